//! `POST /api/v1/statuses/:id/favourite`: <https://docs.joinmastodon.org/methods/statuses/#favourite>
//!
//! Since 0.0. Needs a log-in (write:favourites).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Status, StatusId};
use reqwest::Method;

/// Favourites a post.
#[derive(Clone, Debug)]
pub struct FavouriteStatus<'a> {
    /// Which.
    pub id: &'a StatusId,
}

impl Endpoint for FavouriteStatus<'_> {
    type Reply = Status;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "favourite_status";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "statuses", self.id.as_str(), "favourite"]
    }
}
