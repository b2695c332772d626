//! `GET /api/v1/followed_tags`: <https://docs.joinmastodon.org/methods/followed_tags/#get>
//!
//! Since 4.0. Needs a log-in (read:follows).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Tag;
use crate::api::page::List;
use reqwest::Method;

/// Hashtags that the reader follows.
#[derive(Clone, Debug, Default)]
pub struct ListFollowedTags;

impl Endpoint for ListFollowedTags {
    type Reply = List<Tag>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_followed_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "followed_tags"]
    }
}

impl Paged for ListFollowedTags {
    type Item = Tag;
}
