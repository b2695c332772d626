//! People.

use crate::document::{Document, Emoji, Inline};
use crate::ids::PersonId;
use serde::{Deserialize, Serialize};

/// A person, short: what stands above a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Id on the server being read.
    pub id: PersonId,
    /// Full handle without the leading @, always `name@domain`.
    pub handle: String,
    /// Display name as text and custom emoji (only those two kinds); the user name where none was given. Never empty.
    pub name: Vec<Inline>,
    /// The same as plain text, for labels.
    pub name_text: String,
    /// `media:` address of the (perhaps moving) picture.
    pub avatar: String,
    /// `media:` address of the still picture.
    pub avatar_still: String,
    /// Their page on the web.
    pub url: Option<String>,
    /// True for an automated account.
    pub bot: bool,
    /// True when follows must be approved.
    pub locked: bool,
}

/// A person's whole page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Profile {
    /// Who.
    pub person: Person,
    /// Their biography.
    pub bio: Document,
    /// `media:` address of the wide picture; none when they have none.
    pub header: Option<String>,
    /// Their fields, in order.
    pub fields: Vec<Field>,
    /// Emoji used in the biography (already placed in it; kept for screen sizes that show it as text).
    pub emojis: Vec<Emoji>,
    /// How many posts; none when hidden.
    pub posts_count: Option<u64>,
    /// How many people they follow; none when hidden.
    pub following_count: Option<u64>,
    /// How many follow them; none when hidden.
    pub followers_count: Option<u64>,
    /// When they joined: the day alone where the server tells only that, also as midnight UTC; else RFC 3339.
    pub joined: Option<String>,
    /// How you stand to each other; none for guests and for yourself.
    pub relationship: Option<Relationship>,
    /// Where they moved to, `name@domain`.
    pub moved_to: Option<String>,
    /// How the account stands.
    #[serde(default)]
    pub standing: Standing,
    /// They hide whom they follow and who follows them.
    #[serde(default)]
    pub hides_lists: bool,
    /// Your private note about them; empty when there is none.
    #[serde(default)]
    pub note: String,
    /// When your mute of them ends, RFC 3339; none when there is no mute or it has no end.
    #[serde(default)]
    pub muted_until: Option<String>,
    /// True when their server is another one: older posts may be there only.
    pub remote: bool,
}

/// How an account stands on the server being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// As any other.
    #[default]
    Usual,
    /// Kept in memory of somebody who died.
    Memorial,
    /// The server's moderators show it only to those who follow it or ask for it.
    Limited,
    /// The server's moderators closed it: it shows nothing.
    Suspended,
}

/// One field of a profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name, as text and custom emoji.
    pub name: Vec<Inline>,
    /// Its value.
    pub value: Document,
    /// When the server found that the link leads back here: RFC 3339, or the day alone.
    pub verified_at: Option<String>,
}

/// How you stand to a person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relationship {
    /// You follow them.
    pub following: bool,
    /// You asked to; they have not answered.
    pub requested: bool,
    /// They follow you.
    pub followed_by: bool,
    /// You muted them.
    pub muting: bool,
    /// What they do to you is muted, too.
    #[serde(default)]
    pub muting_notifications: bool,
    /// You blocked them.
    pub blocking: bool,
    /// They blocked you.
    #[serde(default)]
    pub blocked_by: bool,
    /// You blocked their whole server.
    #[serde(default)]
    pub server_blocked: bool,
    /// You are told of each post of theirs.
    #[serde(default)]
    pub notifying: bool,
    /// Their boosts are shown to you.
    #[serde(default)]
    pub showing_boosts: bool,
    /// You feature them on your page.
    #[serde(default)]
    pub featured: bool,
}
