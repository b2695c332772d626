//! `POST /api/v1/accounts/alias`: <https://docs.gotosocial.org/en/latest/api/swagger/>
//!
//! GoToSocial alone. Needs a log-in (write:accounts).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::CredentialAccount;
use reqwest::Method;
use serde_json::json;

/// Says which other accounts are the same person. Those that are not named are forgotten.
#[derive(Clone, Debug)]
pub struct AliasAccount<'a> {
    /// Their names, as URIs.
    pub also_known_as_uris: &'a [String],
}

impl Endpoint for AliasAccount<'_> {
    type Reply = CredentialAccount;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "alias_account";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "alias"]
    }

    fn body(&self) -> Body {
        Body::Json(json!({ "also_known_as_uris": self.also_known_as_uris }))
    }
}
