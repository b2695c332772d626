//! `POST /api/v1/accounts/:id/follow`: <https://docs.joinmastodon.org/methods/accounts/#follow>
//!
//! Since 0.0. Needs a log-in (write:follows).
//! 400 in 24 hours.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Follows, or asks to.
#[derive(Clone, Debug)]
pub struct FollowAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for FollowAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "follow_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "follow"]
    }
}
