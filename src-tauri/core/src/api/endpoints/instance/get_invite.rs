//! `GET /invite/:code` with JSON wanted: what Mastodon's own page for an invite answers to apps.
//!
//! Not documented. 401 when it is used up or too old, 404 when there is none.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Invite;
use reqwest::Method;

/// Whether an invite is still good.
#[derive(Clone, Debug)]
pub struct GetInvite<'a> {
    /// Its code.
    pub code: &'a str,
}

impl Endpoint for GetInvite<'_> {
    type Reply = Invite;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_invite";

    fn path(&self) -> Vec<&str> {
        vec!["invite", self.code]
    }
}
