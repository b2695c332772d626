//! `GET /api/v1/trends/statuses`: <https://docs.joinmastodon.org/methods/trends/#statuses>
//!
//! Since 3.5. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Status;
use crate::api::page::List;
use reqwest::Method;

/// Posts that are talked about. Follows the reader's languages.
#[derive(Clone, Debug, Default)]
pub struct GetTrendingStatuses;

impl Endpoint for GetTrendingStatuses {
    type Reply = List<Status>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_trending_statuses";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "trends", "statuses"]
    }
}

impl Paged for GetTrendingStatuses {
    type Item = Status;
    const BY_OFFSET: bool = true;

    fn id_of(item: &Status) -> Option<String> {
        Some(item.id.to_string())
    }
}
