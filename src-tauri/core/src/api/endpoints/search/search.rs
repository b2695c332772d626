//! `GET /api/v2/search`: <https://docs.joinmastodon.org/methods/search/#v2>
//!
//! Since 2.4.1. Open to guests without `resolve` and `offset`, unless the server closed it; with them, a log-in (read:search) of
//! an account that works.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Account, Status, Tag};
use crate::api::lenient::up_to;
use reqwest::Method;
use serde::Deserialize;

/// People, hashtags and posts.
#[derive(Clone, Debug)]
pub struct Search<'a> {
    /// What for.
    pub text: &'a str,
    /// `accounts`, `hashtags` or `statuses`; none for all of them.
    pub kind: Option<&'static str>,
    /// How many of each kind: at most 40.
    pub limit: u32,
    /// How many to pass over; only together with a kind.
    pub offset: u32,
    /// The server may fetch what it does not know from where it lives.
    pub resolve: bool,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct SearchResults {
    /// People.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub accounts: Vec<Account>,
    /// Posts.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub statuses: Vec<Status>,
    /// Hashtags.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub hashtags: Vec<Tag>,
}

impl Endpoint for Search<'_> {
    type Reply = SearchResults;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "search";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "search"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = vec![("q", self.text.to_owned()), ("limit", self.limit.to_string())];
        query.extend(self.kind.map(|kind| ("type", kind.to_owned())));
        if self.offset > 0 {
            query.push(("offset", self.offset.to_string()));
        }
        if self.resolve {
            query.push(("resolve", "true".to_owned()));
        }
        query
    }
}
