//! Tests of the first reading.

mod home;
mod links;
mod people;
mod preview;
mod steps;
mod topics;
