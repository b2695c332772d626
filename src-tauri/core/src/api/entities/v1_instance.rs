//! <https://docs.joinmastodon.org/entities/V1_Instance/>

use super::{Account, Configuration, Rule};
use crate::api::lenient::{count, filled_text, flag, option, or_default, text, up_to};
use serde::{Deserialize, Serialize};

/// What a server says of itself, old form; the only one that snac and others know.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct V1Instance {
    /// The domain in its people's handles; an address on some servers.
    pub uri: String,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub title: String,
    /// One line, plain text.
    #[serde(default, deserialize_with = "text")]
    pub short_description: String,
    /// HTML.
    #[serde(default, deserialize_with = "text")]
    pub description: String,
    /// Who runs it.
    #[serde(default, deserialize_with = "text")]
    pub email: String,
    /// Version; other software adds its own: `2.7.2 (compatible; Pleroma 2.5)`.
    #[serde(default, deserialize_with = "text")]
    pub version: String,
    /// Addresses.
    #[serde(default, deserialize_with = "or_default")]
    pub urls: V1Urls,
    /// Numbers.
    #[serde(default, deserialize_with = "or_default")]
    pub stats: V1Stats,
    /// Its picture.
    #[serde(default, deserialize_with = "filled_text")]
    pub thumbnail: Option<String>,
    /// Languages its team speaks.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub languages: Vec<String>,
    /// Signing up is possible.
    #[serde(default, deserialize_with = "flag")]
    pub registrations: bool,
    /// A moderator looks first.
    #[serde(default, deserialize_with = "flag")]
    pub approval_required: bool,
    /// People may invite.
    #[serde(default, deserialize_with = "flag")]
    pub invites_enabled: bool,
    /// Limits (3.4).
    #[serde(default, deserialize_with = "or_default")]
    pub configuration: Configuration,
    /// Characters of a post, as Pleroma and glitch-soc tell it.
    #[serde(default, deserialize_with = "count")]
    pub max_toot_chars: Option<u64>,
    /// Who runs it.
    #[serde(default, deserialize_with = "option")]
    pub contact_account: Option<Box<Account>>,
    /// Its rules (3.4).
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub rules: Vec<Rule>,
}

/// Addresses, old form.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct V1Urls {
    /// Streaming, `wss:`.
    #[serde(deserialize_with = "filled_text")]
    pub streaming_api: Option<String>,
}

/// Numbers of a server.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct V1Stats {
    /// People.
    #[serde(deserialize_with = "count")]
    pub user_count: Option<u64>,
    /// Posts.
    #[serde(deserialize_with = "count")]
    pub status_count: Option<u64>,
    /// Servers it knows.
    #[serde(deserialize_with = "count")]
    pub domain_count: Option<u64>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_parts_do_not_lose_the_server() {
        let friendica = r#"{"uri":"https://f.example","title":"F","contact_account":[],"rules":[{"text":"Be kind"}],
            "urls":[],"stats":[],"configuration":[],"thumbnail":false,"languages":"en"}"#;
        let instance: V1Instance = serde_json::from_str(friendica).expect("what is needed is there");
        assert_eq!(instance.contact_account, None, "nobody is named");
        assert_eq!(instance.rules[0].text, "Be kind", "a rule without an id is one");
    }
}
