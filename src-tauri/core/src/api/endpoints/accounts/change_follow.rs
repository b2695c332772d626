//! `POST /api/v1/accounts/:id/follow`: <https://docs.joinmastodon.org/methods/accounts/#follow>
//!
//! Since 3.3. Needs a log-in (write:follows).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Changes what comes of somebody who is followed: a follow that is there is changed, not made again.
#[derive(Clone, Debug)]
pub struct ChangeFollow<'a> {
    /// Whom; somebody who is followed already.
    pub id: &'a AccountId,
    /// Whether each post of theirs is told of; none to leave that.
    pub notify: Option<bool>,
    /// Whether their boosts are shown; none to leave that.
    pub reblogs: Option<bool>,
}

impl Endpoint for ChangeFollow<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "change_follow";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "follow"]
    }

    fn body(&self) -> Body {
        let given = [("notify", self.notify), ("reblogs", self.reblogs)];
        Body::Form(given.into_iter().filter_map(|(name, on)| Some((name, on?.to_string()))).collect())
    }
}
