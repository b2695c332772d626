//! `POST /api/v1/follow_requests/:account_id/authorize`: <https://docs.joinmastodon.org/methods/follow_requests/#accept>
//!
//! Since 0.0. Needs a log-in (write:follows).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::AccountId;
use reqwest::Method;

/// Lets somebody follow who asked.
#[derive(Clone, Debug)]
pub struct AuthorizeFollow<'a> {
    /// Who asked.
    pub id: &'a AccountId,
}

impl Endpoint for AuthorizeFollow<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "authorize_follow";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "follow_requests", self.id.as_str(), "authorize"]
    }
}
