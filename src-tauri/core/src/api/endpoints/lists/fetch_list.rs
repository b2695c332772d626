//! `GET /api/v1/lists/:id`: <https://docs.joinmastodon.org/methods/lists/#get-one>
//!
//! Since 2.1. Needs a log-in (read:lists).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountList, EntityId};
use reqwest::Method;

/// One of the reader's lists.
#[derive(Clone, Debug)]
pub struct FetchList<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for FetchList<'_> {
    type Reply = AccountList;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "fetch_list";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str()]
    }
}
