//! <https://docs.joinmastodon.org/entities/Error/>

use crate::api::lenient::{filled_text, map, text};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Why a server refused. Named `Error` in the documentation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorBody {
    /// A sentence, or a code in OAuth (`invalid_grant`).
    #[serde(deserialize_with = "text")]
    pub error: String,
    /// A sentence, in OAuth.
    #[serde(deserialize_with = "filled_text")]
    pub error_description: Option<String>,
    /// By field, at sign-up.
    #[serde(deserialize_with = "map")]
    pub details: BTreeMap<String, Vec<ErrorDetail>>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorDetail {
    /// `ERR_TAKEN`, `ERR_BLANK`, ...
    #[serde(deserialize_with = "text")]
    pub error: String,
    /// A sentence in the reader's language.
    #[serde(deserialize_with = "text")]
    pub description: String,
}
