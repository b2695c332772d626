//! `POST /api/v1/notifications/requests/dismiss`: <https://docs.joinmastodon.org/methods/notifications/#dismiss-multiple-requests>
//!
//! Since 4.3. Needs a log-in (write:notifications).

use crate::api::endpoint::{Body, Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Throws away what is held back.
#[derive(Clone, Debug)]
pub struct DismissRequests<'a> {
    /// Which.
    pub ids: &'a [EntityId],
}

impl Endpoint for DismissRequests<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "dismiss_requests";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications", "requests", "dismiss"]
    }

    fn body(&self) -> Body {
        Body::Form(self.ids.iter().map(|id| ("id[]", id.to_string())).collect())
    }
}
