//! `GET /api/v1/lists`: <https://docs.joinmastodon.org/methods/lists/#get>
//!
//! Since 2.1. Needs a log-in (read:lists). All at once.

use crate::api::endpoint::Endpoint;
use crate::api::entities::AccountList;
use crate::api::page::List;
use reqwest::Method;

/// The reader's lists.
#[derive(Clone, Debug, Default)]
pub struct ListLists;

impl Endpoint for ListLists {
    type Reply = List<AccountList>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_lists";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "lists"]
    }
}
