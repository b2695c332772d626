//! What helps while one writes: completion, and emoji to choose from.

use crate::document::Emoji;
use crate::person::Person;
use serde::{Deserialize, Serialize};

/// What is being completed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Completing {
    /// A person, after `@`.
    Person,
    /// A hashtag, after `#`.
    Tag,
    /// An emoji, after `:`.
    Emoji,
}

/// What may be meant.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offer {
    /// A person.
    Person {
        /// Who.
        person: Box<Person>,
        /// The account follows them.
        followed: bool,
    },
    /// A hashtag, without #, as it is written most.
    Tag {
        /// The tag.
        name: String,
    },
    /// An emoji.
    Emoji {
        /// Which.
        emoji: EmojiItem,
    },
}

/// An emoji that can be put into a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmojiItem {
    /// What is written: `:blobcat:`, or the emoji itself.
    pub insert: String,
    /// What it is called, in English words or by its shortcode.
    pub name: String,
    /// Its picture; none for emoji that are letters.
    pub picture: Option<Emoji>,
}

/// A part of all emoji.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmojiSection {
    /// Those used last on this device.
    Recent,
    /// The server's own, by its category; none for those without.
    Custom {
        /// The category, as the server calls it.
        name: Option<String>,
    },
    /// Emoji that every system has.
    Unicode {
        /// Their group.
        group: EmojiGroup,
    },
    /// What was found.
    Found,
}

/// Unicode's groups.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EmojiGroup {
    /// Smileys and emotions.
    Smileys,
    /// People and bodies.
    People,
    /// Animals and nature.
    Animals,
    /// Food and drink.
    Food,
    /// Travel and places.
    Travel,
    /// Activities.
    Activities,
    /// Objects.
    Objects,
    /// Symbols.
    Symbols,
    /// Flags.
    Flags,
}

/// Where a section is in the list of all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmojiPart {
    /// Which.
    pub section: EmojiSection,
    /// How many it has; they follow those of the sections before.
    pub count: u32,
}

/// A stretch of all emoji, and how all are divided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EmojiSlice {
    /// All sections, in order.
    pub parts: Vec<EmojiPart>,
    /// The place of the first that is here.
    pub from: u32,
    /// Those that are here.
    pub items: Vec<EmojiItem>,
    /// The server's own are not known yet; ask again and wait for them.
    pub coming: bool,
}
