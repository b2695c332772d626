//! `GET /api/v1/collections/:id`: <https://docs.joinmastodon.org/methods/collections/>
//!
//! Since 4.6. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{CollectionWithAccounts, EntityId};
use reqwest::Method;

/// A collection with its people.
#[derive(Clone, Debug)]
pub struct GetCollection<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for GetCollection<'_> {
    type Reply = CollectionWithAccounts;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_collection";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "collections", self.id.as_str()]
    }
}
