//! People and posts as the reader's server knows them, and what an answer means to a queue that asks one after the other.

use super::Asking;
use crate::api::endpoints::accounts::LookupAccount;
use crate::api::endpoints::search::{FindAccounts, FindStatuses};
use crate::api::entities::{AccountId, Status};
use crate::api::{ApiError, Class};
use std::time::Duration;

/// How long a server that had enough and does not say for how long is left alone.
pub(crate) const UNTOLD: Duration = Duration::from_secs(60);
/// How long until a server that is not reached is tried again.
pub(crate) const UNREACHED: Duration = Duration::from_secs(20);

/// Why a queue stops although there is something left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Halt {
    /// The server wants to be left alone for so long.
    Pause(Duration),
    /// The server is not reached.
    Unreached(Duration),
    /// The account cannot do anything now.
    Barred,
}

/// Whether an error is about this entry alone (none), or about all of them.
pub(crate) fn halting(error: &ApiError) -> Option<Halt> {
    match error.class() {
        // A 429 without a word of how long means longer than a moment of weakness.
        Class::Transient { retry_after: None } if error.status() != Some(429) => Some(Halt::Unreached(UNREACHED)),
        Class::Transient { retry_after } => Some(Halt::Pause(retry_after.unwrap_or(UNTOLD))),
        Class::NetworkFailure => Some(Halt::Unreached(UNREACHED)),
        Class::Permanent => match (error.status(), error.said()) {
            (Some(401), _) => Some(Halt::Barred),
            (Some(403), Some(words)) if words.starts_with("Your login is") => Some(Halt::Barred),
            _ => None,
        },
    }
}

/// The person's id on this server: known there already, or fetched from where they live.
pub(crate) async fn person(asking: &Asking, handle: &str) -> Result<Option<AccountId>, ApiError> {
    match asking.client.send(&LookupAccount { acct: handle }).await {
        Ok(account) => return Ok(Some(account.id)),
        Err(error) if matches!(error.status(), Some(404 | 410)) => {}
        Err(error) => return Err(error),
    }
    let found = asking.client.send(&FindAccounts { handle: &format!("@{handle}") }).await?;
    let name = handle.split('@').next().unwrap_or_default();
    // A search may also find others of a similar name.
    Ok(found.accounts.into_iter().find(|account| account.username.eq_ignore_ascii_case(name)).map(|account| account.id))
}

/// The post as this server has it.
pub(crate) async fn post(asking: &Asking, url: &str) -> Result<Option<Status>, ApiError> {
    let found = asking.client.send(&FindStatuses { address: url, resolve: true }).await?;
    Ok(found.statuses.into_iter().next())
}
