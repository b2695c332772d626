//! `GET /api/v1/accounts/:id/following`: <https://docs.joinmastodon.org/methods/accounts/#following>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, AccountId};
use crate::api::page::List;
use reqwest::Method;

/// Whom somebody follows, the latest first; nobody where they hide that.
#[derive(Clone, Debug)]
pub struct ListFollowing<'a> {
    /// Who.
    pub id: &'a AccountId,
}

impl Endpoint for ListFollowing<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_following";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "following"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListFollowing<'_> {
    type Item = Account;
}
