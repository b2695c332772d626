//! `DELETE /api/v1/push/subscription`: <https://docs.joinmastodon.org/methods/push/#delete>
//!
//! Since 2.4. Needs a log-in (push).

use crate::api::endpoint::{Endpoint, Nothing};
use reqwest::Method;

/// Ends messages to this log-in.
#[derive(Clone, Debug, Default)]
pub struct DeleteSubscription;

impl Endpoint for DeleteSubscription {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "delete_subscription";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "push", "subscription"]
    }
}
