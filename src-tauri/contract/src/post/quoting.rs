//! Who may quote a post.

use serde::{Deserialize, Serialize};

/// Who may quote a post without asking.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QuotePolicy {
    /// Everybody.
    #[default]
    Public,
    /// Those who follow its author.
    Followers,
    /// Its author alone.
    Nobody,
}

impl QuotePolicy {
    /// As the API writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Followers => "followers",
            Self::Nobody => "nobody",
        }
    }

    /// The same read; none for a word of a later version.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Public, Self::Followers, Self::Nobody].into_iter().find(|one| one.as_str() == word)
    }
}

/// Whether the reader may quote a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MayQuote {
    /// The server does not tell: it is older, or other software.
    #[default]
    Untold,
    /// At once.
    AtOnce,
    /// Once its author agrees.
    OnceAgreed,
    /// Only its author's followers may, and the reader is none.
    FollowersOnly,
    /// Its author wants it quoted by nobody.
    Nobody,
}
