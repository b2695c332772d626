//! Requests about posts that the server sends later.

use super::requests;
use crate::compose::Draft;
use crate::ids::{AccountKey, Cursor};
use serde::{Deserialize, Serialize};

requests! {
    /// Hands the server a post that it is to send later. The draft is kept until the server has it.
    SchedulePost {
        /// Who posts.
        account: AccountKey,
        /// What.
        draft: Draft,
        /// When, RFC 3339.
        at: String,
    }
    /// Posts that the server sends later.
    ListScheduled {
        /// Whose.
        account: AccountKey,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Changes when a post is sent.
    Reschedule {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: String,
        /// When, RFC 3339.
        at: String,
    }
    /// Takes a post back before its time, and makes a draft of it.
    Unschedule {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: String,
    }
}
