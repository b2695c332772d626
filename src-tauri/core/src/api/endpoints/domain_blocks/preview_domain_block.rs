//! `GET /api/v1/domain_blocks/preview`, as Mastodon's own client asks it; not in the documentation.
//!
//! Since 4.3; 404 before and elsewhere. Needs a log-in (read:blocks).

use crate::api::endpoint::Endpoint;
use crate::api::entities::DomainBlockPreview;
use reqwest::Method;

/// What blocking a server would end.
#[derive(Clone, Debug)]
pub struct PreviewDomainBlock<'a> {
    /// Its domain.
    pub domain: &'a str,
}

impl Endpoint for PreviewDomainBlock<'_> {
    type Reply = DomainBlockPreview;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "preview_domain_block";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "domain_blocks", "preview"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("domain", self.domain.to_owned())]
    }
}
