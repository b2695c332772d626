//! `DELETE /api/v1/featured_tags/:id`: <https://docs.joinmastodon.org/methods/featured_tags/#unfeature>
//!
//! Since 3.0. Needs a log-in (write:accounts).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes a hashtag off the reader's profile.
#[derive(Clone, Debug)]
pub struct DeleteFeaturedTag<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for DeleteFeaturedTag<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_featured_tag";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "featured_tags", self.id.as_str()]
    }
}
