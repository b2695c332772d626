//! `POST /api/v1/follow_requests/:account_id/reject`: <https://docs.joinmastodon.org/methods/follow_requests/#reject>
//!
//! Since 0.0. Needs a log-in (write:follows).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::AccountId;
use reqwest::Method;

/// Refuses somebody who asked.
#[derive(Clone, Debug)]
pub struct RejectFollow<'a> {
    /// Who asked.
    pub id: &'a AccountId,
}

impl Endpoint for RejectFollow<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "reject_follow";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "follow_requests", self.id.as_str(), "reject"]
    }
}
