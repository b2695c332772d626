//! `POST /api/v1/statuses/:id/unbookmark`: <https://docs.joinmastodon.org/methods/statuses/#unbookmark>
//!
//! Since 3.1. Needs a log-in (write:bookmarks).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Unsaves a post.
#[derive(Clone, Debug)]
pub struct UnbookmarkStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for UnbookmarkStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unbookmark_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "unbookmark"]
    }
}
