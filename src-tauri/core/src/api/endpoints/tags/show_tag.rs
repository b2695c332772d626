//! `GET /api/v1/tags/:name`: <https://docs.joinmastodon.org/methods/tags/#get>
//!
//! Since 4.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Tag;
use reqwest::Method;

/// A hashtag, with whether the reader follows it.
#[derive(Clone, Debug)]
pub struct ShowTag<'a> {
    /// Without #.
    pub name: &'a str,
}

impl Endpoint for ShowTag<'_> {
    type Reply = Tag;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "show_tag";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "tags", self.name]
    }
}
