//! `GET /api/v2/notifications/policy`: <https://docs.joinmastodon.org/methods/notifications/#get-policy>
//!
//! Since 4.3. Needs a log-in (read:notifications).

use crate::api::endpoint::Endpoint;
use crate::api::entities::NotificationPolicy;
use reqwest::Method;

/// What becomes of notifications from strangers.
#[derive(Clone, Debug)]
pub struct GetPolicy;

impl Endpoint for GetPolicy {
    type Reply = NotificationPolicy;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_policy";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "notifications", "policy"]
    }
}
