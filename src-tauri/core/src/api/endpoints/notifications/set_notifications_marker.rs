//! `POST /api/v1/markers`: <https://docs.joinmastodon.org/methods/markers/#create>
//!
//! Since 3.0. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{Markers, NotificationId};
use reqwest::Method;

/// Notes how far the reader has looked at notifications.
#[derive(Clone, Debug)]
pub struct SetNotificationsMarker<'a> {
    /// The newest that was looked at.
    pub last_read_id: &'a NotificationId,
}

impl Endpoint for SetNotificationsMarker<'_> {
    type Reply = Markers;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "set_notifications_marker";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "markers"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("notifications[last_read_id]", self.last_read_id.to_string())])
    }
}
