//! `GET /api/v1/blocks`: <https://docs.joinmastodon.org/methods/blocks/#get>
//!
//! Since 0.0. Needs a log-in (read:blocks).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Account;
use crate::api::page::List;
use reqwest::Method;

/// Whom the reader blocks, the latest first.
#[derive(Clone, Debug)]
pub struct ListBlocks;

impl Endpoint for ListBlocks {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_blocks";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "blocks"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListBlocks {
    type Item = Account;
}
