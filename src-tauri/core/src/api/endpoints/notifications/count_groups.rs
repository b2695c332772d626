//! `GET /api/v2/notifications/unread_count`: <https://docs.joinmastodon.org/methods/grouped_notifications/#unread-group-count>
//!
//! Since 4.3. Needs a log-in (read:notifications).

use crate::api::endpoint::Endpoint;
use crate::api::entities::NotificationsCount;
use reqwest::Method;

/// How many groups are newer than the marker; the server counts to 100.
#[derive(Clone, Debug)]
pub struct CountGroups;

impl Endpoint for CountGroups {
    type Reply = NotificationsCount;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "count_groups";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "notifications", "unread_count"]
    }
}
