//! `GET /api/v1/featured_tags/suggestions`: <https://docs.joinmastodon.org/methods/featured_tags/#suggestions>
//!
//! Since 3.0. Needs a log-in (read:accounts).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Tag;
use crate::api::page::List;
use reqwest::Method;

/// Hashtags that the reader used most of late, and does not feature.
#[derive(Clone, Debug)]
pub struct ListSuggestedTags;

impl Endpoint for ListSuggestedTags {
    type Reply = List<Tag>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_suggested_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "featured_tags", "suggestions"]
    }
}
