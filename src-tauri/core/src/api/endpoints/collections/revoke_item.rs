//! `POST /api/v1/collections/:id/items/:id/revoke`: <https://docs.joinmastodon.org/methods/collections/>
//!
//! Since 4.6. Needs a log-in (write:collections).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes oneself out of somebody's collection.
#[derive(Clone, Debug)]
pub struct RevokeItem<'a> {
    /// The collection.
    pub collection: &'a EntityId,
    /// Oneself in it: the item's id.
    pub item: &'a EntityId,
}

impl Endpoint for RevokeItem<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "revoke_collection_item";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "collections", self.collection.as_str(), "items", self.item.as_str(), "revoke"]
    }
}
