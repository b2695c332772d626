//! Tests of the first reading.

mod home;
mod people;
mod preview;
mod topics;
