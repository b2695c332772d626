//! `GET /api/v1/domain_blocks`: <https://docs.joinmastodon.org/methods/domain_blocks/#get>
//!
//! Since 1.4. Needs a log-in (read:blocks).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::page::List;
use reqwest::Method;

/// Which servers the reader blocks.
#[derive(Clone, Debug)]
pub struct ListDomainBlocks;

impl Endpoint for ListDomainBlocks {
    type Reply = List<String>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_domain_blocks";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "domain_blocks"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "100".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListDomainBlocks {
    type Item = String;
}
