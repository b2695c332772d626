//! `GET /api/v1/statuses/:id/history`: <https://docs.joinmastodon.org/methods/statuses/#history>
//!
//! Since 3.5. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{StatusEdit, StatusId};
use crate::api::page::List;
use reqwest::Method;

/// All forms that a post has had, the first one first, the present one last.
#[derive(Clone, Debug)]
pub struct GetHistory<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for GetHistory<'_> {
    type Reply = List<StatusEdit>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_history";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "history"]
    }
}
