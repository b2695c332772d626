//! `GET /api/v1/notifications/requests`: <https://docs.joinmastodon.org/methods/notifications/#get-requests>
//!
//! Since 4.3. Needs a log-in (read:notifications).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::NotificationRequest;
use crate::api::page::List;
use reqwest::Method;

/// What the policy holds back, a line a person. Goes on by `Link` headers alone.
#[derive(Clone, Debug)]
pub struct ListRequests;

impl Endpoint for ListRequests {
    type Reply = List<NotificationRequest>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_requests";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications", "requests"]
    }
}

impl Paged for ListRequests {
    type Item = NotificationRequest;
}
