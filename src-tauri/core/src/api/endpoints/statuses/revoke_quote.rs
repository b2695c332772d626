//! `POST /api/v1/statuses/:id/quotes/:quoting_status_id/revoke`: <https://docs.joinmastodon.org/methods/statuses/#revoke_quote>
//!
//! Since 4.5. Needs a log-in (write:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Takes one's own post out of a post that quotes it. The answer is that post.
#[derive(Clone, Debug)]
pub struct RevokeQuote<'a> {
    /// One's own post.
    pub id: &'a StatusId,
    /// The post that quotes it.
    pub quoting: &'a StatusId,
}

impl Endpoint for RevokeQuote<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "revoke_quote";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "quotes", self.quoting.as_str(), "revoke"]
    }
}
