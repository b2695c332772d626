//! `POST /api/v1/notifications/clear`: <https://docs.joinmastodon.org/methods/notifications/#clear>
//!
//! Since 0.0. Needs a log-in (write:notifications).

use crate::api::endpoint::{Endpoint, Nothing};
use reqwest::Method;

/// Takes all away.
#[derive(Clone, Debug)]
pub struct ClearNotifications;

impl Endpoint for ClearNotifications {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "clear_notifications";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications", "clear"]
    }
}
