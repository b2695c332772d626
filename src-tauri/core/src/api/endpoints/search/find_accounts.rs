//! `GET /api/v2/search` for one person: <https://docs.joinmastodon.org/methods/search/#v2>
//!
//! Since 2.4.1; needs a log-in (read:search) of an account that works, since the server may look elsewhere.

use crate::address::spelling;
use crate::api::endpoint::Endpoint;
use crate::api::entities::Account;
use crate::api::lenient::up_to;
use reqwest::Method;
use serde::Deserialize;

/// People with this handle; the server may fetch them from where they live.
#[derive(Clone, Debug)]
pub struct FindAccounts<'a> {
    /// `@name@domain`.
    pub handle: &'a str,
}

/// What was found.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
pub struct FoundAccounts {
    /// The person, and perhaps others of a similar name.
    #[serde(deserialize_with = "up_to::<80, _, _>")]
    pub accounts: Vec<Account>,
}

impl Endpoint for FindAccounts<'_> {
    type Reply = FoundAccounts;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "find_accounts";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v2", "search"]
    }

    fn query(&self) -> Vec<(&'static str, String)> {
        let handle = spelling::ascii_handle(self.handle);
        let pairs = [("q", handle.as_str()), ("type", "accounts"), ("limit", "5"), ("resolve", "true")];
        pairs.map(|(name, value)| (name, value.to_owned())).to_vec()
    }
}
