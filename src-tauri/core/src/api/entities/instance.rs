//! <https://docs.joinmastodon.org/entities/Instance/>

use super::{Account, Configuration, EntityId, MediaId};
use crate::api::lenient::{
    count, filled_text, flag, list, map, option, optional_flag, or_default, spare_id, text, up_to,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a server says of itself (4.0).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// The domain in its people's handles.
    pub domain: String,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// Its software's version. Never decide anything by it: see `api_versions`.
    #[serde(default, deserialize_with = "text")]
    pub version: String,
    /// Where the software's source is.
    #[serde(default, deserialize_with = "text")]
    pub source_url: String,
    /// One line.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// How many people use it.
    #[serde(default, deserialize_with = "or_default")]
    pub usage: Usage,
    /// Its picture.
    #[serde(default, deserialize_with = "option")]
    pub thumbnail: Option<Thumbnail>,
    /// Its icons (4.3).
    #[serde(default, deserialize_with = "list")]
    pub icon: Vec<InstanceIcon>,
    /// Languages its team speaks.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub languages: Vec<String>,
    /// Limits and addresses.
    #[serde(default, deserialize_with = "or_default")]
    pub configuration: Configuration,
    /// Signing up.
    #[serde(default, deserialize_with = "or_default")]
    pub registrations: Registrations,
    /// Which API it speaks, by name: `mastodon` is 7 for 4.5 (4.3).
    #[serde(default, deserialize_with = "map")]
    pub api_versions: BTreeMap<String, u32>,
    /// Who runs it.
    #[serde(default, deserialize_with = "or_default")]
    pub contact: Contact,
    /// Its rules, in order.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub rules: Vec<Rule>,
}

impl Instance {
    /// The version of Mastodon's API; none before 4.3 and on much other software.
    pub fn api_version(&self) -> Option<u32> {
        self.api_versions.get("mastodon").copied()
    }
}

/// Use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Usage {
    /// People.
    #[serde(deserialize_with = "or_default")]
    pub users: UsageUsers,
}

/// People.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct UsageUsers {
    /// Active in the last four weeks.
    #[serde(deserialize_with = "count")]
    pub active_month: Option<u64>,
}

/// A server's picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Thumbnail {
    /// Where it is.
    #[serde(deserialize_with = "filled_text")]
    pub url: Option<String>,
    /// What it shows (4.6).
    #[serde(deserialize_with = "filled_text")]
    pub description: Option<String>,
    /// BlurHash.
    #[serde(deserialize_with = "filled_text")]
    pub blurhash: Option<String>,
    /// By pixel density: `@1x`, `@2x`.
    #[serde(deserialize_with = "map")]
    pub versions: BTreeMap<String, String>,
}

/// One size of a server's icon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct InstanceIcon {
    /// Where it is.
    #[serde(deserialize_with = "text")]
    pub src: String,
    /// `36x36`.
    #[serde(deserialize_with = "text")]
    pub size: String,
}

/// Signing up.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Registrations {
    /// It is possible.
    #[serde(deserialize_with = "flag")]
    pub enabled: bool,
    /// A moderator looks first.
    #[serde(deserialize_with = "flag")]
    pub approval_required: bool,
    /// A reason must be given (4.4).
    #[serde(deserialize_with = "optional_flag")]
    pub reason_required: Option<bool>,
    /// HTML; why it is closed.
    #[serde(deserialize_with = "filled_text")]
    pub message: Option<String>,
    /// Years (4.4).
    #[serde(deserialize_with = "count")]
    pub min_age: Option<u64>,
    /// Where to sign up instead (4.2).
    #[serde(deserialize_with = "filled_text")]
    pub url: Option<String>,
}

/// Who runs a server.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// Their address.
    #[serde(deserialize_with = "text")]
    pub email: String,
    /// Their account.
    #[serde(deserialize_with = "option")]
    pub account: Option<Box<Account>>,
}

/// One rule: <https://docs.joinmastodon.org/entities/Rule/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// The rule.
    #[serde(default, deserialize_with = "text")]
    pub text: String,
    /// More of it (4.3).
    #[serde(default, deserialize_with = "text")]
    pub hint: String,
    /// By language (4.4).
    #[serde(default, deserialize_with = "map")]
    pub translations: BTreeMap<String, RuleTranslation>,
}

/// A rule in another language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct RuleTranslation {
    /// The rule.
    #[serde(deserialize_with = "text")]
    pub text: String,
    /// More of it.
    #[serde(deserialize_with = "text")]
    pub hint: String,
}

/// More about a server: <https://docs.joinmastodon.org/entities/ExtendedDescription/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ExtendedDescription {
    /// When it was changed.
    #[serde(deserialize_with = "filled_text")]
    pub updated_at: Option<String>,
    /// HTML.
    #[serde(deserialize_with = "text")]
    pub content: String,
}

/// A translated post: <https://docs.joinmastodon.org/entities/Translation/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Translation {
    /// HTML.
    #[serde(deserialize_with = "text")]
    pub content: String,
    /// Content warning.
    #[serde(deserialize_with = "text")]
    pub spoiler_text: String,
    /// Language of the translation (4.2).
    #[serde(deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// Language it was found to be in.
    #[serde(deserialize_with = "text")]
    pub detected_source_language: String,
    /// Who translated.
    #[serde(deserialize_with = "text")]
    pub provider: String,
    /// Descriptions of media (4.2).
    #[serde(deserialize_with = "list")]
    pub media_attachments: Vec<TranslationAttachment>,
    /// The poll's answers (4.2).
    #[serde(deserialize_with = "option")]
    pub poll: Option<TranslationPoll>,
}

/// A translated poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TranslationPoll {
    /// Its answers, in order.
    #[serde(deserialize_with = "list")]
    pub options: Vec<TranslationPollOption>,
}

/// A translated answer of a poll.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TranslationPollOption {
    /// What it says.
    #[serde(deserialize_with = "text")]
    pub title: String,
}

/// A translated description of an attachment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TranslationAttachment {
    /// Which.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: MediaId,
    /// What it shows.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
}
