//! Files that survive the end of the power, and locks that other processes see.

pub(crate) mod atomic;
pub(crate) mod lock;
