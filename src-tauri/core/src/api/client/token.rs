//! The secret of a log-in.

use crate::api::entities::Token;
use reqwest::header::HeaderValue;
use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The secret of a log-in. Never printed.
#[derive(Clone, PartialEq, Eq)]
pub struct AccessToken(String);

impl AccessToken {
    /// The secret itself: only for the place that keeps it.
    pub fn secret(&self) -> &str {
        &self.0
    }

    /// The header that carries it; none when it holds letters that no header can.
    pub(super) fn bearer(&self) -> Option<HeaderValue> {
        let mut value = HeaderValue::from_str(&format!("Bearer {}", self.0)).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// A number that tells tokens apart.
    pub(super) fn fingerprint(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        self.0.hash(&mut hasher);
        hasher.finish()
    }
}

impl From<String> for AccessToken {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl From<&str> for AccessToken {
    fn from(secret: &str) -> Self {
        Self(secret.to_owned())
    }
}

impl From<&Token> for AccessToken {
    fn from(token: &Token) -> Self {
        Self(token.access_token.clone())
    }
}

impl From<Token> for AccessToken {
    fn from(token: Token) -> Self {
        Self(token.access_token)
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("AccessToken")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn never_printed() {
        let token = AccessToken::from("s3cret");
        let bearer = token.bearer().expect("a header");
        assert!(!format!("{token:?} {bearer:?}").contains("s3cret"), "neither token nor header shows the secret");
    }
}
