//! Who reads.

use crate::ids::AccountKey;
use crate::person::Person;
use serde::{Deserialize, Serialize};

/// On whose behalf, and through which server, something is read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reader {
    /// Nobody in particular: what the server shows to everyone.
    Guest {
        /// Domain, as `mastodon.social`; or an origin, as `http://127.0.0.1:3000`, for loopback.
        server: String,
    },
    /// Someone with an account.
    Account {
        /// Which of this device's log-ins.
        account: AccountKey,
    },
}

/// One log-in of this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its key.
    pub key: AccountKey,
    /// The server, as domain (with port when it names one).
    pub server: String,
    /// Who it is.
    pub person: Person,
    /// True when the server no longer takes this log-in: the person has to log in again; nothing is lost.
    pub expired: bool,
    /// What this account's new posts default to.
    pub defaults: PostDefaults,
}

impl Account {
    /// Whether its server takes both steps of a move from apps: GoToSocial alone does. Others have pages for it.
    pub fn moves_here(&self) -> bool {
        // By how it counts it is known, and nothing else counts so.
        self.defaults.counting == Counting::CodePoints
    }
}

/// What a server told about how this account posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostDefaults {
    /// Visibility of new posts.
    pub visibility: crate::post::Visibility,
    /// Language of new posts, BCP 47.
    pub language: Option<String>,
    /// New posts' media are marked sensitive.
    pub sensitive: bool,
    /// The most characters a post may have, as `counting` counts them.
    pub max_characters: u32,
    /// What a link counts, whatever its length; only with [`Counting::Short`].
    pub link_characters: u32,
    /// How the server counts.
    #[serde(default)]
    pub counting: Counting,
}

/// How a server counts a post's characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Counting {
    /// Mastodon: what a person sees as one character, in warning and text; each link counts the same, and mentions count
    /// without their domain.
    #[default]
    Short,
    /// Pleroma and its kin: what a person sees as one character, in warning and text, all of it.
    Seen,
    /// GoToSocial: code points of warning and text, all of it.
    CodePoints,
    /// Whoever else: code points of the text, all of it; a warning has its own room, or none counts it.
    TextAlone,
}
