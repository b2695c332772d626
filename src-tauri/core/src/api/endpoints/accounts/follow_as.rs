//! `POST /api/v1/accounts/:id/follow`: <https://docs.joinmastodon.org/methods/accounts/#follow>
//!
//! Since 0.0; `notify` since 3.3, `languages` since 4.0. Needs a log-in (write:follows).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Follows as somebody was followed elsewhere. Each one that is sent counts against the day.
#[derive(Clone, Debug)]
pub struct FollowAs<'a> {
    /// Whom.
    pub id: &'a AccountId,
    /// Their boosts are shown.
    pub reblogs: bool,
    /// Each post of theirs is told of.
    pub notify: bool,
    /// Only posts in these languages; empty for all.
    pub languages: &'a [String],
}

impl Endpoint for FollowAs<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "follow_as";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "follow"]
    }

    fn body(&self) -> Body {
        let mut form = vec![("reblogs", self.reblogs.to_string()), ("notify", self.notify.to_string())];
        form.extend(self.languages.iter().map(|tag| ("languages[]", tag.clone())));
        Body::Form(form)
    }
}
