//! `GET /api/v1/statuses/:id/context`: <https://docs.joinmastodon.org/methods/statuses/#context>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Context, StatusId};
use crate::api::http::THREAD_CAP;
use reqwest::Method;

/// What stands before and after a post. Guests get at most 60 answers.
#[derive(Clone, Debug)]
pub struct GetContext<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for GetContext<'_> {
    type Reply = Context;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_context";
    const CAP: Option<u64> = Some(THREAD_CAP);

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "context"]
    }
}
