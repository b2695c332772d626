//! `GET /api/v1/timelines/tag/:hashtag`: <https://docs.joinmastodon.org/methods/timelines/#tag>
//!
//! Since 0.0, more than one tag since 2.7. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts that have any of several hashtags, newest first.
#[derive(Clone, Debug)]
pub struct GetTags<'a> {
    /// Without #; the first one names the list.
    pub tags: &'a [String],
}

impl Endpoint for GetTags<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "tag", self.tags.first().map_or("", String::as_str)]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        self.tags.iter().skip(1).map(|tag| ("any[]", tag.clone())).collect()
    }
}

impl Paged for GetTags<'_> {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
