//! `PUT /api/v1/push/subscription`: <https://docs.joinmastodon.org/methods/push/#update>
//!
//! Since 2.4; with a policy since 3.4. Needs a log-in (push).

use super::Wanted;
use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::WebPushSubscription;
use reqwest::Method;
use serde_json::json;

/// Changes of what the server sends messages.
#[derive(Clone, Debug)]
pub struct AlterSubscription<'a> {
    /// Of what.
    pub wanted: Wanted<'a>,
}

impl Endpoint for AlterSubscription<'_> {
    type Reply = WebPushSubscription;
    const METHOD: Method = Method::PUT;
    const NAME: &'static str = "alter_subscription";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "push", "subscription"]
    }

    fn body(&self) -> Body {
        let data = self.wanted.data();
        // Mastodon reads it within `data`; the documentation has it beside that.
        Body::Json(json!({ "policy": data["policy"], "data": data }))
    }
}
