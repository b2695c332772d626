//! `GET /api/v2/search` for one post: <https://docs.joinmastodon.org/methods/search/#v2>
//!
//! Since 2.4.1. Open to guests without `resolve`; with it, a log-in (read:search) of an account that works.

use crate::api::endpoint::Endpoint;
use crate::api::entities::Status;
use crate::api::lenient::up_to;
use reqwest::Method;
use serde::Deserialize;

/// The post with this address.
#[derive(Clone, Debug)]
pub struct FindStatuses<'a> {
    /// Its page or its URI.
    pub address: &'a str,
    /// The server may fetch it from where it lives.
    pub resolve: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct FoundStatuses {
    /// The post, when the server has it and shows it.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub statuses: Vec<Status>,
}

impl Endpoint for FindStatuses<'_> {
    type Reply = FoundStatuses;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "find_statuses";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "search"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let mut query =
            vec![("q", self.address.to_owned()), ("type", "statuses".to_owned()), ("limit", "1".to_owned())];
        if self.resolve {
            query.push(("resolve", "true".to_owned()));
        }
        query
    }
}
