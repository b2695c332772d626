//! `POST /api/v1/notifications/requests/accept`: <https://docs.joinmastodon.org/methods/notifications/#accept-multiple-requests>
//!
//! Since 4.3. Needs a log-in (write:notifications).

use crate::api::endpoint::{Body, Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Lets people in whose notifications are held back.
#[derive(Clone, Debug)]
pub struct AcceptRequests<'a> {
    /// Of which requests.
    pub ids: &'a [EntityId],
}

impl Endpoint for AcceptRequests<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "accept_requests";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications", "requests", "accept"]
    }

    fn body(&self) -> Body {
        Body::Form(self.ids.iter().map(|id| ("id[]", id.to_string())).collect())
    }
}
