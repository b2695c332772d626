//! `POST /api/v1/accounts/:id/mute`: <https://docs.joinmastodon.org/methods/accounts/#mute>
//!
//! Since 0.0; for a while since 3.3. Needs a log-in (write:mutes).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{AccountId, Relationship};
use reqwest::Method;

/// Mutes: nothing of theirs is shown, and they are not told.
#[derive(Clone, Debug)]
pub struct MuteAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
    /// Also what they do to the reader is not told.
    pub notifications: bool,
    /// For how long, in seconds; none for good.
    pub duration: Option<u32>,
}

impl Endpoint for MuteAccount<'_> {
    type Reply = Relationship;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "mute_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "mute"]
    }

    fn body(&self) -> Body {
        // 0 is for good.
        let duration = self.duration.unwrap_or_default().to_string();
        Body::Form(vec![("notifications", self.notifications.to_string()), ("duration", duration)])
    }
}
