//! `POST /api/v1/accounts/:id/endorse`, `unendorse`: <https://docs.joinmastodon.org/methods/accounts/#endorse>
//!
//! Since 4.4, as `pin` and `unpin` since 2.5. Needs a log-in (write:accounts).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Features somebody on one's own profile, or takes that back.
#[derive(Clone, Debug)]
pub struct FeatureAccount<'a> {
    /// Whom; somebody who is followed.
    pub id: &'a AccountId,
    /// True to feature.
    pub on: bool,
    /// By the name that it has had since 4.4.
    pub endorse: bool,
}

impl Endpoint for FeatureAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "feature_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        let verb = match (self.endorse, self.on) {
            (true, true) => "endorse",
            (true, false) => "unendorse",
            (false, true) => "pin",
            (false, false) => "unpin",
        };
        vec!["api", "v1", "accounts", self.id.as_str(), verb]
    }
}
