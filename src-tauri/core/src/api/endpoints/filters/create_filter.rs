//! `POST /api/v2/filters`: <https://docs.joinmastodon.org/methods/filters/#create>
//!
//! Since 4.0. Needs a log-in (write:filters).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{Filter, StatusId};
use reqwest::Method;
use serde_json::json;

/// Where a filter of ours holds: everywhere but on the pages of people, which were asked for.
pub const EVERYWHERE: [&str; 4] = ["home", "notifications", "public", "thread"];

/// Makes a filter.
#[derive(Clone, Debug)]
pub struct CreateFilter<'a> {
    /// Its name.
    pub title: &'a str,
    /// What it looks for, and whether only as whole words.
    pub words: &'a [(&'a str, bool)],
    /// Where it holds.
    pub context: &'a [&'a str],
    /// What it does: `hide` leaves out, `warn` says so in its place, `blur` covers media (4.4).
    pub action: &'a str,
    /// In how many seconds it ends; none for never.
    pub expires_in: Option<u32>,
    /// Posts that it names.
    pub statuses: &'a [StatusId],
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
        let words = self.words.iter().map(|(word, whole)| json!({ "keyword": word, "whole_word": whole }));
        let mut body = json!({
            "title": self.title,
            "context": self.context,
            "filter_action": self.action,
            "expires_in": self.expires_in,
            "keywords_attributes": words.collect::<Vec<_>>(),
        });
        if !self.statuses.is_empty() {
            let named: Vec<_> = self.statuses.iter().map(|id| json!({ "status_id": id.as_str() })).collect();
            body["statuses_attributes"] = json!(named);
        }
        Body::Json(body)
    }
}
