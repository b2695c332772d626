//! What a server promises, and invites to it.

use crate::api::lenient::{filled_text, text};
use serde::{Deserialize, Serialize};

/// <https://docs.joinmastodon.org/entities/PrivacyPolicy/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrivacyPolicy {
    /// When it was changed.
    #[serde(deserialize_with = "filled_text")]
    pub updated_at: Option<String>,
    /// HTML.
    #[serde(deserialize_with = "text")]
    pub content: String,
}

/// <https://docs.joinmastodon.org/entities/TermsOfService/>
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TermsOfService {
    /// From which day on they hold.
    #[serde(deserialize_with = "filled_text")]
    pub effective_date: Option<String>,
    /// HTML.
    #[serde(deserialize_with = "text")]
    pub content: String,
}

/// An invite, as the server answers to apps.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Invite {
    /// Its code.
    #[serde(deserialize_with = "text")]
    pub invite_code: String,
    /// Where the server speaks of itself.
    #[serde(deserialize_with = "filled_text")]
    pub instance_api_url: Option<String>,
}
