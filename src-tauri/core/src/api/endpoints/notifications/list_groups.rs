//! `GET /api/v2/notifications`: <https://docs.joinmastodon.org/methods/grouped_notifications/#get-grouped>
//!
//! Since 4.3 (`api_versions.mastodon` 2). Needs a log-in (read:notifications).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{GroupedNotificationsResults, NotificationType};
use reqwest::Method;

/// What happened to the reader, in groups, newest first.
#[derive(Clone, Debug)]
pub struct ListGroups<'a> {
    /// Only these kinds; all when there are none.
    pub types: &'a [NotificationType],
    /// The kinds that the app has words for: the server sends words of its own for others (4.6).
    pub supported: &'a [NotificationType],
}

impl Endpoint for ListGroups<'_> {
    type Reply = GroupedNotificationsResults;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_groups";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "notifications"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let words = |name, kinds: &[NotificationType]| {
            let word = move |kind: &NotificationType| (name, kind.as_str().to_owned());
            kinds.iter().map(word).collect::<Vec<_>>()
        };
        [words("types[]", self.types), words("supported_types[]", self.supported)].concat()
    }
}
