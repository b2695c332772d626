//! `GET /api/v1/accounts/search`: <https://docs.joinmastodon.org/methods/accounts/#search>
//!
//! Since 0.0. Needs a log-in (read:accounts).

use crate::api::endpoint::Endpoint;
use crate::api::entities::Account;
use crate::api::page::List;
use reqwest::Method;

/// People whose name or handle matches, as the server orders them: the followed ones come first on Mastodon.
#[derive(Clone, Debug)]
pub struct SearchAccounts<'a> {
    /// What for.
    pub text: &'a str,
    /// How many: at most 80.
    pub limit: u32,
}

impl Endpoint for SearchAccounts<'_> {
    type Reply = List<Account>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "search_accounts";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "search"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        vec![("q", self.text.to_owned()), ("limit", self.limit.to_string()), ("resolve", "false".to_owned())]
    }
}
