//! What blocking a server ends; as Mastodon sends it, not in the documentation.

use crate::api::lenient::count;
use serde::{Deserialize, Serialize};

/// How many follows a block of a server would end.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct DomainBlockPreview {
    /// Of the reader's to its people.
    #[serde(deserialize_with = "count")]
    pub following_count: Option<u64>,
    /// Of its people to the reader.
    #[serde(deserialize_with = "count")]
    pub followers_count: Option<u64>,
}
