//! `POST /api/v1/statuses/:id/unreblog`: <https://docs.joinmastodon.org/methods/statuses/#unreblog>
//!
//! Since 0.0. Needs a log-in (write:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Takes a boost back.
#[derive(Clone, Debug)]
pub struct UnreblogStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for UnreblogStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unreblog_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "unreblog"]
    }
}
