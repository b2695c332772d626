//! Looking things up.

mod find_accounts;
mod find_statuses;

pub use find_accounts::{FindAccounts, FoundAccounts};
pub use find_statuses::{FindStatuses, FoundStatuses};
