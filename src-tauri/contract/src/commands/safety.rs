//! Requests against somebody: reports, and whole servers.

use super::requests;
use crate::ids::{AccountKey, Cursor, PersonId};
use crate::safety::Report;
use serde::{Deserialize, Serialize};

requests! {
    /// What is needed to report somebody.
    BeginReport {
        /// Who reports.
        account: AccountKey,
        /// Whom.
        person: PersonId,
    }
    /// Tells the moderators.
    SendReport {
        /// Who reports.
        account: AccountKey,
        /// What.
        report: Report,
    }
    /// What would be lost by blocking a server.
    WouldLose {
        /// Whose block it would be.
        account: AccountKey,
        /// The server's domain.
        server: String,
    }
    /// Blocks all of a server, or takes that back. Follows do not come back by it.
    SetServerBlock {
        /// Who.
        account: AccountKey,
        /// The server's domain.
        server: String,
        /// True to block.
        on: bool,
    }
    /// The account's filters.
    ListFilters {
        /// Whose.
        account: AccountKey,
    }
    /// Makes a filter.
    AddFilter {
        /// Whose.
        account: AccountKey,
        /// What it looks for, each as a whole word; at least one.
        words: Vec<String>,
        /// What matches is left out; else a warning stands in its place.
        hide: bool,
        /// In how many seconds it ends; none for never.
        seconds: Option<u32>,
    }
    /// Takes a filter away. One that is gone is no error.
    RemoveFilter {
        /// Whose.
        account: AccountKey,
        /// Its id.
        id: String,
        /// It is one of the old form.
        old: bool,
    }
    /// The servers that are blocked.
    BlockedServers {
        /// Who reads.
        account: AccountKey,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
}
