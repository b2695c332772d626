//! `POST /api/v2/filters`: <https://docs.joinmastodon.org/methods/filters/#create>
//!
//! Since 4.0. Needs a log-in (write:filters).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::Filter;
use reqwest::Method;
use serde_json::json;

/// Where a filter of ours holds: everywhere but on the pages of people, which were asked for.
pub(super) const EVERYWHERE: [&str; 4] = ["home", "notifications", "public", "thread"];

/// Makes a filter.
#[derive(Clone, Debug)]
pub struct CreateFilter<'a> {
    /// Its name.
    pub title: &'a str,
    /// What it looks for, as whole words.
    pub words: &'a [String],
    /// What matches is left out; else a warning stands in its place.
    pub hide: bool,
    /// In how many seconds it ends; none for never.
    pub expires_in: Option<u32>,
}

impl Endpoint for CreateFilter<'_> {
    type Reply = Filter;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "create_filter";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "filters"]
    }

    fn body(&self) -> Body {
        let words: Vec<_> = self.words.iter().map(|word| json!({ "keyword": word, "whole_word": true })).collect();
        Body::Json(json!({
            "title": self.title,
            "context": EVERYWHERE,
            "filter_action": if self.hide { "hide" } else { "warn" },
            "expires_in": self.expires_in,
            "keywords_attributes": words,
        }))
    }
}
