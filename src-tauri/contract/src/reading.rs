//! First reading: what to follow, and what has to be done once the account works.

pub use crate::post::Because;

use crate::ids::{AccountKey, PostId};
use crate::person::Person;
use crate::post::Post;
use serde::{Deserialize, Serialize};

/// Something that is done for the person as soon as the account can: by address, since ids differ between servers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Pick {
    /// Follow a hashtag.
    Tag {
        /// Without #.
        name: String,
    },
    /// Follow a person.
    Person {
        /// `name@domain`, without the leading @.
        handle: String,
    },
    /// Favourite a post.
    Favourite {
        /// Its page on the web.
        url: String,
    },
    /// Boost a post.
    Boost {
        /// Its page on the web.
        url: String,
    },
    /// Save a post.
    Bookmark {
        /// Its page on the web.
        url: String,
    },
    /// Vote in the poll of a post.
    Vote {
        /// Its page on the web.
        url: String,
        /// Which answers, as places among them.
        choices: Vec<u32>,
    },
    /// Let people come upon the account, or not.
    Findable {
        /// Suggested to people, and listed in the server's directory.
        discoverable: bool,
        /// Public posts may be found by a search for their words.
        indexable: bool,
    },
    /// Answer a post: it waits in the composer, nothing is sent by itself.
    Reply {
        /// Its page on the web.
        url: String,
    },
}

/// A pick and how far it is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picked {
    /// What.
    pub pick: Pick,
    /// How far.
    pub state: PickState,
}

/// How far a pick is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PickState {
    /// It waits for the account, or its turn.
    Queued,
    /// It was done.
    Done,
    /// It cannot be done: the person is told which and why.
    Failed(crate::Fault),
    /// A reply: the post was found on the new server and can be answered now.
    Found(PostId),
}

/// The queue as it stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Picks {
    /// Grows with each change; ask again with it to wait for the next one.
    pub version: u32,
    /// In the order in which they will be done: tags, then people, then posts and what else was chosen.
    pub picks: Vec<Picked>,
    /// The account that it is being done with; none while there is none that works.
    pub account: Option<AccountKey>,
    /// True while it is being done.
    pub running: bool,
    /// Seconds until the server wants to be asked again, when it had enough.
    pub paused_for: Option<u32>,
}

/// Hashtags of one topic in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TopicTags {
    /// As the directory's categories, or one of our own.
    pub topic: String,
    /// Hashtags without #, in the case in which a screen reader says them right.
    pub tags: Vec<TagHint>,
}

/// A hashtag to follow.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TagHint {
    /// Without #.
    pub name: String,
    /// People who used it today on the server being read, as it counts; none when it does not tell.
    pub people_today: Option<u64>,
}

/// A person to follow, and why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suggested {
    /// Who.
    pub person: Person,
    /// The first words of their biography, plain text.
    pub bio: String,
    /// Why.
    pub why: SuggestedWhy,
}

/// Why a person is suggested: what the server said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuggestedWhy {
    /// The server's team chose them.
    Featured,
    /// Many there follow them.
    Followed,
    /// Many there talk with them.
    TalkedWith,
    /// People you follow follow them.
    FriendsOfFriends,
    /// They are like somebody you followed.
    Similar,
    /// One of the posts that are talked about now is theirs.
    Trending,
    /// They are active in the server's directory of people.
    Active,
    /// They posted under a hashtag of your topics.
    Tag(String),
    /// They are in a pack that somebody made.
    Pack,
}

/// A pack: people chosen by somebody, to be followed together (the API's Collection).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pack {
    /// Its page on the web.
    pub url: String,
    /// Its name (plain text, untrusted).
    pub name: String,
    /// What it is (plain text, untrusted).
    pub description: String,
    /// Who made it; none when not told.
    pub by: Option<Person>,
    /// Who is in it, of those who agreed.
    pub people: Vec<Suggested>,
}

/// How far the first steps are. Each ticks itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FirstSteps {
    /// Has a picture.
    pub picture: bool,
    /// Has a biography.
    pub bio: bool,
    /// How many people and hashtags are followed: what was chosen counts, whichever it is.
    pub follows: u32,
    /// How many are wanted (7).
    pub follows_goal: u32,
    /// Has posted with #introduction (or the word of their language).
    pub introduced: bool,
    /// Has answered somebody.
    pub replied: bool,
    /// Has chosen whether people may come upon them, or is spared the question.
    pub decided: bool,
    /// Put away for ever.
    pub dismissed: bool,
    /// What the stopwatch showed, as far as it came.
    pub stopwatch: Stopwatch,
}

/// The stopwatch of the first 30 seconds, from the app's very first start where nothing else is said. Stays on this device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stopwatch {
    /// Milliseconds to the first real post.
    pub posts: Option<u64>,
    /// Milliseconds to the sent form.
    pub submitted: Option<u64>,
    /// Milliseconds from the account's opening to Home with posts.
    pub home: Option<u64>,
}

/// What a link or a text holds that Trente can take up.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// An invite to a server.
    Invite {
        /// The server's domain.
        server: String,
        /// The code.
        code: String,
        /// True when the server still takes it.
        good: bool,
    },
    /// A pack.
    Pack(Box<Pack>),
    /// A person, and the reader's id of them where they can be read.
    Person {
        /// `name@domain`.
        handle: String,
    },
    /// A post.
    Post(Box<Post>),
    /// A server.
    Server {
        /// Its domain.
        domain: String,
    },
    /// Somebody of another network whom the reader's server knows under no name: perhaps they are not bridged.
    Unbridged {
        /// Which network.
        network: Network,
        /// What they are called there.
        name: String,
    },
    /// A link from outside, about which nobody was asked yet: any web page can send one. Taken once more after the person's
    /// yes, it is taken up.
    Asks {
        /// What it would show.
        what: Wanted,
        /// Where: the server's domain in full, or a person's `@name@domain`.
        place: String,
    },
    /// Words for a post: they wait until an account takes them (`TakeShared`).
    Shared,
    /// The mail's link came back: an account may have opened.
    Confirmed,
    /// Nothing of ours.
    Nothing,
}

/// A network that speaks another way, and whose people can be followed from here over a bridge.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Network {
    /// Bluesky, bridged by Bridgy Fed.
    Bluesky,
    /// Threads, which federates by itself where its people want that.
    Threads,
}

impl Network {
    /// Its name, which is the same in every language.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bluesky => "Bluesky",
            Self::Threads => "Threads",
        }
    }
}

/// What a link from outside would show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wanted {
    /// The form of a server, with an invite.
    Invite,
    /// A pack.
    Pack,
    /// A person's page.
    Person,
    /// A post.
    Post,
    /// The form of a server.
    Server,
    /// Words for a post.
    Share,
}

impl Wanted {
    /// Its name in sentences.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Pack => "pack",
            Self::Person => "person",
            Self::Post => "post",
            Self::Server => "server",
            Self::Share => "share",
        }
    }
}
