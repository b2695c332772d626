//! `GET /api/v1/timelines/tag/:hashtag`: <https://docs.joinmastodon.org/methods/timelines/#tag>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts with a hashtag, newest first.
#[derive(Clone, Debug)]
pub struct GetTag<'a> {
    /// Without #.
    pub tag: &'a str,
}

impl Endpoint for GetTag<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_tag";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "tag", self.tag]
    }
}

impl Paged for GetTag<'_> {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
