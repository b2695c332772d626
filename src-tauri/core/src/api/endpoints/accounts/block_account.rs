//! `POST /api/v1/accounts/:id/block`: <https://docs.joinmastodon.org/methods/accounts/#block>
//!
//! Since 0.0. Needs a log-in (write:blocks).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Blocks: neither sees the other, and nobody follows the other any more.
#[derive(Clone, Debug)]
pub struct BlockAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for BlockAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "block_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "block"]
    }
}
