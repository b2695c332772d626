//! `POST /api/v1/statuses/:id/pin`: <https://docs.joinmastodon.org/methods/statuses/#pin>
//!
//! Since 1.6. Needs a log-in (write:accounts). Mastodon refuses posts of others, boosts, private messages and the sixth.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Pins one of one's own posts to one's page.
#[derive(Clone, Debug)]
pub struct PinStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for PinStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "pin_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "pin"]
    }
}
