//! Tests of session.

pub(crate) mod kill;
mod secrets;
mod store;
