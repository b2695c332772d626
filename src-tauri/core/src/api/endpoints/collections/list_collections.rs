//! `GET /api/v1/accounts/:id/collections` and `/in_collections`: <https://docs.joinmastodon.org/methods/collections/>
//!
//! Since 4.6. The second is one's own alone. Needs a log-in (read:collections).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, WrappedCollections};
use reqwest::Method;

/// The collections that somebody made, or those that they are in.
#[derive(Clone, Debug)]
pub struct ListCollections<'a> {
    /// Who.
    pub id: &'a AccountId,
    /// Those that they are in; the server tells this only to themselves.
    pub containing: bool,
}

impl Endpoint for ListCollections<'_> {
    type Reply = WrappedCollections;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_collections";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), if self.containing { "in_collections" } else { "collections" }]
    }
}
