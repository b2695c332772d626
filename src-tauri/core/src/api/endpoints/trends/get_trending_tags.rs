//! `GET /api/v1/trends/tags`: <https://docs.joinmastodon.org/methods/trends/#tags>
//!
//! Since 3.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Tag;
use crate::api::page::List;
use reqwest::Method;

/// Hashtags that are much used.
#[derive(Clone, Debug, Default)]
pub struct GetTrendingTags;

impl Endpoint for GetTrendingTags {
    type Reply = List<Tag>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_trending_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "trends", "tags"]
    }
}

impl Paged for GetTrendingTags {
    type Item = Tag;
    const BY_OFFSET: bool = true;

    fn id_of(item: &Tag) -> Option<String> {
        Some(item.name.clone())
    }
}
