//! What happened to the reader, and private conversations.

use crate::ids::{ConversationId, HeldId, NoticeId, NoticeKey, PackId, PersonId, PostId};
use crate::page::Page;
use crate::person::Person;
use crate::post::Post;
use serde::{Deserialize, Serialize};

/// Which notifications.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Only {
    /// All of them.
    #[default]
    All,
    /// Posts that name the reader.
    Mentions,
}

/// A page of notifications.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notices {
    /// The groups, newest first.
    pub page: Page<Notice>,
    /// The newest notification of the page, shown or not: whoever looked at the page has seen it. None for an empty page.
    pub newest: Option<NoticeId>,
}

/// How much is new.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unread {
    /// How many groups, as far as was counted.
    pub count: u32,
    /// There are more than were counted.
    pub more: bool,
}

/// What became of a pop-up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Popped {
    /// The system has it.
    Shown,
    /// The person did not choose to have any.
    Unwanted,
    /// This system shows none, or not now.
    Nowhere,
}

/// Things of one kind that happened to one post, or to the reader.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Notice {
    /// Names the group; unique on its page.
    pub key: NoticeKey,
    /// What happened.
    pub kind: Kind,
    /// Who did it, newest first; the first few of them.
    pub people: Vec<Person>,
    /// How many did it, those in `people` too; at least 1 where there is anybody.
    pub count: u32,
    /// Of `people` those whom the reader neither follows nor asked to follow. Only of [`Kind::Follow`], and only where the
    /// server told.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub to_follow: Vec<PersonId>,
    /// Which post: one that names the reader, or the reader's own.
    pub post: Option<Post>,
    /// The first words of `post`, or of its warning; empty when it has none.
    pub excerpt: String,
    /// When, RFC 3339 with a zone. Empty when the server gives no date.
    pub at: String,
    /// It is newer than what the reader has looked at.
    pub unread: bool,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A post names the reader.
    Mention,
    /// A post answers the reader's.
    Reply,
    /// A post that only those it names can see names the reader.
    Private,
    /// Somebody posted whose posts the reader wants to be told of.
    Posted,
    /// The reader's post was boosted.
    Boost,
    /// The reader's post was favourited.
    Favourite,
    /// The reader is followed.
    Follow,
    /// Somebody asks to follow the reader.
    FollowRequest,
    /// A poll has ended that the reader took part in.
    Poll,
    /// The reader's own poll has ended.
    OwnPoll,
    /// A post that the reader boosted was changed.
    Changed,
    /// The reader's post was quoted.
    Quote,
    /// A post that the reader quoted was changed.
    QuotedChanged,
    /// Somebody made an account on the server; moderators are told.
    SignUp,
    /// Somebody was reported; moderators are told.
    Report {
        /// Who was reported, by name.
        target: String,
    },
    /// A server or an account was blocked, which cut follows.
    Severed {
        /// The server or account.
        target: String,
        /// How many followed the reader.
        followers: u32,
        /// How many the reader followed.
        following: u32,
    },
    /// Moderators did something about the account.
    Warning {
        /// Their words as plain text; empty when they wrote none.
        words: String,
    },
    /// The reader is in somebody's pack.
    Pack {
        /// Which.
        pack: PackId,
        /// Its name; may be empty.
        name: String,
        /// It was changed; else the reader was put into it.
        changed: bool,
    },
    /// Something that this version does not know.
    Other {
        /// What the server says that it is, in one line of the reader's language; none when it says nothing.
        title: Option<String>,
        /// More of it.
        summary: Option<String>,
    },
}

/// What becomes of notifications from people of some sort.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Treatment {
    /// They are shown.
    #[default]
    Accept,
    /// They are held back until the reader decides.
    Hold,
    /// They are thrown away.
    Drop,
}

/// People of some sort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// Whom the reader does not follow.
    NotFollowed,
    /// Who do not follow the reader.
    NotFollowers,
    /// Whose account is younger than 30 days.
    New,
    /// Who name the reader in private without having been asked.
    Private,
    /// Whom the server's moderators limited.
    Limited,
}

/// What the reader chose for each sort of people, kept by the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policy {
    /// Each sort that the server knows, in the order of [`Sort`].
    pub choices: Vec<(Sort, Treatment)>,
    /// How many people have something held back.
    pub held: u32,
}

/// What is held back of one person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Held {
    /// Its id.
    pub id: HeldId,
    /// Who.
    pub person: Person,
    /// How many notifications.
    pub count: u32,
    /// The first words of the last post; empty when there is none.
    pub excerpt: String,
    /// When the last came, RFC 3339 with a zone.
    pub at: String,
}

/// A private conversation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Who takes part besides the reader; empty when the reader is alone in it.
    pub people: Vec<Person>,
    /// The last post, whose thread is the conversation.
    pub last: PostId,
    /// The reader wrote it.
    pub own: bool,
    /// Its first words, or those of its warning; empty when it has none.
    pub excerpt: String,
    /// When, RFC 3339 with a zone.
    pub at: String,
    /// The reader has not opened it since.
    pub unread: bool,
}
