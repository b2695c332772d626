//! Files that survive the end of the power, locks that other processes see, and what holds of each database file.

pub(crate) mod atomic;
pub(crate) mod lock;
pub(crate) mod sqlite;
