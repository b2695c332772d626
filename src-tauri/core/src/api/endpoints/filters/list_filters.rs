//! `GET /api/v2/filters`: <https://docs.joinmastodon.org/methods/filters/#get>
//!
//! Since 4.0. Needs a log-in (read:filters). All at once.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Filter;
use crate::api::page::List;
use reqwest::Method;

/// The reader's filters.
#[derive(Clone, Debug, Default)]
pub struct ListFilters;

impl Endpoint for ListFilters {
    type Reply = List<Filter>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_filters";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "filters"]
    }
}
