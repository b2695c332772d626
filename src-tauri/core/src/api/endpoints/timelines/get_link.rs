//! `GET /api/v1/timelines/link`: <https://docs.joinmastodon.org/methods/timelines/#link>
//!
//! Since 4.3. Open to guests, unless the server closed it; 404 for a link that is not talked about.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts that share a link, newest first.
#[derive(Clone, Debug)]
pub struct GetLink<'a> {
    /// The link, as the server named it among those that are talked about.
    pub url: &'a str,
}

impl Endpoint for GetLink<'_> {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_link";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "timelines", "link"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("url", self.url.to_owned())]
    }
}

impl Paged for GetLink<'_> {
    type Item = Status;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
