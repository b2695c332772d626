//! `GET /api/v1/statuses/:id`: <https://docs.joinmastodon.org/methods/statuses/#get>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// A post.
#[derive(Clone, Debug)]
pub struct GetStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for GetStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_status";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str()]
    }
}
