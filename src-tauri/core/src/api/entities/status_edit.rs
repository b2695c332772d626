//! <https://docs.joinmastodon.org/entities/StatusEdit/>

use super::{Account, CustomEmoji, MediaAttachment, Quote};
use crate::api::lenient::{flag, list, option, text};
use serde::{Deserialize, Serialize};

/// An earlier form of a post: <https://docs.joinmastodon.org/entities/StatusEdit/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StatusEdit {
    /// HTML.
    #[serde(default, deserialize_with = "text")]
    pub content: String,
    /// Content warning.
    #[serde(default, deserialize_with = "text")]
    pub spoiler_text: String,
    /// Media were to be hidden.
    #[serde(default, deserialize_with = "flag")]
    pub sensitive: bool,
    /// When this form was made.
    #[serde(default, deserialize_with = "text")]
    pub created_at: String,
    /// Who wrote it.
    pub account: Account,
    /// Its poll: options only.
    #[serde(default, deserialize_with = "option")]
    pub poll: Option<StatusEditPoll>,
    /// Attachments.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
    /// Custom emoji.
    #[serde(default, deserialize_with = "list")]
    pub emojis: Vec<CustomEmoji>,
    /// The quoted post (4.5).
    #[serde(default, deserialize_with = "option")]
    pub quote: Option<Box<Quote>>,
}

/// The poll of an earlier form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusEditPoll {
    /// The answers.
    #[serde(deserialize_with = "list")]
    pub options: Vec<StatusEditPollOption>,
}

/// One answer of such a poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusEditPollOption {
    /// What it says.
    #[serde(deserialize_with = "text")]
    pub title: String,
}
