//! Looking things up.

mod find_accounts;
mod find_statuses;
#[expect(clippy::module_inception, reason = "the endpoint has the name of its group")]
mod search;

pub use find_accounts::{FindAccounts, FoundAccounts};
pub use find_statuses::{FindStatuses, FoundStatuses};
pub use search::{Search, SearchResults};
