//! `POST /api/v1/push/subscription`: <https://docs.joinmastodon.org/methods/push/#create>
//!
//! Since 2.4. Needs a log-in (push).

use super::Wanted;
use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::WebPushSubscription;
use reqwest::Method;
use serde_json::json;

/// Lets the server send messages to an address, in the place of the one before.
#[derive(Clone, Debug)]
pub struct CreateSubscription<'a> {
    /// Where to: https.
    pub endpoint: &'a str,
    /// The device's public key, uncompressed, in base64url without padding.
    pub p256dh: &'a str,
    /// What both sides know besides, 16 bytes in base64url without padding.
    pub auth: &'a str,
    /// Of what.
    pub wanted: Wanted<'a>,
}

impl Endpoint for CreateSubscription<'_> {
    type Reply = WebPushSubscription;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_subscription";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "push", "subscription"]
    }

    fn body(&self) -> Body {
        Body::Json(json!({
            "subscription": {
                "endpoint": self.endpoint,
                "standard": true,
                "keys": { "p256dh": self.p256dh, "auth": self.auth },
            },
            "data": self.wanted.data(),
        }))
    }
}
