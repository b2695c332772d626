//! `DELETE /api/v1/domain_blocks`: <https://docs.joinmastodon.org/methods/domain_blocks/#unblock>
//!
//! Since 1.4. Needs a log-in (write:blocks).

use crate::api::endpoint::{Endpoint, Nothing};
use reqwest::Method;

/// Blocks a server no more; follows do not come back.
#[derive(Clone, Debug)]
pub struct UnblockDomain<'a> {
    /// Its domain.
    pub domain: &'a str,
}

impl Endpoint for UnblockDomain<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "unblock_domain";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "domain_blocks"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("domain", self.domain.to_owned())]
    }
}
