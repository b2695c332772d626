//! <https://docs.joinmastodon.org/entities/Poll/>

use super::{CustomEmoji, PollId};
use crate::api::lenient::{count, filled_text, flag, list, optional_flag, spare_id, text};
use serde::{Deserialize, Serialize};

/// A poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: PollId,
    /// When it closes; none when never.
    #[serde(default, deserialize_with = "filled_text")]
    pub expires_at: Option<String>,
    /// It is closed.
    #[serde(default, deserialize_with = "flag")]
    pub expired: bool,
    /// Several answers may be given.
    #[serde(default, deserialize_with = "flag")]
    pub multiple: bool,
    /// Votes.
    #[serde(default, deserialize_with = "count")]
    pub votes_count: Option<u64>,
    /// People; null unless several answers may be given.
    #[serde(default, deserialize_with = "count")]
    pub voters_count: Option<u64>,
    /// The answers, in order.
    #[serde(default, deserialize_with = "list")]
    pub options: Vec<PollOption>,
    /// Custom emoji in the answers.
    #[serde(default, deserialize_with = "list")]
    pub emojis: Vec<CustomEmoji>,
    /// The reader voted, or made it; missing for guests.
    #[serde(default, deserialize_with = "optional_flag")]
    pub voted: Option<bool>,
    /// Which answers the reader gave, counted from 0.
    #[serde(default, deserialize_with = "list")]
    pub own_votes: Vec<u32>,
}

/// One answer.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PollOption {
    /// Plain text with shortcodes.
    #[serde(deserialize_with = "text")]
    pub title: String,
    /// Votes; none while hidden.
    #[serde(deserialize_with = "count")]
    pub votes_count: Option<u64>,
}
