//! <https://docs.joinmastodon.org/entities/Account/>

use super::{AccountId, CustomEmoji, EntityId, Visibility};
use crate::api::lenient::{count, filled_text, flag, inner, list, option, optional_flag, spare_id, text, up_to};
use serde::{Deserialize, Serialize};

/// A person. `source` and `role` come only for the account that asks (the API's CredentialAccount).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Account {
    /// Their id on this server.
    pub id: AccountId,
    /// Name without domain.
    #[serde(default, deserialize_with = "text")]
    pub username: String,
    /// `name` for people of this server, `name@domain` for others (snac: always with domain).
    #[serde(default, deserialize_with = "text")]
    pub acct: String,
    /// Their page on the web.
    #[serde(default, deserialize_with = "filled_text")]
    pub url: Option<String>,
    /// The name they have everywhere, a URI; missing on some servers.
    #[serde(default, deserialize_with = "filled_text")]
    pub uri: Option<String>,
    /// Plain text with `:shortcodes:`; may be empty.
    #[serde(default, deserialize_with = "text")]
    pub display_name: String,
    /// HTML.
    #[serde(default, deserialize_with = "text")]
    pub note: String,
    /// Picture; may be empty.
    #[serde(default, deserialize_with = "text")]
    pub avatar: String,
    /// Still picture; may be empty.
    #[serde(default, deserialize_with = "text")]
    pub avatar_static: String,
    /// What the picture shows (4.6).
    #[serde(default, deserialize_with = "filled_text")]
    pub avatar_description: Option<String>,
    /// Wide picture; may be empty or a placeholder (`/headers/original/missing.png`).
    #[serde(default, deserialize_with = "text")]
    pub header: String,
    /// Still wide picture.
    #[serde(default, deserialize_with = "text")]
    pub header_static: String,
    /// What the wide picture shows (4.6).
    #[serde(default, deserialize_with = "filled_text")]
    pub header_description: Option<String>,
    /// Follows must be approved.
    #[serde(default, deserialize_with = "flag")]
    pub locked: bool,
    /// Automated.
    #[serde(default, deserialize_with = "flag")]
    pub bot: bool,
    /// A group.
    #[serde(default, deserialize_with = "flag")]
    pub group: bool,
    /// Wants to be found; null when not said.
    #[serde(default, deserialize_with = "optional_flag")]
    pub discoverable: Option<bool>,
    /// Posts may be searched (4.2).
    #[serde(default, deserialize_with = "optional_flag")]
    pub indexable: Option<bool>,
    /// Wants no search engine.
    #[serde(default, deserialize_with = "optional_flag")]
    pub noindex: Option<bool>,
    /// Hides whom they follow and who follows them (4.1).
    #[serde(default, deserialize_with = "optional_flag")]
    pub hide_collections: Option<bool>,
    /// Suspended by this server.
    #[serde(default, deserialize_with = "flag")]
    pub suspended: bool,
    /// Limited by this server.
    #[serde(default, deserialize_with = "flag")]
    pub limited: bool,
    /// In memory of someone who died (4.1).
    #[serde(default, deserialize_with = "flag")]
    pub memorial: bool,
    /// RFC 3339, or only the day.
    #[serde(default, deserialize_with = "filled_text")]
    pub created_at: Option<String>,
    /// Day of the last post.
    #[serde(default, deserialize_with = "filled_text")]
    pub last_status_at: Option<String>,
    /// Posts; none when hidden.
    #[serde(default, deserialize_with = "count")]
    pub statuses_count: Option<u64>,
    /// Followers.
    #[serde(default, deserialize_with = "count")]
    pub followers_count: Option<u64>,
    /// Followed.
    #[serde(default, deserialize_with = "count")]
    pub following_count: Option<u64>,
    /// Custom emoji in name, note and fields.
    #[serde(default, deserialize_with = "list")]
    pub emojis: Vec<CustomEmoji>,
    /// Fields, in order.
    #[serde(default, deserialize_with = "list")]
    pub fields: Vec<Field>,
    /// Public roles on this server (4.0).
    #[serde(default, deserialize_with = "list")]
    pub roles: Vec<AccountRole>,
    /// Where they moved to.
    #[serde(default, deserialize_with = "inner::<3, _, _>")]
    pub moved: Option<Box<Account>>,
    /// When a mute ends (only in the list of mutes).
    #[serde(default, deserialize_with = "filled_text")]
    pub mute_expires_at: Option<String>,
    /// Raw texts and defaults; only for oneself.
    #[serde(default, deserialize_with = "option")]
    pub source: Option<Source>,
    /// Role with rights; only for oneself (4.0).
    #[serde(default, deserialize_with = "option")]
    pub role: Option<Role>,
}

/// The account that asks: an [`Account`] with `source` and `role`.
/// <https://docs.joinmastodon.org/entities/Account/#CredentialAccount>
pub type CredentialAccount = Account;

/// One field of a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Field {
    /// Plain text with shortcodes.
    #[serde(deserialize_with = "text")]
    pub name: String,
    /// HTML (plain text inside [`Source`]).
    #[serde(deserialize_with = "text")]
    pub value: String,
    /// When the link was found to lead back, RFC 3339.
    #[serde(deserialize_with = "filled_text")]
    pub verified_at: Option<String>,
}

