//! The question for what happens by itself.

use super::requests;
use crate::ids::AccountKey;
use crate::live::Watched;
use serde::{Deserialize, Serialize};

requests! {
    /// Waits until the account's server tells something, half a minute at most, and gives all that was told since the last time.
    /// While somebody asks, a stream is open to the server, if it has one.
    AwaitNews {
        /// Whose server.
        account: AccountKey,
    }
    /// Which lists are looked at from now on: the stream tells of their newer posts, too, as far as the server does that.
    WatchLists {
        /// Whose server.
        account: AccountKey,
        /// All of them.
        lists: Vec<Watched>,
    }
}
