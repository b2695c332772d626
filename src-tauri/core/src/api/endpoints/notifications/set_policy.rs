//! `PATCH /api/v2/notifications/policy`: <https://docs.joinmastodon.org/methods/notifications/#update-the-filtering-policy-for-notifications>
//!
//! Since 4.3. Needs a log-in (write:notifications).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{NotificationPolicy, PolicyValue};
use reqwest::Method;

/// Changes one field of the policy.
#[derive(Clone, Debug)]
pub struct SetPolicy<'a> {
    /// The field, as `for_not_following`.
    pub field: &'static str,
    /// What it is to be.
    pub value: &'a PolicyValue,
}

impl Endpoint for SetPolicy<'_> {
    type Reply = NotificationPolicy;
    const METHOD: Method = Method::PATCH;
    const NAME: &'static str = "set_policy";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "notifications", "policy"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![(self.field, self.value.as_str().to_owned())])
    }
}
