//! <https://docs.joinmastodon.org/entities/Error/>

mod forms;

use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// Why a server refused. Named `Error` in the documentation. Read from all the forms that other software and the proxies before
/// it use: texts that hold JSON, lists, maps of fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct ErrorBody {
    /// A sentence, or a code in OAuth (`invalid_grant`).
    pub error: String,
    /// A sentence, in OAuth.
    pub error_description: Option<String>,
    /// By field, at sign-up.
    pub details: BTreeMap<String, Vec<ErrorDetail>>,
}

/// What is wrong with one field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ErrorDetail {
    /// `ERR_TAKEN`, `ERR_BLANK`, ...; empty where only a sentence tells.
    #[serde(deserialize_with = "crate::api::lenient::text")]
    pub error: String,
    /// A sentence in the reader's language.
    #[serde(deserialize_with = "crate::api::lenient::text")]
    pub description: String,
}

impl<'de> Deserialize<'de> for ErrorBody {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(from)?;
        crate::api::lenient::unless_strict(value, forms::documented, forms::any)
    }
}
