//! Looking for people, hashtags and posts, and what is talked about.

use crate::ids::ListId;
use crate::person::{Person, Relationship};
use crate::post::{Card, Entry};
use serde::{Deserialize, Serialize};

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// All of it: the first few of each.
    All,
    /// People.
    People,
    /// Hashtags.
    Tags,
    /// Posts.
    Posts,
}

/// What a server found.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Findings {
    /// People, the likeliest first, as the server ordered them.
    pub people: Vec<FoundPerson>,
    /// Hashtags.
    pub tags: Vec<TagUse>,
    /// Posts.
    pub posts: Vec<Entry>,
    /// Which kinds may go on: the server gave as many as it gives at once. Ask on with how many there were.
    pub more: Vec<Kind>,
}

/// A person who was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FoundPerson {
    /// Who.
    pub person: Person,
    /// The first words of their biography, plain text.
    pub bio: String,
    /// How you stand to each other; none for guests, for yourself, and where the server did not say in time.
    pub relationship: Option<Relationship>,
}

/// A hashtag and how much it is used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagUse {
    /// Without #.
    pub name: String,
    /// People who used it, day by day, today last; empty where the server does not tell.
    pub people: Vec<u64>,
    /// You follow it; none where that is not told.
    pub following: Option<bool>,
}

impl TagUse {
    /// People who used it today.
    pub fn today(&self) -> u64 {
        self.people.last().copied().unwrap_or_default()
    }

    /// The same over all days that are told; somebody who came back is counted once a day.
    pub fn in_all(&self) -> u64 {
        self.people.iter().fold(0, |sum, people| sum.saturating_add(*people))
    }
}

/// A link that many share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct News {
    /// Its preview.
    pub card: Card,
    /// The address under which the server knows it.
    pub url: String,
    /// People who shared it today and yesterday; none where the server does not tell.
    pub people: Option<u64>,
}

/// What a server lets this reader read beyond Home, as it tells or as it answered before.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Its own people's posts as they come.
    pub local: bool,
    /// Everybody's posts that it knows.
    pub federated: bool,
    /// The posts that share one link (4.3).
    pub links: bool,
    /// Words such as `from:` and `has:` narrow a search: it is a Mastodon, and the reader has an account.
    pub operators: bool,
}

/// A list that somebody made: some people's posts by themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListName {
    /// Its id.
    pub id: ListId,
    /// What it is called (plain text).
    pub title: String,
}

/// Posts beyond Home.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Beyond {
    /// The server's own people's, as they come.
    Local,
    /// Everybody's that the server knows.
    Federated,
    /// Those that were saved, the last saved first.
    Bookmarks,
    /// Those that were favourited, the last one first.
    Favourites,
    /// Those of a list's people.
    List(ListId),
    /// Those that have any of these hashtags, without #.
    Tags(Vec<String>),
    /// Those that have any of the hashtags that the reader follows.
    FollowedTags,
    /// Those that share a link.
    Link(String),
    /// Another server's own people's, as it shows them to guests: ids mean nothing at the reader's own server.
    Elsewhere,
}
