//! `GET /api/v1/accounts/:id/endorsements`: <https://docs.joinmastodon.org/methods/accounts/#endorsements>
//!
//! Since 4.4. Open to guests, unless the server closed it.

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::{Account, AccountId};
use crate::api::page::List;
use reqwest::Method;

/// Whom somebody features on their profile.
#[derive(Clone, Debug)]
pub struct ListEndorsements<'a> {
    /// Who.
    pub id: &'a AccountId,
}

impl Endpoint for ListEndorsements<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_endorsements";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str(), "endorsements"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("limit", "20".to_owned())]
    }
}

// It goes on by ids that only the server knows: what comes next stands in its `Link` header or nowhere.
impl Paged for ListEndorsements<'_> {
    type Item = Account;
}
