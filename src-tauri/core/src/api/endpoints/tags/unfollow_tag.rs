//! `POST /api/v1/tags/:name/unfollow`: <https://docs.joinmastodon.org/methods/tags/#unfollow>
//!
//! Since 4.0. Needs a log-in (write:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Tag;
use reqwest::Method;

/// Unfollows a hashtag. One that is not followed is no error.
#[derive(Clone, Debug)]
pub struct UnfollowTag<'a> {
    /// Without #.
    pub name: &'a str,
}

impl Endpoint for UnfollowTag<'_> {
    type Reply = Tag;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unfollow_tag";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "tags", self.name, "unfollow"]
    }
}
