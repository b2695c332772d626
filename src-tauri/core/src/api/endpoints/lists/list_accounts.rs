//! `GET /api/v1/lists/:id/accounts`: <https://docs.joinmastodon.org/methods/lists/#accounts>
//!
//! Since 2.1. Needs a log-in (read:lists).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, EntityId};
use crate::api::page::List;
use reqwest::Method;

/// Who is on a list.
#[derive(Clone, Debug)]
pub struct ListAccounts<'a> {
    /// Which list.
    pub id: &'a EntityId,
}

impl Endpoint for ListAccounts<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_accounts";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists", self.id.as_str(), "accounts"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "80".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListAccounts<'_> {
    type Item = Account;
}
