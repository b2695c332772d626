//! Words in addresses: parts of a place, and what a guest wished.

use super::query::value;

/// A part of the place where one looks around.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// Hashtags that are talked about.
    Hashtags,
    /// Links that many share.
    News,
    /// People to follow.
    People,
    /// The server's own people's posts.
    Local,
    /// Everybody's posts that the server knows.
    Federated,
}

impl Part {
    pub(super) const ALL: [Self; 5] = [Self::Hashtags, Self::News, Self::People, Self::Local, Self::Federated];

    /// Its word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Hashtags => "hashtags",
            Self::News => "news",
            Self::People => "people",
            Self::Local => "local",
            Self::Federated => "federated",
        }
    }
}

/// What a guest wanted, which needs an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wish {
    /// To favourite a post.
    Favourite,
    /// To boost a post.
    Boost,
    /// To save a post.
    Save,
    /// To vote in a poll.
    Vote,
    /// To answer a post.
    Reply,
    /// To follow a person.
    Follow,
    /// To write a post.
    Write,
}

impl Wish {
    const ALL: [Self; 7] =
        [Self::Favourite, Self::Boost, Self::Save, Self::Vote, Self::Reply, Self::Follow, Self::Write];

    /// Its word in addresses.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Favourite => "favourite",
            Self::Boost => "boost",
            Self::Save => "save",
            Self::Vote => "vote",
            Self::Reply => "reply",
            Self::Follow => "follow",
            Self::Write => "write",
        }
    }

    pub(super) fn parse(query: &str) -> Option<Self> {
        let word = value(query, "wish")?;
        Self::ALL.into_iter().find(|wish| wish.as_str() == word)
    }
}
