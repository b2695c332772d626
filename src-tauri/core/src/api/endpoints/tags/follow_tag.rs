//! `POST /api/v1/tags/:name/follow`: <https://docs.joinmastodon.org/methods/tags/#follow>
//!
//! Since 4.0. Needs a log-in (write:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Tag;
use reqwest::Method;

/// Follows a hashtag.
#[derive(Clone, Debug)]
pub struct FollowTag<'a> {
    /// Without #.
    pub name: &'a str,
}

impl Endpoint for FollowTag<'_> {
    type Reply = Tag;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "follow_tag";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "tags", self.name, "follow"]
    }
}