/// What the account itself may change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    /// Biography as written.
    #[serde(deserialize_with = "text")]
    pub note: String,
    /// Fields as written.
    #[serde(deserialize_with = "list")]
    pub fields: Vec<Field>,
    /// Visibility of new posts.
    #[serde(deserialize_with = "option")]
    pub privacy: Option<Visibility>,
    /// New posts' media are marked sensitive.
    #[serde(deserialize_with = "flag")]
    pub sensitive: bool,
    /// Language of new posts; empty or null when not said.
    #[serde(deserialize_with = "filled_text")]
    pub language: Option<String>,
    /// Who may quote new posts (4.5).
    #[serde(deserialize_with = "filled_text")]
    pub quote_policy: Option<String>,
    /// How many ask to follow.
    #[serde(deserialize_with = "count")]
    pub follow_requests_count: Option<u64>,
    /// The names, as URIs, of accounts that are the same person (GoToSocial, which leaves out an empty list). None where they were
    /// told and not all can be read: a list that is sent back without some makes the server forget those.
    #[serde(default = "nobody", deserialize_with = "option", skip_serializing_if = "is_nobody")]
    pub also_known_as_uris: Option<Vec<String>>,
}

/// No other account is the same person.
fn nobody() -> Option<Vec<String>> {
    Some(Vec::new())
}

fn is_nobody(names: &Option<Vec<String>>) -> bool {
    names.as_ref().is_some_and(Vec::is_empty)
}

/// A public role: <https://docs.joinmastodon.org/entities/Account/#AccountRole>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountRole {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// `#rrggbb` or empty.
    #[serde(default, deserialize_with = "text")]
    pub color: String,
}

/// A role with rights: <https://docs.joinmastodon.org/entities/Role/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: EntityId,
    /// Its name.
    #[serde(default, deserialize_with = "text")]
    pub name: String,
    /// `#rrggbb` or empty.
    #[serde(default, deserialize_with = "text")]
    pub color: String,
    /// Bit mask in decimal.
    #[serde(default, deserialize_with = "text")]
    pub permissions: String,
    /// Shown on the profile.
    #[serde(default, deserialize_with = "flag")]
    pub highlighted: bool,
}

/// How the asking account stands to another: <https://docs.joinmastodon.org/entities/Relationship/>
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relationship {
    /// The other account.
    #[serde(default, deserialize_with = "spare_id")]
    pub id: AccountId,
    /// Follows them.
    #[serde(default, deserialize_with = "flag")]
    pub following: bool,
    /// Sees their boosts.
    #[serde(default, deserialize_with = "flag")]
    pub showing_reblogs: bool,
    /// Is told of their posts.
    #[serde(default, deserialize_with = "flag")]
    pub notifying: bool,
    /// Only posts in these languages.
    #[serde(default, deserialize_with = "up_to::<256, _, _>")]
    pub languages: Vec<String>,
    /// Is followed by them.
    #[serde(default, deserialize_with = "flag")]
    pub followed_by: bool,
    /// Blocks them.
    #[serde(default, deserialize_with = "flag")]
    pub blocking: bool,
    /// Is blocked by them.
    #[serde(default, deserialize_with = "flag")]
    pub blocked_by: bool,
    /// Mutes them.
    #[serde(default, deserialize_with = "flag")]
    pub muting: bool,
    /// Mutes their notifications.
    #[serde(default, deserialize_with = "flag")]
    pub muting_notifications: bool,
    /// When the mute ends, RFC 3339 (4.6); none for one without an end.
    #[serde(default, deserialize_with = "filled_text")]
    pub muting_expires_at: Option<String>,
    /// Asked to follow.
    #[serde(default, deserialize_with = "flag")]
    pub requested: bool,
    /// Was asked by them.
    #[serde(default, deserialize_with = "flag")]
    pub requested_by: bool,
    /// Blocks their server.
    #[serde(default, deserialize_with = "flag")]
    pub domain_blocking: bool,
    /// Features them.
    #[serde(default, deserialize_with = "flag")]
    pub endorsed: bool,
    /// A private note.
    #[serde(default, deserialize_with = "text")]
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn aliases_that_are_left_out_are_none_and_those_that_cannot_be_read_are_not_known() {
        let names = |json: &str| serde_json::from_str::<Source>(json).expect("it is read").also_known_as_uris;
        assert_eq!(names(r#"{"note":""}"#), Some(vec![]), "GoToSocial leaves out an empty list");
        let one = names(r#"{"also_known_as_uris":["https://a.example/users/ada"]}"#);
        assert_eq!(one, Some(vec!["https://a.example/users/ada".to_owned()]), "what is told");
        for json in [r#"{"also_known_as_uris":null}"#, r#"{"also_known_as_uris":["https://a.example/users/ada",{}]}"#] {
            assert_eq!(names(json), None, "{json}: nothing is known rather than half of it");
        }
        for json in [r#"{"note":""}"#, r#"{"also_known_as_uris":null}"#] {
            let source: Source = serde_json::from_str(json).expect("it is read");
            let again: Source =
                serde_json::from_str(&serde_json::to_string(&source).expect("it is written")).expect("again");
            assert_eq!(again, source, "{json}: the same when it was kept");
        }
    }

    #[test]
    fn parts_without_an_id_are_read() {
        for json in [r#"{"following":true}"#, r#"{"id":null,"following":true}"#, r#"{"id":"","following":"true"}"#] {
            let relationship: Relationship = serde_json::from_str(json).expect("it says what is asked for");
            assert!(relationship.following && relationship.id.as_str().is_empty(), "{json}");
        }
        let account = r#"{"id":"1","roles":[{"name":"Moderator"}],"role":{"name":"Admin"}}"#;
        let account: Account = serde_json::from_str(account).expect("a person");
        assert_eq!(account.roles[0].name, "Moderator", "a role is its name");
        assert_eq!(account.role.map(|role| role.name).as_deref(), Some("Admin"), "one's own, too");
        assert!(serde_json::from_str::<Account>(r#"{"username":"ada"}"#).is_err(), "nothing can be asked of nobody");
    }
}
