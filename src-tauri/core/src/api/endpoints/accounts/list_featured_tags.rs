//! `GET /api/v1/accounts/:id/featured_tags`: <https://docs.joinmastodon.org/methods/accounts/#featured_tags>
//!
//! Since 3.3. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{AccountId, FeaturedTag};
use crate::api::page::List;
use reqwest::Method;

/// The hashtags that somebody features on their profile.
#[derive(Clone, Debug)]
pub struct ListFeaturedTags<'a> {
    /// Who.
    pub id: &'a AccountId,
}

impl Endpoint for ListFeaturedTags<'_> {
    type Reply = List<FeaturedTag>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_featured_tags";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "featured_tags"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "20".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListFeaturedTags<'_> {
    type Item = FeaturedTag;
}
