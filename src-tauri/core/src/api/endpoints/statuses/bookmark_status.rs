//! `POST /api/v1/statuses/:id/bookmark`: <https://docs.joinmastodon.org/methods/statuses/#bookmark>
//!
//! Since 3.1. Needs a log-in (write:bookmarks).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Saves a post.
#[derive(Clone, Debug)]
pub struct BookmarkStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for BookmarkStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "bookmark_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "bookmark"]
    }
}
