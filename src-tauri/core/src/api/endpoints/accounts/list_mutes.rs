//! `GET /api/v1/mutes`: <https://docs.joinmastodon.org/methods/mutes/#get>
//!
//! Since 0.0. Needs a log-in (read:mutes).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Account;
use crate::api::page::List;
use reqwest::Method;

/// Whom the reader mutes, the latest first.
#[derive(Clone, Debug)]
pub struct ListMutes;

impl Endpoint for ListMutes {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_mutes";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "mutes"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListMutes {
    type Item = Account;
}
