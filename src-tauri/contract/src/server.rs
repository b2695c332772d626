//! Servers.

use serde::{Deserialize, Serialize};

/// What a server says of itself: facts, no judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Server {
    /// Domain as people write it (with port when it names one).
    pub domain: String,
    /// Its title (plain text, untrusted).
    pub title: String,
    /// One line about it (plain text, untrusted).
    pub description: String,
    /// `media:` address of its picture.
    pub picture: Option<String>,
    /// `media:` address of the picture's blur.
    pub blur: Option<String>,
    /// BCP 47 tags.
    pub languages: Vec<String>,
    /// People active in the last month; none when it does not tell.
    pub active_month: Option<u64>,
    /// Name of its software in lower case, as `mastodon`, `gotosocial`, `snac`.
    pub software: Option<String>,
    /// Version as it says.
    pub version: String,
    /// It translates posts for its own people.
    #[serde(default)]
    pub translates: bool,
    /// How long it took to answer, in milliseconds, as measured.
    pub answered_in: u32,
}

/// The slowest answer that still speaks for a server, in milliseconds: one that is felt is nothing to praise.
const QUICK: u32 = 500;

impl Server {
    /// Whether it answered fast enough for that to be told as a good thing.
    pub fn is_quick(&self) -> bool {
        self.answered_in <= QUICK
    }
}
