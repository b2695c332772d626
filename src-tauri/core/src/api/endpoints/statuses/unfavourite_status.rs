//! `POST /api/v1/statuses/:id/unfavourite`: <https://docs.joinmastodon.org/methods/statuses/#unfavourite>
//!
//! Since 0.0. Needs a log-in (write:favourites).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Takes a favourite back.
#[derive(Clone, Debug)]
pub struct UnfavouriteStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for UnfavouriteStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unfavourite_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "unfavourite"]
    }
}
