//! <https://docs.joinmastodon.org/entities/List/>

use super::EntityId;
use crate::api::lenient::text;
use serde::{Deserialize, Serialize};

/// A list of people (the API's List).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountList {
    /// Its id.
    pub id: EntityId,
    /// What it is called.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
}
