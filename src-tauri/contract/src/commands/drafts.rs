//! Requests about what is written and not out yet.

use super::requests;
use crate::compose::Draft;
use crate::fault::Fault;
use crate::ids::AccountKey;
use serde::{Deserialize, Serialize};

requests! {
    /// All drafts of this device. With `seen` the answer waits until something is different.
    WatchDrafts {
        /// The version of the last answer.
        seen: Option<u32>,
    }
    /// Throws a draft away so that it can be brought back for a while.
    ThrowDraft {
        /// Whose.
        account: AccountKey,
        /// Its key.
        key: String,
        /// Brings it back as it was.
        back: bool,
    }
    /// Leaves a post that could not be sent: it goes out by itself as soon as it can.
    WaitToSend {
        /// Who posts.
        account: AccountKey,
        /// What.
        draft: Draft,
        /// Why it is not out.
        why: Fault,
    }
    /// Tries at once to send a post that waits.
    SendNow {
        /// Who posts.
        account: AccountKey,
        /// The draft's key.
        key: String,
    }
    /// Makes a draft of what another app, or a link from outside, gave to be posted, the oldest first. None when nothing waits.
    TakeShared {
        /// Who is to post it.
        account: AccountKey,
    }
    /// Lets the person choose another app that gets these words. False where the system has no such choice.
    ShareOut {
        /// The words: a post's address.
        text: String,
    }
    /// A draft by its key. None when it is out, or gone.
    OpenDraft {
        /// Whose.
        account: AccountKey,
        /// The draft's key.
        key: String,
        /// To be written on: one that waits to be sent waits no more. Else such a one is not given.
        take: bool,
    }
}
