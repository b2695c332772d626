//! `GET /api/v1/trends/links`: <https://docs.joinmastodon.org/methods/trends/#links>
//!
//! Since 3.5. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::TrendsLink;
use crate::api::page::List;
use reqwest::Method;

/// Links that many share.
#[derive(Clone, Debug, Default)]
pub struct GetTrendingLinks;

impl Endpoint for GetTrendingLinks {
    type Reply = List<TrendsLink>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_trending_links";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "trends", "links"]
    }
}

impl Paged for GetTrendingLinks {
    type Item = TrendsLink;
    const BY_OFFSET: bool = true;

    fn id_of(item: &TrendsLink) -> Option<String> {
        Some(item.card.url.clone())
    }
}
