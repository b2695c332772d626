//! `POST /api/v1/statuses/:id/unpin`: <https://docs.joinmastodon.org/methods/statuses/#unpin>
//!
//! Since 1.6. Needs a log-in (write:accounts). Mastodon refuses posts of others, boosts, private messages and the sixth.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Takes a post from the top of one's page.
#[derive(Clone, Debug)]
pub struct UnpinStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for UnpinStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unpin_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "unpin"]
    }
}
