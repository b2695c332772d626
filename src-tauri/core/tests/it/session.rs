//! Tests of session.

mod kill;
mod secrets;
mod store;
