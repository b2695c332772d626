//! `POST /api/v1/statuses/:id/reblog`: <https://docs.joinmastodon.org/methods/statuses/#boost>
//!
//! Since 0.0. Needs a log-in (write:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Boosts a post. The answer is the boost, with the post inside.
#[derive(Clone, Debug)]
pub struct ReblogStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for ReblogStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "reblog_status";
    // Some software boosts a second time.
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "reblog"]
    }
}
