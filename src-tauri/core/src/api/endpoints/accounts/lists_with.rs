//! `GET /api/v1/accounts/:id/lists`: <https://docs.joinmastodon.org/methods/accounts/#lists>
//!
//! Since 2.1. Needs a log-in (read:lists).

use crate::api::endpoint::Endpoint;
use crate::api::entities::{AccountId, AccountList};
use crate::api::page::List;
use reqwest::Method;

/// Those of the reader's lists that somebody is on.
#[derive(Clone, Debug)]
pub struct ListsWith<'a> {
    /// Who.
    pub id: &'a AccountId,
}

impl Endpoint for ListsWith<'_> {
    type Reply = List<AccountList>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "lists_with";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "lists"]
    }
}
