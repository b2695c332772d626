//! Requests that make lists of people.

use super::requests;
use crate::ids::{AccountKey, ListId, PersonId};
use crate::lists::Making;
use serde::{Deserialize, Serialize};

requests! {
    /// A list as it is made.
    ShowList {
        /// Whose.
        account: AccountKey,
        /// Which.
        list: ListId,
    }
    /// Makes a list.
    MakeList {
        /// Whose.
        account: AccountKey,
        /// What it is to be.
        making: Making,
    }
    /// Changes a list.
    ChangeList {
        /// Whose.
        account: AccountKey,
        /// Which.
        list: ListId,
        /// What it is to be.
        making: Making,
    }
    /// Deletes a list. One that is gone is no error.
    DeleteList {
        /// Whose.
        account: AccountKey,
        /// Which.
        list: ListId,
    }
    /// Those of the account's lists that somebody is in.
    ListsWith {
        /// Whose.
        account: AccountKey,
        /// Who.
        person: PersonId,
    }
    /// Puts somebody into a list, or takes them out.
    SetInList {
        /// Whose.
        account: AccountKey,
        /// Which.
        list: ListId,
        /// Whom.
        person: PersonId,
        /// True to put them in.
        on: bool,
    }
}
