//! What happened in a Home while nobody looked.

use crate::ids::PostId;
use crate::person::Person;
use crate::post::{Card, Entry};
use serde::{Deserialize, Serialize};

/// What a Home has since a moment, counted from what is kept on the device. Nothing is ranked: whatever is listed is newest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct CatchUp {
    /// Posts by people, boosts not counted.
    pub posts: u32,
    /// Boosts.
    pub boosts: u32,
    /// Everybody who wrote or boosted, by their newest.
    pub people: Vec<Writer>,
    /// The one post of each of those who seldom write: nothing else of theirs is in all that is kept, and nothing that they
    /// boosted. Answers to others are not among them.
    pub seldom: Vec<Entry>,
    /// Links that were written of, each once, by its newest post.
    pub links: Vec<Shared>,
    /// What is kept has holes since then, or does not reach back as far: more can be fetched.
    pub missing: bool,
    /// The oldest of what was counted, RFC 3339; none when nothing was.
    pub oldest: Option<String>,
}

/// Somebody, and how much of them there is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Writer {
    /// Who.
    pub person: Person,
    /// How many posts they wrote.
    pub posts: u32,
    /// How many they boosted.
    pub boosts: u32,
    /// The post of their newest entry.
    pub newest: PostId,
    /// When that was, RFC 3339.
    pub at: String,
}

/// A link, and who wrote of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Shared {
    /// Its preview.
    pub card: Card,
    /// The newest post with it.
    pub post: PostId,
    /// Whose posts have it, each once, newest first.
    pub people: Vec<Person>,
}
