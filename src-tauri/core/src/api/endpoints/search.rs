//! Looking things up.

mod find_statuses;

pub use find_statuses::{FindStatuses, FoundStatuses};
