//! <https://docs.joinmastodon.org/entities/Tag/>

use super::EntityId;
use crate::api::lenient::{count, id, list, option, optional_flag, spare_id, text};
use serde::{Deserialize, Serialize};

/// A hashtag with its use.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tag {
    /// Its id (4.4).
    #[serde(default, deserialize_with = "id")]
    pub id: Option<EntityId>,
    /// Without #.
    pub name: String,
    /// Its page on the web.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// How often, day by day, today first.
    #[serde(default, deserialize_with = "list")]
    pub history: Vec<TagHistory>,
    /// The reader follows it; missing for guests.
    #[serde(default, deserialize_with = "optional_flag")]
    pub following: Option<bool>,
    /// The reader features it (4.4).
    #[serde(default, deserialize_with = "optional_flag")]
    pub featuring: Option<bool>,
}

/// Use on one day. Servers send the numbers as text.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct TagHistory {
    /// Midnight, seconds since 1970.
    #[serde(deserialize_with = "text")]
    pub day: String,
    /// Posts.
    #[serde(deserialize_with = "count")]
    pub uses: Option<u64>,
    /// People.
    #[serde(deserialize_with = "count")]
    pub accounts: Option<u64>,
}

/// A hashtag that someone features: <https://docs.joinmastodon.org/entities/FeaturedTag/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeaturedTag {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// Without #.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// Its page.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// Posts with it; text or number.
    #[serde(default, deserialize_with = "count")]
    pub statuses_count: Option<u64>,
    /// Day of the last one.
    #[serde(default, deserialize_with = "option")]
    pub last_status_at: Option<String>,
}
