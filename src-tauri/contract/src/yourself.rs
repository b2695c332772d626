//! One's own profile, as its owner writes it.

use crate::person::Person;
use crate::post::{QuotePolicy, Visibility};
use serde::{Deserialize, Serialize};

/// One's own profile, to be changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnProfile {
    /// How others see who it is.
    pub person: Person,
    /// `media:` address of the wide picture; none when there is none.
    pub header: Option<String>,
    /// What the server keeps.
    pub written: Written,
    /// How much the server takes.
    pub limits: Limits,
    /// What was changed here and not saved yet; without pictures.
    pub begun: Option<Change>,
}

/// What somebody wrote and chose about themselves. What is none, the server does not know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Written {
    /// The shown name, with `:shortcodes:`.
    pub name: String,
    /// The biography, plain text.
    pub bio: String,
    /// The fields, in order, plain text.
    pub fields: Vec<Field>,
    /// What the picture shows, in words; empty for nothing.
    pub avatar_words: String,
    /// What the wide picture shows, in words; empty for nothing.
    pub header_words: String,
    /// People ask before they follow.
    pub locked: bool,
    /// Visibility of new posts.
    pub visibility: Visibility,
    /// Language of new posts, BCP 47.
    pub language: Option<String>,
    /// Who may quote new posts.
    pub quotes: Option<QuotePolicy>,
    /// Whether people may come upon this account.
    pub found: Findable,
}

/// Whether people may come upon an account. What is none was never chosen, or the server does not know it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Findable {
    /// Suggested to people, and listed in the server's directory.
    pub discoverable: Option<bool>,
    /// Public posts may be found by a search for their words.
    pub indexable: Option<bool>,
    /// Nobody sees whom they follow and who follows them.
    pub hides_lists: Option<bool>,
}

/// A field as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
}

/// Hashtags on one's own profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeaturedTags {
    /// Those that stand there.
    pub tags: Vec<FeaturedTag>,
    /// Those that the person used of late and that do not stand there, without #.
    pub suggested: Vec<String>,
}

/// A hashtag on one's own profile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeaturedTag {
    /// Names it at its server.
    pub id: String,
    /// Without #.
    pub name: String,
    /// How many posts of the person have it; none where that is not told.
    pub posts: Option<u64>,
}

/// How much a server takes, in characters. What is none it does not tell: then it says itself when something is too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Of a shown name, counted as code points.
    pub name: Option<u32>,
    /// Of a biography, counted as a post is.
    pub bio: Option<u32>,
    /// How many fields.
    pub fields: u32,
    /// Of a field's name, counted as code points: Mastodon cuts off what is longer.
    pub field_name: Option<u32>,
    /// Of a field's value, the same.
    pub field_value: Option<u32>,
    /// Of a picture's description; none where the server takes no descriptions.
    pub picture_words: Option<u32>,
}

/// What is to be changed of one's profile. What is none stays as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// The shown name.
    pub name: Option<String>,
    /// The biography as plain text.
    pub bio: Option<String>,
    /// All fields, in order; those without name and value are left out.
    pub fields: Option<Vec<Field>>,
    /// A picture, as base64 of a PNG, JPEG, GIF or WebP file of at most 8 MiB.
    pub avatar: Option<String>,
    /// A wide picture, the same way.
    pub header: Option<String>,
    /// What the picture shows.
    pub avatar_words: Option<String>,
    /// What the wide picture shows.
    pub header_words: Option<String>,
    /// Whether people ask before they follow.
    pub locked: Option<bool>,
    /// Visibility of new posts.
    pub visibility: Option<Visibility>,
    /// Language of new posts, BCP 47; empty for none in particular.
    pub language: Option<String>,
    /// Who may quote new posts.
    pub quotes: Option<QuotePolicy>,
    /// What is chosen of being found.
    pub found: Findable,
}

impl Change {
    /// Nothing is to be changed.
    pub fn is_none(&self) -> bool {
        *self == Self::default()
    }

    /// What of it remains when all that is named in `done` is done.
    #[must_use]
    pub fn without(self, done: &Self) -> Self {
        fn rest<T, U>(own: Option<T>, done: Option<&U>) -> Option<T> {
            own.filter(|_| done.is_none())
        }
        Self {
            name: rest(self.name, done.name.as_ref()),
            bio: rest(self.bio, done.bio.as_ref()),
            fields: rest(self.fields, done.fields.as_ref()),
            avatar: rest(self.avatar, done.avatar.as_ref()),
            header: rest(self.header, done.header.as_ref()),
            avatar_words: rest(self.avatar_words, done.avatar_words.as_ref()),
            header_words: rest(self.header_words, done.header_words.as_ref()),
            locked: rest(self.locked, done.locked.as_ref()),
            visibility: rest(self.visibility, done.visibility.as_ref()),
            language: rest(self.language, done.language.as_ref()),
            quotes: rest(self.quotes, done.quotes.as_ref()),
            found: Findable {
                discoverable: rest(self.found.discoverable, done.found.discoverable.as_ref()),
                indexable: rest(self.found.indexable, done.found.indexable.as_ref()),
                hides_lists: rest(self.found.hides_lists, done.found.hides_lists.as_ref()),
            },
        }
    }
}

/// What a server has after a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The account.
    pub account: crate::reader::Account,
    /// What it keeps of what was written and chosen.
    pub written: Written,
}
