//! `POST /api/v2/notifications/:group_key/dismiss`: <https://docs.joinmastodon.org/methods/grouped_notifications/#dismiss-group>
//!
//! Since 4.3. Needs a log-in (write:notifications).

use crate::api::endpoint::{Endpoint, Nothing};
use reqwest::Method;

/// Takes a group away.
#[derive(Clone, Debug)]
pub struct DismissGroup<'a> {
    /// Its key.
    pub key: &'a str,
}

impl Endpoint for DismissGroup<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "dismiss_group";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "notifications", self.key, "dismiss"]
    }
}
