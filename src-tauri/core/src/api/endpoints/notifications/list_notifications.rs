//! `GET /api/v1/notifications`: <https://docs.joinmastodon.org/methods/notifications/#get>
//!
//! Since 0.0. Needs a log-in (read:notifications).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Notification, NotificationType};
use crate::api::page::List;
use reqwest::Method;

/// What happened to the reader, one by one, newest first.
#[derive(Clone, Debug)]
pub struct ListNotifications<'a> {
    /// Only these kinds (3.5); all when there are none. Servers that do not know this give all kinds.
    pub types: &'a [NotificationType],
}

impl Endpoint for ListNotifications<'_> {
    type Reply = List<Notification>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_notifications";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        self.types.iter().map(|kind| ("types[]", kind.as_str().to_owned())).collect()
    }
}

impl Paged for ListNotifications<'_> {
    type Item = Notification;

    fn id_of(item: &Notification) -> Option<String> {
        Some(item.id.to_string())
    }
}
