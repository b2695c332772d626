//! `POST /api/v1/accounts/:id/unmute`: <https://docs.joinmastodon.org/methods/accounts/#unmute>
//!
//! Since 0.0. Needs a log-in (write:mutes).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Takes a mute back.
#[derive(Clone, Debug)]
pub struct UnmuteAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for UnmuteAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "unmute_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "unmute"]
    }
}
