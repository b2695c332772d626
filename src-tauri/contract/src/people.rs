//! People in lists, and what is known around one of them.

use crate::ids::{ListId, PackId, PersonId, PostId};
use crate::person::{Person, Relationship};
use serde::{Deserialize, Serialize};

/// Which people are listed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeopleOf {
    /// Who follows somebody.
    Followers(PersonId),
    /// Whom somebody follows.
    Following(PersonId),
    /// Who boosted a post.
    BoostedBy(PostId),
    /// Who favourited a post.
    FavouritedBy(PostId),
    /// Whom the reader mutes.
    Muted,
    /// Whom the reader blocks.
    Blocked,
    /// Whom the reader put into a list.
    InList(ListId),
}

/// A line of a list of people.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListedPerson {
    /// Who.
    pub person: Person,
    /// The first words of their biography, as plain text; may be empty.
    pub bio: String,
    /// How you stand to each other; none for guests, for yourself, and when the server did not say in time.
    pub relationship: Option<Relationship>,
}

/// What is known around a person beside their page. What a server does not have is left out.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Around {
    /// Some of those whom the reader follows and who follow them.
    pub familiar: Vec<Person>,
    /// How many of those there are, so far as the server tells.
    pub familiar_count: u32,
    /// The hashtags they feature.
    pub tags: Vec<FeaturedTag>,
    /// The people they feature.
    pub featured: Vec<Person>,
    /// The packs they made.
    pub packs: Vec<PackName>,
    /// The packs that others put them into; only of the reader themselves.
    pub within: Vec<PackName>,
}

/// A pack by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PackName {
    /// Which.
    pub id: PackId,
    /// Its name (plain text, untrusted).
    pub name: String,
    /// How many people are in it; none when not told.
    pub people: Option<u64>,
}

/// A pack on its page.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShownPack {
    /// Its page on the web.
    pub url: String,
    /// Its name (plain text, untrusted).
    pub name: String,
    /// What it is (plain text, untrusted).
    pub description: String,
    /// Who made it; none when not told.
    pub by: Option<Person>,
    /// Who is in it, of those who agreed.
    pub people: Vec<ListedPerson>,
    /// The reader in it, by which they can leave; none when they are not in it.
    pub mine: Option<String>,
}

/// A hashtag that somebody features.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeaturedTag {
    /// Without #.
    pub name: String,
    /// How many posts of theirs have it; none when the server does not tell.
    pub posts: Option<u64>,
}

/// Which of a person's posts are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PostsPart {
    /// Their posts and boosts without answers to others.
    #[default]
    Posts,
    /// The same with answers.
    Replies,
    /// Those with pictures, films or sound.
    Media,
}

/// How somebody is muted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mute {
    /// Also what they do to the reader is not told.
    pub notifications: bool,
    /// For how long, in seconds; none until it is taken back.
    pub seconds: Option<u32>,
}
