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

/// What a server told about how this account posts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostDefaults {
    /// Visibility of new posts.
    pub visibility: crate::post::Visibility,
    /// Language of new posts, BCP 47.
    pub language: Option<String>,
    /// New posts' media are marked sensitive.
    pub sensitive: bool,
    /// The most characters a post may have (a link counts `link_characters`).
    pub max_characters: u32,
    /// What a link counts, whatever its length.
    pub link_characters: u32,
}
