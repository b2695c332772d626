//! `POST /api/v1/notifications/:id/dismiss`: <https://docs.joinmastodon.org/methods/notifications/#dismiss>
//!
//! Since 1.3. Needs a log-in (write:notifications).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::NotificationId;
use reqwest::Method;

/// Takes one away.
#[derive(Clone, Debug)]
pub struct DismissNotification<'a> {
    /// Which.
    pub id: &'a NotificationId,
}

impl Endpoint for DismissNotification<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "dismiss_notification";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "notifications", self.id.as_str(), "dismiss"]
    }
}
