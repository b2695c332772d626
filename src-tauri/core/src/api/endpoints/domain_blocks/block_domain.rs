//! `POST /api/v1/domain_blocks`: <https://docs.joinmastodon.org/methods/domain_blocks/#block>
//!
//! Since 1.4. Needs a log-in (write:blocks).

use crate::api::endpoint::{Body, Endpoint, Nothing};
use reqwest::Method;

/// Blocks a server: nothing of it is shown, follows from and to it end.
#[derive(Clone, Debug)]
pub struct BlockDomain<'a> {
    /// Its domain.
    pub domain: &'a str,
}

impl Endpoint for BlockDomain<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "block_domain";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "domain_blocks"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("domain", self.domain.to_owned())])
    }
}
