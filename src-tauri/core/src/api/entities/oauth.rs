//! What registration and the token endpoint answer.

use super::EntityId;
use crate::api::lenient::{self, count, filled_text, id, list, text};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use std::fmt;

/// An app as the server knows it; after registration with its secret (the API's CredentialApplication).
/// <https://docs.joinmastodon.org/entities/Application/>
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Application {
    /// Its id.
    #[serde(default, deserialize_with = "id")]
    pub id: Option<EntityId>,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// Its page.
    #[serde(default, deserialize_with = "filled_text")]
    pub website: Option<String>,
    /// What it may ask for (4.3).
    #[serde(default, deserialize_with = "words")]
    pub scopes: Vec<String>,
    /// Where log-ins come back to, old form: several are separated by line breaks.
    #[serde(default, deserialize_with = "text")]
    pub redirect_uri: String,
    /// Where log-ins come back to (4.3). One text is one address, whatever is in it.
    #[serde(default, deserialize_with = "one_or_list")]
    pub redirect_uris: Vec<String>,
    /// Its public name in OAuth; only after registration.
    #[serde(default, deserialize_with = "text")]
    pub client_id: String,
    /// Its secret; only after registration.
    #[serde(default, deserialize_with = "text")]
    pub client_secret: String,
    /// When the secret ends, seconds since 1970; 0 for never (4.4).
    #[serde(default, deserialize_with = "count")]
    pub client_secret_expires_at: Option<u64>,
}

impl fmt::Debug for Application {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret must not reach a log.
        out.debug_struct("Application")
            .field("name", &self.name)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// A log-in: <https://docs.joinmastodon.org/entities/Token/>
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// The secret itself.
    pub access_token: String,
    /// `Bearer`.
    #[serde(default, deserialize_with = "text")]
    pub token_type: String,
    /// What it may do, separated by blanks.
    #[serde(default, deserialize_with = "text")]
    pub scope: String,
    /// Seconds since 1970.
    #[serde(default, deserialize_with = "count")]
    pub created_at: Option<u64>,
}

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret must not reach a log.
        out.debug_struct("Token").field("scope", &self.scope).finish_non_exhaustive()
    }
}

/// A list of words, or one text in which blanks or line breaks separate them.
fn words<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::String(text) => Ok(text.split_whitespace().take(lenient::PARTS).map(str::to_owned).collect()),
        value => list(value).map_err(serde::de::Error::custom),
    }
}

/// A list of texts, or a single one.
fn one_or_list<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    match Value::deserialize(from)? {
        Value::String(text) => Ok(vec![text].into_iter().filter(|text| !text.is_empty()).collect()),
        value => list(value).map_err(serde::de::Error::custom),
    }
}
