//! Tests of the first reading.

mod preview;
mod topics;
