//! `GET /api/v2/suggestions`: <https://docs.joinmastodon.org/methods/suggestions/#v2>
//!
//! Since 3.4. Needs a log-in (read) of an account that works.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Suggestion;
use crate::api::page::List;
use reqwest::Method;

/// People whom the server suggests to the reader, with its reasons.
#[derive(Clone, Debug, Default)]
pub struct ListSuggestions;

impl Endpoint for ListSuggestions {
    type Reply = List<Suggestion>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_suggestions";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "suggestions"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}
