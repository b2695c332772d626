//! `GET /api/v1/accounts/:id`: <https://docs.joinmastodon.org/methods/accounts/#get>
//!
//! Since 0.0. Open to guests, unless the server closed it.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Account, AccountId};
use reqwest::Method;

/// A person.
#[derive(Clone, Debug)]
pub struct GetAccount<'a> {
    /// Whom.
    pub id: &'a AccountId,
}

impl Endpoint for GetAccount<'_> {
    type Reply = Account;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_account";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", self.id.as_str()]
    }
}
