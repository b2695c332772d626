//! `GET /api/v1/accounts/:id/statuses`: <https://docs.joinmastodon.org/methods/accounts/#statuses>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{AccountId, Status};
use crate::api::page::List;
use reqwest::Method;

/// A person's posts, newest first.
#[derive(Clone, Debug)]
pub struct ListStatuses<'a> {
    /// Whose.
    pub id: &'a AccountId,
    /// Without answers to others.
    pub exclude_replies: bool,
    /// Without boosts.
    pub exclude_reblogs: bool,
    /// Only what they pinned; such a list has one page.
    pub pinned: bool,
    /// Only posts with media.
    pub only_media: bool,
}

impl Endpoint for ListStatuses<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_statuses";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "statuses"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let flags = [
            ("exclude_replies", self.exclude_replies),
            ("exclude_reblogs", self.exclude_reblogs),
            ("pinned", self.pinned),
            ("only_media", self.only_media),
        ];
        flags.into_iter().filter(|(_, set)| *set).map(|(name, _)| (name, "true".to_owned())).collect()
    }
}

impl Paged for ListStatuses<'_> {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
