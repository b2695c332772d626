//! <https://docs.joinmastodon.org/entities/ScheduledStatus/>

use super::{EntityId, MediaAttachment, StatusId, Visibility};
use crate::api::lenient::{filled_text, id, list, option, or_default, spare_id, text};
use serde::{Deserialize, Serialize};

/// A post that waits for its time: <https://docs.joinmastodon.org/entities/ScheduledStatus/>
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ScheduledStatus {
    /// Its id (not the later post's).
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// When it is to be sent, RFC 3339.
    #[serde(default, deserialize_with = "text")]
    pub scheduled_at: String,
    /// What will be sent.
    #[serde(default, deserialize_with = "or_default")]
    pub params: ScheduledStatusParams,
    /// Attachments.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
}

/// What a scheduled post will say.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScheduledStatusParams {
    /// The text.
    #[serde(deserialize_with = "text")]
    pub text: String,
    /// Content warning.
    #[serde(deserialize_with = "filled_text")]
    pub spoiler_text: Option<String>,
    /// Who will see it; none for the account's default.
    #[serde(deserialize_with = "option")]
    pub visibility: Option<Visibility>,
    /// Its language.
    #[serde(deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// What it answers.
    #[serde(deserialize_with = "id")]
    pub in_reply_to_id: Option<StatusId>,
}
