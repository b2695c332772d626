//! `GET /api/v2/filters`: <https://docs.joinmastodon.org/methods/filters/#get>
//!
//! Since 4.0. Needs a log-in (read:filters). Servers that have it say of each post which filters match; only whether they do
//! is asked.

use crate::api::endpoint::{Endpoint, Nothing};
use reqwest::Method;

/// Whether the server looks for matches itself.
#[derive(Clone, Debug, Default)]
pub struct HasFilters;

impl Endpoint for HasFilters {
    type Reply = Nothing;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "has_filters";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "filters"]
    }
}
