//! Posts.

mod quoting;

pub use quoting::{MayQuote, QuotePolicy};

use crate::document::{Document, Inline};
use crate::ids::PostId;
use crate::media::Media;
use crate::person::Person;
use serde::{Deserialize, Serialize};

/// A line of a timeline: a post, and why it is there. Boosts are entries, not posts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// The entry's own id (a boost has its own); unique in one timeline.
    pub id: PostId,
    /// The post itself.
    pub post: Post,
    /// Who boosted it, when that is why it is here.
    pub boosted_by: Option<Person>,
    /// Why it is here although nobody who is followed wrote or boosted it; none for the timeline's own posts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub because: Option<Because>,
    /// The server where it was read, as domain or loopback origin, when that is not the reader's own: its ids mean something there alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
}

/// Why a post is in a Home although nobody who is followed wrote or boosted it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// It has a hashtag that is followed or was picked.
    Tag(String),
    /// It is talked about on the server.
    Trending,
    /// It was posted on the server just now.
    Local,
    /// Somebody who was picked wrote it.
    Person,
}

/// A post (the API's Status), ready to be shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Post {
    /// Id on the server being read. The same post has the same id wherever it is shown.
    pub id: PostId,
    /// Who wrote it.
    pub author: Person,
    /// When, RFC 3339 with a zone; some servers give only the day. Empty when the server gives no date.
    pub created_at: String,
    /// When it was last changed.
    pub edited_at: Option<String>,
    /// What it says.
    pub text: Document,
    /// BCP 47 tag of the text's language.
    pub language: Option<String>,
    /// The content warning (text and custom emoji); empty when there is none.
    pub warning: Vec<Inline>,
    /// True when pictures are to be shown only after a tap.
    pub sensitive: bool,
    /// Who can see it.
    pub visibility: Visibility,
    /// Attachments, in order.
    pub media: Vec<Media>,
    /// A poll.
    pub poll: Option<Poll>,
    /// A preview of the first link.
    pub card: Option<Card>,
    /// The quoted post, one level deep.
    pub quote: Option<Quote>,
    /// Whether the reader may quote it.
    #[serde(default)]
    pub may_quote: MayQuote,
    /// Who may quote it; only for one's own posts, where the server lets one say.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotes: Option<QuotePolicy>,
    /// What it answers.
    pub in_reply_to: Option<ReplyTo>,
    /// Whom it is sent to, as `name@domain`, each once, in the server's order: all who are named in it, and on some
    /// software also people that its text does not name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub mentions: Vec<String>,
    /// Its page on the web; some posts have none.
    pub url: Option<String>,
    /// Numbers; none where the server hides them.
    pub counts: Counts,
    /// What you did with it; all false for guests.
    pub mine: Mine,
    /// The app it was written with.
    pub app: Option<String>,
    /// The person's filters that match and hold where this post was asked for.
    pub filtered: Vec<Filtered>,
}

/// How many did what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// Replies.
    pub replies: Option<u64>,
    /// Boosts.
    pub boosts: Option<u64>,
    /// Favourites.
    pub favourites: Option<u64>,
}

/// What the reader did with a post.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mine {
    /// Favourited it.
    pub favourited: bool,
    /// Boosted it.
    pub boosted: bool,
    /// Saved it (the API's bookmark).
    pub bookmarked: bool,
    /// Wrote it.
    pub author: bool,
    /// Pinned it to their page.
    #[serde(default)]
    pub pinned: bool,
}

/// Which post is answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReplyTo {
    /// The post.
    pub id: PostId,
    /// Its author as `name@domain`, when known.
    pub handle: Option<String>,
}

/// Who can see a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Visibility {
    /// Everyone; in public timelines, searches and trends.
    Public,
    /// Everyone, but not in public timelines ("quiet public").
    Unlisted,
    /// Followers.
    Private,
    /// The people mentioned.
    Direct,
    /// A kind that only this server knows.
    Other,
}

/// A poll. Percentages are the window's work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// Its id.
    pub id: String,
    /// The answers, in order.
    pub options: Vec<PollOption>,
    /// When it closes, RFC 3339; none when it never does.
    pub expires_at: Option<String>,
    /// It is closed.
    pub expired: bool,
    /// Several answers may be given.
    pub multiple: bool,
    /// All votes given.
    pub votes: u64,
    /// How many people voted, where that differs from `votes`.
    pub voters: Option<u64>,
    /// You voted, or it is your own.
    pub voted: bool,
    /// Which answers you gave, as places in `options`.
    pub own_votes: Vec<u32>,
}

/// One answer of a poll.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollOption {
    /// What it says, as text and custom emoji.
    pub title: Vec<Inline>,
    /// The same as plain text.
    pub title_text: String,
    /// Votes for it; none while results are hidden.
    pub votes: Option<u64>,
}

/// A preview of a link.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Card {
    /// Where it leads (http or https).
    pub url: String,
    /// The page's title.
    pub title: String,
    /// Its description.
    pub description: String,
    /// The site's name, or its host where it says none.
    pub site: String,
    /// Where it leads, when `site` is a name; without `www.`, and in punycode when the name has other letters than ASCII.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// BCP 47 tag of title and description.
    pub language: Option<String>,
    /// `media:` address of a picture.
    pub image: Option<String>,
    /// What the picture shows.
    pub image_alt: Option<String>,
    /// `media:` address of its blur.
    pub blur: Option<String>,
    /// Width of the picture in pixels; 0 when unknown.
    pub width: u32,
    /// Height of the picture in pixels; 0 when unknown.
    pub height: u32,
}

/// A quoted post.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Quote {
    /// It can be shown.
    Shown {
        /// The quoted post; its own quote is left out.
        post: Box<Post>,
    },
    /// It is there, but the server sent only its id.
    Known {
        /// The quoted post.
        id: PostId,
    },
    /// It waits for its author's consent.
    Pending,
    /// It is not shown.
    Hidden {
        /// Why.
        why: NoQuote,
        /// The post, when the server sent it all the same, for readers who ask for it; its own quote is left out.
        #[serde(default)]
        post: Option<Box<Post>>,
    },
}

/// Why a quoted post is not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum NoQuote {
    /// Its author did not agree to the quote.
    Rejected,
    /// Its author took the consent back.
    Revoked,
    /// It was deleted.
    Deleted,
    /// The reader may not see it.
    Unauthorized,
    /// The reader blocked its author.
    BlockedPerson,
    /// The reader blocked its author's server.
    BlockedServer,
    /// The reader muted its author.
    Muted,
    /// The server gives a reason that this version does not know, or none.
    Unknown,
}

/// A filter of the reader's that matches.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Filtered {
    /// The filter's name, as the reader called it.
    pub title: String,
    /// True when the post is to be left out; otherwise a warning stands in its place.
    pub hide: bool,
}
