//! `DELETE /api/v1/statuses/:id`: <https://docs.joinmastodon.org/methods/statuses/#delete>
//!
//! Since 0.0. Needs a log-in (write:statuses).
//! 30 in 30 minutes.

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::StatusId;
use reqwest::Method;

/// Deletes one's own post. Mastodon answers with it and its source, some others with nothing.
#[derive(Clone, Debug)]
pub struct DeleteStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for DeleteStatus<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str()]
    }
}
