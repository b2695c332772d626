//! `POST /api/v1/accounts/:id/unblock`: <https://docs.joinmastodon.org/methods/accounts/#unblock>
//!
//! Since 0.0. Needs a log-in (write:blocks).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Takes a block back. Follows do not come back by it.
#[derive(Clone, Debug)]
pub struct UnblockAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for UnblockAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unblock_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "unblock"]
    }
}
