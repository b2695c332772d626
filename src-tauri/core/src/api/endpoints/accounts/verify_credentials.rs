//! `GET /api/v1/accounts/verify_credentials`: <https://docs.joinmastodon.org/methods/accounts/#verify_credentials>
//!
//! Since 0.0. Needs a log-in (read:accounts).

use crate::api::endpoint::Endpoint;
use crate::api::entities::CredentialAccount;
use reqwest::Method;

/// Whose log-in this is.
#[derive(Clone, Debug)]
pub struct VerifyCredentials;

impl Endpoint for VerifyCredentials {
    type Reply = CredentialAccount;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "verify_credentials";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "verify_credentials"]
    }
}
