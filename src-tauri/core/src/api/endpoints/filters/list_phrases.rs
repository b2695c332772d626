//! `GET /api/v1/filters`: <https://docs.joinmastodon.org/methods/filters/#get-v1>
//!
//! Since 2.4.3. Needs a log-in (read:filters). All at once.

use crate::api::endpoint::Endpoint;
use crate::api::entities::V1Filter;
use crate::api::page::List;
use reqwest::Method;

/// The reader's filters in their old form, one phrase each.
#[derive(Clone, Debug, Default)]
pub struct ListPhrases;

impl Endpoint for ListPhrases {
    type Reply = List<V1Filter>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_phrases";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "filters"]
    }
}
