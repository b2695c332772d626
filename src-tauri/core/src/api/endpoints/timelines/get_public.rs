//! `GET /api/v1/timelines/public`: <https://docs.joinmastodon.org/methods/timelines/#public>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Public posts, newest first.
#[derive(Clone, Debug, Default)]
pub struct GetPublic {
    /// Only this server's people.
    pub local: bool,
    /// Only posts with media.
    pub only_media: bool,
}

impl Endpoint for GetPublic {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_public";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "public"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let flags = [("local", self.local), ("only_media", self.only_media)];
        flags.into_iter().filter(|(_, set)| *set).map(|(name, _)| (name, "true".to_owned())).collect()
    }
}

impl Paged for GetPublic {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
