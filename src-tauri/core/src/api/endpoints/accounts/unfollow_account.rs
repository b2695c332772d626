//! `POST /api/v1/accounts/:id/unfollow`: <https://docs.joinmastodon.org/methods/accounts/#unfollow>
//!
//! Since 0.0. Needs a log-in (write:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Unfollows.
#[derive(Clone, Debug)]
pub struct UnfollowAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for UnfollowAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unfollow_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "unfollow"]
    }
}
