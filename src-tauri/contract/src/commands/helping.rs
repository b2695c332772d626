//! Requests of what helps while one writes.

use super::requests;
use crate::compose::Completing;
use crate::ids::AccountKey;
use serde::{Deserialize, Serialize};

requests! {
    /// What a word that is being written may become.
    Complete {
        /// Who writes.
        account: AccountKey,
        /// What is meant.
        what: Completing,
        /// What stands after its sign.
        text: String,
        /// The server is asked, too; else only what is known here is told, at once.
        ask: bool,
    }
    /// A stretch of all emoji, or of those that a search finds.
    ListEmoji {
        /// Who writes.
        account: AccountKey,
        /// What is searched for; empty for all.
        find: String,
        /// The place of the first.
        from: u32,
        /// So many at most.
        most: u32,
        /// Waits until the server's own are there, if they can be had.
        wait: bool,
    }
    /// In which language a text most likely is (BCP 47); none where that is not nearly certain. From this device alone.
    GuessLanguage {
        /// The text.
        text: String,
    }
    /// Notes that an emoji was used, so that it stands among the first the next time.
    UseEmoji {
        /// Who writes.
        account: AccountKey,
        /// What was written.
        insert: String,
    }
}
