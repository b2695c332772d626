//! `GET /api/v1/accounts/:id/followers`: <https://docs.joinmastodon.org/methods/accounts/#followers>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, AccountId};
use crate::api::page::List;
use reqwest::Method;

/// Who follows somebody, the latest first; nobody where they hide that.
#[derive(Clone, Debug)]
pub struct ListFollowers<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for ListFollowers<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_followers";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "followers"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "40".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListFollowers<'_> {
    type Item = Account;
}
