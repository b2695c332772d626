//! `POST /api/v1/accounts/move`: <https://docs.gotosocial.org/en/latest/api/swagger/>
//!
//! GoToSocial alone. Needs a log-in (write:accounts) and the password.

use crate::api::endpoint::{Body, Endpoint, Nothing};
use reqwest::Method;
use std::fmt;

/// Moves the account to another one, which has to name it as an alias.
#[derive(Clone)]
pub struct MoveAccount<'a> {
    /// The name of the other one, a URI.
    pub moved_to_uri: &'a str,
    /// The password of this one.
    pub password: &'a str,
}

impl fmt::Debug for MoveAccount<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("MoveAccount").field("moved_to_uri", &self.moved_to_uri).finish_non_exhaustive()
    }
}

impl Endpoint for MoveAccount<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "move_account";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "accounts", "move"]
    }

    fn body(&self) -> Body {
        Body::Form(vec![("moved_to_uri", self.moved_to_uri.to_owned()), ("password", self.password.to_owned())])
    }
}
