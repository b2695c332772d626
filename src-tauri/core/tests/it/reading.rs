//! Tests of the first reading.

mod guest_home;
mod home;
mod links;
mod people;
mod preview;
mod steps;
mod topics;
