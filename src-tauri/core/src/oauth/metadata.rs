//! Where a server's log-in lies.

use crate::api::Endpoint;
use crate::api::lenient::{flag, text};
use reqwest::Method;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use url::Url;

/// `GET /.well-known/oauth-authorization-server` (RFC 8414; Mastodon 4.3). Open to guests.
///
/// <https://docs.joinmastodon.org/methods/oauth/#authorization-server-metadata>
pub(super) struct GetMetadata;

impl Endpoint for GetMetadata {
    type Reply = Metadata;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_metadata";

    fn path(&self) -> Vec<&str> {
        vec![".well-known", "oauth-authorization-server"]
    }
}

/// What a server says of its log-in. One odd part does not lose the others.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Metadata {
    #[serde(deserialize_with = "text")]
    issuer: String,
    #[serde(deserialize_with = "text")]
    authorization_endpoint: String,
    #[serde(deserialize_with = "text")]
    token_endpoint: String,
    #[serde(deserialize_with = "text")]
    revocation_endpoint: String,
    #[serde(deserialize_with = "methods")]
    code_challenge_methods_supported: Option<Vec<String>>,
    #[serde(deserialize_with = "flag")]
    authorization_response_iss_parameter_supported: bool,
}

/// A list; one text with blanks between its words; none for anything else, which says nothing.
fn methods<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<String>>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Array(list) => Some(list.iter().filter_map(Value::as_str).map(str::to_owned).collect()),
        Value::String(text) => {
            Some(text.split([' ', ',']).filter(|word| !word.is_empty()).map(str::to_owned).collect())
        }
        _ => None,
    })
}

/// What the log-in needs to know of a server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Places {
    /// The page where the person says yes.
    pub(super) authorize: String,
    /// Where a code becomes a token.
    pub(super) token: String,
    /// Where a token is given up.
    pub(super) revoke: String,
    /// The server's name for itself, without the slash at its end.
    pub(super) issuer: String,
    /// It names itself in its answers.
    pub(super) names_itself: bool,
    /// Send a PKCE challenge.
    pub(super) pkce: bool,
}

impl Places {
    /// From what the server says, or the well-known paths when it says nothing (Mastodon before 4.3 answers 404).
    ///
    /// An address on another origin is not followed: a server's log-in lies on that server, and a token or secret
    /// must not be sent anywhere else because of one answer.
    ///
    /// PKCE is used unless the server lists its methods and S256 is not among them. Servers that do not know it
    /// ignore what they do not know (RFC 6749, 3.1), so nothing is lost by sending it, and nobody has to guess from
    /// a version.
    pub(super) fn new(origin: &Url, metadata: Option<&Metadata>) -> Self {
        let nothing = Metadata::default();
        let said = metadata.unwrap_or(&nothing);
        let place = |said: &str, path: &str| match Url::parse(said) {
            Ok(url) if url.origin() == origin.origin() => said.to_owned(),
            _ => with_path(origin, path),
        };
        let issuer = match Url::parse(&said.issuer) {
            Ok(url) if url.origin() == origin.origin() => said.issuer.as_str(),
            _ => origin.as_str(),
        };
        Self {
            authorize: place(&said.authorization_endpoint, "/oauth/authorize"),
            token: place(&said.token_endpoint, "/oauth/token"),
            revoke: place(&said.revocation_endpoint, "/oauth/revoke"),
            issuer: issuer.trim_end_matches('/').to_owned(),
            names_itself: said.authorization_response_iss_parameter_supported,
            pkce: said
                .code_challenge_methods_supported
                .as_ref()
                .is_none_or(|methods| methods.iter().any(|method| method == "S256")),
        }
    }
}

fn with_path(origin: &Url, path: &str) -> String {
    let mut url = origin.clone();
    url.set_path(path);
    url.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(json: &str) -> Places {
        let origin = Url::parse("https://a.example").expect("it is an address");
        let metadata = serde_json::from_str(json).expect("it is metadata");
        Places::new(&origin, Some(&metadata))
    }

    #[test]
    fn silence_means_the_well_known_paths() {
        let origin = Url::parse("http://127.0.0.1:3000").expect("it is an address");
        let places = Places::new(&origin, None);
        assert_eq!(places.authorize, "http://127.0.0.1:3000/oauth/authorize", "the page");
        assert_eq!(places.token, "http://127.0.0.1:3000/oauth/token", "the token");
        assert_eq!(places.revoke, "http://127.0.0.1:3000/oauth/revoke", "giving up");
        assert_eq!(places.issuer, "http://127.0.0.1:3000", "the name");
        assert!(places.pkce && !places.names_itself, "PKCE is sent to servers that say nothing");
    }

    #[test]
    fn what_the_server_says_counts() {
        let places = places(
            r#"{"issuer":"https://a.example/","authorization_endpoint":"https://a.example/login/yes",
            "token_endpoint":"https://a.example/t","revocation_endpoint":"https://a.example/r",
            "code_challenge_methods_supported":["S256"],"authorization_response_iss_parameter_supported":true}"#,
        );
        assert_eq!(
            (places.authorize.as_str(), places.token.as_str()),
            ("https://a.example/login/yes", "https://a.example/t"),
            "its own paths"
        );
        assert_eq!((places.issuer.as_str(), places.names_itself), ("https://a.example", true), "its name");
    }

    #[test]
    fn one_odd_part_does_not_lose_the_others() {
        for odd in [
            r#""revocation_endpoint":null"#,
            r#""revocation_endpoint":[],"token_endpoint":7"#,
            r#""issuer":null,"scopes_supported":null"#,
            r#""code_challenge_methods_supported":null"#,
            r#""code_challenge_methods_supported":"plain S256""#,
            r#""code_challenge_methods_supported":["S256",null]"#,
            r#""authorization_response_iss_parameter_supported":"yes""#,
            r#""authorization_response_iss_parameter_supported":null"#,
        ] {
            let places = places(&format!(r#"{{"authorization_endpoint":"https://a.example/login/yes",{odd}}}"#));
            assert_eq!(places.authorize, "https://a.example/login/yes", "{odd}");
            assert!(places.pkce && !places.names_itself, "{odd}");
            assert!(places.token.starts_with("https://a.example/"), "{odd}");
        }
        assert!(!places(r#"{"code_challenge_methods_supported":"plain"}"#).pkce, "what is said plainly counts");
    }

    #[test]
    fn another_origin_is_not_followed() {
        let places = places(
            r#"{"issuer":"https://evil.example","authorization_endpoint":"http://a.example/oauth/authorize",
            "token_endpoint":"https://evil.example/oauth/token","code_challenge_methods_supported":["plain"]}"#,
        );
        assert_eq!(places.authorize, "https://a.example/oauth/authorize", "plain http is another origin");
        assert_eq!(places.token, "https://a.example/oauth/token", "another host is another origin");
        assert_eq!(places.issuer, "https://a.example", "nor may it take another's name");
        assert!(!places.pkce, "a method that is not listed is not used");
    }
}
