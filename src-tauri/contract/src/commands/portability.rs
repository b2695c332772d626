//! Requests of taking one's people along.

use super::requests;
use crate::ids::AccountKey;
use crate::join::Password;
use crate::portability::Kind;
use serde::{Deserialize, Serialize};

requests! {
    /// Fetches what an account has and writes it into files, each kind in Mastodon's own form. One that runs goes on.
    BeginExport {
        /// Whose.
        account: AccountKey,
        /// What.
        kinds: Vec<Kind>,
    }
    /// How far the export of this run is. With `seen` the answer waits for another version.
    WatchExport {
        /// Whose.
        account: AccountKey,
        /// The version that the window has.
        seen: Option<u32>,
    }
    /// What a file holds. Changes nothing.
    ReadImport {
        /// The file's name.
        name: String,
        /// Its text.
        text: String,
        /// What it is about, where the person was asked.
        kind: Option<Kind>,
    }
    /// Begins to do what a file holds, bit by bit, within what servers take a day.
    BeginImport {
        /// With whom.
        account: AccountKey,
        /// The file's name.
        name: String,
        /// Its text.
        text: String,
        /// What it is about, where the person was asked.
        kind: Option<Kind>,
    }
    /// How far imports are. With `seen` the answer waits for another version.
    WatchImports {
        /// Whose.
        account: AccountKey,
        /// The version that the window has.
        seen: Option<u32>,
    }
    /// Ends an import, or takes one that is over from the list. What was done stays done.
    EndImport {
        /// Whose.
        account: AccountKey,
        /// Its id.
        id: String,
    }
    /// Writes what could not be done into a file of the same form.
    SaveFailures {
        /// Whose.
        account: AccountKey,
        /// The import's id.
        id: String,
    }
    /// Tells an account's server who it was before, so that the old account can send its followers there. Only where
    /// [`Account::moves_here`](crate::reader::Account::moves_here) says so of the new one.
    SetAlias {
        /// The new account.
        account: AccountKey,
        /// The old one.
        old: AccountKey,
    }
    /// Moves away from an account. Only where [`Account::moves_here`](crate::reader::Account::moves_here) says so of the old one.
    MoveAway {
        /// The old account.
        account: AccountKey,
        /// The new one.
        to: AccountKey,
        /// The old account's password: it goes to its server and nowhere else.
        password: Password,
    }
}
