//! `POST /api/v1/featured_tags`: <https://docs.joinmastodon.org/methods/featured_tags/#feature>
//!
//! Since 3.0. Needs a log-in (write:accounts).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::FeaturedTag;
use reqwest::Method;
use serde_json::json;

/// Features a hashtag. One that is featured already is refused (422).
#[derive(Clone, Debug)]
pub struct FeatureTag<'a> {
    /// Without #.
    pub name: &'a str,
}

impl Endpoint for FeatureTag<'_> {
    type Reply = FeaturedTag;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "feature_tag";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "featured_tags"]
    }

    fn body(&self) -> Body {
        Body::Json(json!({ "name": self.name }))
    }
}
