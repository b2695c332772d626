//! <https://docs.joinmastodon.org/entities/List/>

use super::EntityId;
use crate::api::lenient::{filled_text, optional_flag, text};
use serde::{Deserialize, Serialize};

/// A list of people (the API's List).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountList {
    /// Its id.
    pub id: EntityId,
    /// What it is called.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// Which replies stand in it: `followed`, `list`, `none` (3.3).
    #[serde(default, deserialize_with = "filled_text")]
    pub replies_policy: Option<String>,
    /// Its people's posts stay out of Home (4.2).
    #[serde(default, deserialize_with = "optional_flag")]
    pub exclusive: Option<bool>,
}
