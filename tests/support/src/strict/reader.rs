//! Who asks.

use super::answer::Refusal;
use super::oauth::Login;
use super::{Shared, StrictServer, lock};
use axum::http::{HeaderMap, header};

impl StrictServer {
    /// Takes back every log-in of a member, as they can do on the server's own pages.
    pub fn end_log_ins(&self, name: &str) {
        lock(&self.shared.grants).revoke_all(name);
    }
}

impl Shared {
    /// Who asks. None without a token; 401 when the token is unknown or revoked.
    pub(super) fn reader(&self, headers: &HeaderMap) -> Result<Option<Login>, Refusal> {
        let Some(value) = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()) else {
            return Ok(None);
        };
        let token = value.strip_prefix("Bearer ").unwrap_or_default();
        match lock(&self.grants).login(token) {
            Some(login) => Ok(Some(login)),
            None => Err(Refusal::new(401, "The access token is invalid")),
        }
    }

    /// Who asks, where the server lets only members read if it is told so.
    pub(super) fn public_reader(&self, headers: &HeaderMap) -> Result<Option<Login>, Refusal> {
        let reader = self.reader(headers)?;
        if reader.is_none() && self.switches().members_only {
            return Err(Refusal::new(422, "This method requires an authenticated user"));
        }
        Ok(reader)
    }

    /// The name of the account that asks, in whatever state it is.
    pub(super) fn someone(&self, headers: &HeaderMap, scope: &str) -> Result<String, Refusal> {
        let Some(login) = self.reader(headers)? else {
            return Err(Refusal::new(401, "The access token is invalid"));
        };
        if !login.may(scope) {
            return Err(Refusal::new(403, "This action is outside the authorized scopes"));
        }
        login.name.ok_or_else(|| Refusal::new(422, "This method requires an authenticated user"))
    }

    /// The name of the account that asks, which must be in order and have this scope.
    pub(super) fn user(&self, headers: &HeaderMap, scope: &str) -> Result<String, Refusal> {
        let name = self.someone(headers, scope)?;
        match self.switches().accounts.refusal().or_else(|| self.refusal_of(&name)) {
            Some(words) => Err(Refusal::new(403, words)),
            None => Ok(name),
        }
    }
}
