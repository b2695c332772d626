//! `GET /api/v1/statuses/:id/source`: <https://docs.joinmastodon.org/methods/statuses/#source>
//!
//! Since 3.5. Needs a log-in (read:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{StatusId, StatusSource};
use reqwest::Method;

/// A post as it was written.
#[derive(Clone, Debug)]
pub struct GetSource<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for GetSource<'_> {
    type Reply = StatusSource;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_source";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "source"]
    }
}
