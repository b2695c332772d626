//! The app's registration with a server. It holds a secret, so it is kept with the secrets.

use crate::session::Secret;
use serde::{Deserialize, Serialize};

/// What the app asks to be allowed. `read write follow push` works with every version; narrower scopes of later
/// versions would need a new registration with each feature.
pub(super) const SCOPES: [&str; 4] = ["read", "write", "follow", "push"];
/// The name that people see on the server's page. Not translated: it is the name of the thing.
pub(super) const NAME: &str = "Trente";
/// Where the link in the mail leads back to. Servers send the browser to the first address of the app that signed somebody
/// up, so this one comes first; a listener on 127.0.0.1 would not be there any more. Log-ins on a phone come back to it too.
pub(super) const SCHEME: &str = "trente://login";
/// The address that stands for "show the code, the person copies it".
pub(super) const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// The app as one server knows it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Registration {
    pub(super) client_id: String,
    pub(super) client_secret: String,
    /// The addresses the browser may come back to.
    pub(super) redirects: Vec<String>,
    /// What it may ask for, separated by blanks.
    pub(super) scopes: String,
}

impl Registration {
    /// The key it is kept under.
    pub(super) fn key(origin: &str) -> String {
        format!("app {origin}")
    }

    /// True when a log-in that comes back to this address can use it.
    pub(super) fn serves(&self, redirect: &str) -> bool {
        self.scopes == SCOPES.join(" ") && self.redirects.iter().any(|known| known == redirect)
    }

    /// True when the link in a mail comes back to the app.
    pub(super) fn leads_back(&self) -> bool {
        self.scopes == SCOPES.join(" ") && self.redirects.first().is_some_and(|first| first == SCHEME)
    }

    pub(super) fn to_secret(&self) -> Secret {
        Secret::new(serde_json::to_string(self).expect("texts have a JSON form"))
    }

    /// None when an earlier version kept it in another form: then the app registers anew.
    pub(super) fn from_secret(secret: &Secret) -> Option<Self> {
        serde_json::from_str(secret.reveal()).ok()
    }
}

/// A token with the client it was given to: only that client can revoke it, and the registration may be another by then.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Grant {
    /// The token.
    pub(crate) token: String,
    pub(super) client_id: String,
    pub(super) client_secret: String,
}

impl Grant {
    /// The key it is kept under.
    pub(crate) fn key(account: &str) -> String {
        format!("token {account}")
    }

    pub(crate) fn to_secret(&self) -> Secret {
        Secret::new(serde_json::to_string(self).expect("texts have a JSON form"))
    }

    /// The same client, with the token of somebody who signed up.
    pub(crate) fn of_newcomer(&self, token: String) -> Self {
        Self { token, ..self.clone() }
    }

    /// None when it was kept in another form: then the person logs in again.
    pub(crate) fn from_secret(secret: &Secret) -> Option<Self> {
        serde_json::from_str(secret.reveal()).ok()
    }
}
