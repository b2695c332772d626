//! `GET /api/v1/accounts/lookup`: <https://docs.joinmastodon.org/methods/accounts/#lookup>
//!
//! Since 3.4. Open to guests, unless the server closed it.

use crate::address::spelling;
use crate::api::endpoint::Endpoint;
use crate::api::entities::Account;
use reqwest::Method;

/// A person by handle, as far as the server knows them already.
#[derive(Clone, Debug)]
pub struct LookupAccount<'a> {
    /// `name` or `name@domain`.
    pub acct: &'a str,
}

impl Endpoint for LookupAccount<'_> {
    type Reply = Account;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "lookup_account";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "lookup"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        // As it is written on the wire: not all software knows a domain's own letters.
        vec![("acct", spelling::ascii_handle(self.acct))]
    }
}
