//! `GET /api/v1/markers`: <https://docs.joinmastodon.org/methods/markers/#get>
//!
//! Since 3.0. Needs a log-in (read:statuses).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Markers;
use reqwest::Method;

/// How far the reader has looked at notifications, in any app.
#[derive(Clone, Debug)]
pub struct GetNotificationsMarker;

impl Endpoint for GetNotificationsMarker {
    type Reply = Markers;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_notifications_marker";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "markers"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("timeline[]", "notifications".to_owned())]
    }
}
