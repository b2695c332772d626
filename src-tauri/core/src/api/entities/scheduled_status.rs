//! <https://docs.joinmastodon.org/entities/ScheduledStatus/>

use super::{EntityId, MediaAttachment, StatusId, Visibility};
use crate::api::lenient::{count, filled_text, flag, id, list, option, or_default, spare_id, text};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

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
    #[serde(default, deserialize_with = "last_said")]
    pub params: ScheduledStatusParams,
    /// Attachments.
    #[serde(default, deserialize_with = "list")]
    pub media_attachments: Vec<MediaAttachment>,
}

/// Mastodon 4.5 names one of the fields twice: what it says last holds.
fn last_said<'de, D: Deserializer<'de>>(from: D) -> Result<ScheduledStatusParams, D::Error> {
    or_default(Value::deserialize(from)?).map_err(D::Error::custom)
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
    /// What it quotes (4.5).
    #[serde(deserialize_with = "id")]
    pub quoted_status_id: Option<StatusId>,
    /// Media are hidden at first.
    #[serde(deserialize_with = "flag")]
    pub sensitive: bool,
    /// A poll that goes along.
    #[serde(deserialize_with = "option")]
    pub poll: Option<ScheduledPoll>,
    /// It goes to no other server (glitch-soc, Hometown).
    #[serde(deserialize_with = "flag", skip_serializing_if = "std::ops::Not::not")]
    pub local_only: bool,
    /// The type in which it is written (glitch-soc).
    #[serde(deserialize_with = "filled_text", skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
}

/// A poll of a post that waits, as it was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ScheduledPoll {
    /// The answers, in order.
    #[serde(deserialize_with = "list")]
    pub options: Vec<String>,
    /// Several may be chosen.
    #[serde(deserialize_with = "flag")]
    pub multiple: bool,
    /// How long it runs once it is out, in seconds.
    #[serde(deserialize_with = "count")]
    pub expires_in: Option<u64>,
}
