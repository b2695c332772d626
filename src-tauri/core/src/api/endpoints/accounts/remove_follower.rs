//! `POST /api/v1/accounts/:id/remove_from_followers`: <https://docs.joinmastodon.org/methods/accounts/#remove_from_followers>
//!
//! Since 3.5. Needs a log-in (write:follows).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Makes somebody follow the reader no more. They are not told, and may follow again.
#[derive(Clone, Debug)]
pub struct RemoveFollower<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for RemoveFollower<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "remove_follower";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "remove_from_followers"]
    }
}
