//! Limits that a server tells: part of Instance and V1::Instance.

use crate::api::lenient::{count, filled_text, flag, map, option, or_default, up_to};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Limits and addresses. What is none was not told: take Mastodon's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Configuration {
    /// Addresses.
    #[serde(deserialize_with = "or_default")]
    pub urls: Urls,
    /// Profiles.
    #[serde(deserialize_with = "or_default")]
    pub accounts: AccountLimits,
    /// Posts.
    #[serde(deserialize_with = "or_default")]
    pub statuses: StatusLimits,
    /// Attachments.
    #[serde(deserialize_with = "or_default")]
    pub media_attachments: MediaLimits,
    /// Polls.
    #[serde(deserialize_with = "or_default")]
    pub polls: PollLimits,
    /// Translation.
    #[serde(deserialize_with = "or_default")]
    pub translation: TranslationSupport,
    /// Who may read which timeline (4.5).
    #[serde(deserialize_with = "map")]
    pub timelines_access: BTreeMap<String, TimelineAccess>,
    /// Only servers that are let in, and nothing for guests (4.4).
    #[serde(deserialize_with = "flag")]
    pub limited_federation: bool,
    /// For push.
    #[serde(deserialize_with = "option")]
    pub vapid: Option<Vapid>,
}

/// Addresses of a server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Urls {
    /// Streaming, `wss:`.
    #[serde(deserialize_with = "filled_text")]
    pub streaming: Option<String>,
    /// A page on how it runs (4.1).
    #[serde(deserialize_with = "filled_text")]
    pub status: Option<String>,
    /// About (4.4).
    #[serde(deserialize_with = "filled_text")]
    pub about: Option<String>,
    /// Privacy policy (4.4).
    #[serde(deserialize_with = "filled_text")]
    pub privacy_policy: Option<String>,
    /// Terms of service (4.4).
    #[serde(deserialize_with = "filled_text")]
    pub terms_of_service: Option<String>,
}

/// Limits of profiles.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountLimits {
    /// Characters of a display name (4.6).
    #[serde(deserialize_with = "count")]
    pub max_display_name_length: Option<u64>,
    /// Characters of a biography (4.6).
    #[serde(deserialize_with = "count")]
    pub max_note_length: Option<u64>,
    /// Featured hashtags.
    #[serde(deserialize_with = "count")]
    pub max_featured_tags: Option<u64>,
    /// Pinned posts.
    #[serde(deserialize_with = "count")]
    pub max_pinned_statuses: Option<u64>,
    /// Fields.
    #[serde(deserialize_with = "count")]
    pub max_profile_fields: Option<u64>,
    /// Characters of a field's name (4.6).
    #[serde(deserialize_with = "count")]
    pub profile_field_name_limit: Option<u64>,
    /// Characters of a field's value (4.6).
    #[serde(deserialize_with = "count")]
    pub profile_field_value_limit: Option<u64>,
    /// Characters of what is said of a picture (4.6).
    #[serde(deserialize_with = "count")]
    pub max_avatar_description_length: Option<u64>,
    /// Characters of what is said of a wide picture (4.6).
    #[serde(deserialize_with = "count")]
    pub max_header_description_length: Option<u64>,
}

/// Limits of posts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StatusLimits {
    /// Characters.
    #[serde(deserialize_with = "count")]
    pub max_characters: Option<u64>,
    /// Attachments.
    #[serde(deserialize_with = "count")]
    pub max_media_attachments: Option<u64>,
    /// What a link counts.
    #[serde(deserialize_with = "count")]
    pub characters_reserved_per_url: Option<u64>,
    /// Types in which they may be written (glitch-soc, GoToSocial).
    #[serde(deserialize_with = "up_to::<64, _, _>", skip_serializing_if = "Vec::is_empty")]
    pub supported_mime_types: Vec<String>,
}

/// Limits of attachments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MediaLimits {
    /// Characters of a description (4.4).
    #[serde(deserialize_with = "count")]
    pub description_limit: Option<u64>,
    /// MIME types.
    #[serde(deserialize_with = "up_to::<256, _, _>")]
    pub supported_mime_types: Vec<String>,
    /// Bytes of a picture.
    #[serde(deserialize_with = "count")]
    pub image_size_limit: Option<u64>,
    /// Pixels of a picture.
    #[serde(deserialize_with = "count")]
    pub image_matrix_limit: Option<u64>,
    /// Bytes of a film.
    #[serde(deserialize_with = "count")]
    pub video_size_limit: Option<u64>,
    /// Frames a second.
    #[serde(deserialize_with = "count")]
    pub video_frame_rate_limit: Option<u64>,
    /// Pixels of a film's frame.
    #[serde(deserialize_with = "count")]
    pub video_matrix_limit: Option<u64>,
}

/// Limits of polls.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PollLimits {
    /// Answers.
    #[serde(deserialize_with = "count")]
    pub max_options: Option<u64>,
    /// Characters of an answer.
    #[serde(deserialize_with = "count")]
    pub max_characters_per_option: Option<u64>,
    /// Shortest, seconds.
    #[serde(deserialize_with = "count")]
    pub min_expiration: Option<u64>,
    /// Longest, seconds.
    #[serde(deserialize_with = "count")]
    pub max_expiration: Option<u64>,
}

/// Whether posts can be translated.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TranslationSupport {
    /// They can.
    #[serde(deserialize_with = "flag")]
    pub enabled: bool,
}

/// Who may read one kind of timeline: `public`, `authenticated` or `disabled` each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TimelineAccess {
    /// Posts of this server.
    #[serde(deserialize_with = "filled_text")]
    pub local: Option<String>,
    /// Posts of other servers.
    #[serde(deserialize_with = "filled_text")]
    pub remote: Option<String>,
}

/// For push.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Vapid {
    /// The server's public key.
    #[serde(deserialize_with = "filled_text")]
    pub public_key: Option<String>,
}
