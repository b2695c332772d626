//! `GET /api/v1/featured_tags`: <https://docs.joinmastodon.org/methods/featured_tags/#get>
//!
//! Since 3.0. Needs a log-in (read:accounts).

use crate::api::endpoint::Endpoint;
use crate::api::entities::FeaturedTag;
use crate::api::page::List;
use reqwest::Method;

/// The hashtags that the reader features on their profile.
#[derive(Clone, Debug)]
pub struct ListOwnFeaturedTags;

impl Endpoint for ListOwnFeaturedTags {
    type Reply = List<FeaturedTag>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_own_featured_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "featured_tags"]
    }
}
