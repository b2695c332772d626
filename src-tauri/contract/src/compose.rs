//! Writing.

mod asks;
mod changing;
mod drafts;
mod help;
mod parts;
mod scheduled;
mod shared;

pub use asks::{NewPoll, PollLimits, QuotePolicy, Rules};
pub use changing::Changing;
pub use drafts::{Drafts, KeptDraft, SentPost, Waits, can_wait};
pub use help::{Completing, EmojiGroup, EmojiItem, EmojiPart, EmojiSection, EmojiSlice, Offer};
pub use parts::Part;
pub use scheduled::{SOONEST, Scheduled};
pub use shared::TakenShare;

use crate::fault::Fault;
use crate::ids::PostId;
use crate::post::Visibility;
use serde::{Deserialize, Serialize};

/// A post that is being written. Kept on this device at every pause, until it is sent or thrown away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Names this draft and nothing else (a UUID): also its first Idempotency-Key.
    pub key: String,
    /// The text.
    pub text: String,
    /// The content warning; empty for none.
    pub warning: String,
    /// Who may see it.
    pub visibility: Visibility,
    /// BCP 47 tag of its language.
    pub language: Option<String>,
    /// What it answers.
    pub in_reply_to: Option<PostId>,
    /// What is attached, in the order in which it is shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub media: Vec<Attached>,
    /// What is attached is hidden until somebody taps it.
    #[serde(default)]
    pub sensitive: bool,
    /// A poll that goes along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub poll: Option<NewPoll>,
    /// Who may quote it; none for what the account's posts begin with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quotes: Option<QuotePolicy>,
    /// The post of one's own that this is to take the place of; none for a new one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edits: Option<PostId>,
    /// The post that it quotes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quoting: Option<PostId>,
    /// What follows it as a thread, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
    /// It goes to no other server, where the server knows such posts.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub local_only: bool,
    /// Its text is Markdown, where the server reads that.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub markdown: bool,
}

/// A file that is to go along with a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Names this file on this device and nothing else (a UUID).
    pub key: String,
    /// Its name on the disk; no server keeps it.
    pub name: String,
    /// Its MIME type.
    pub mime: String,
    /// What it shows, in words; empty for none.
    pub alt: String,
    /// The point that stays visible when it is cropped; none for the middle.
    pub focus: Option<Focus>,
}

impl Attached {
    /// What it is, by its type.
    pub fn kind(&self) -> FileKind {
        FileKind::of(&self.mime)
    }
}

/// What servers tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A picture, moving or not.
    Picture,
    /// A film.
    Film,
    /// A sound.
    Sound,
    /// None of them.
    Other,
}

impl FileKind {
    /// By a MIME type.
    pub fn of(mime: &str) -> Self {
        match mime.split_once('/').map(|(kind, _)| kind) {
            Some("image") => Self::Picture,
            Some("video") => Self::Film,
            Some("audio") => Self::Sound,
            _ => Self::Other,
        }
    }
}

/// A point in a picture, in hundredths from its middle to its edges: -100 to 100, y upwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Focus {
    /// From left to right.
    pub x: i8,
    /// From bottom to top.
    pub y: i8,
}

/// How far a file is on its way to the server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Upload {
    /// The file's key.
    pub key: String,
    /// How far.
    pub state: UploadState,
    /// `media:` address of the server's small picture of it, once there is one.
    pub preview: Option<String>,
}

/// How far.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UploadState {
    /// Its bytes are on their way.
    Sending {
        /// So many of a hundred.
        percent: u8,
    },
    /// The server has all of it and is not done with it.
    Processing,
    /// It can be posted.
    Ready,
    /// It did not arrive. It is still on this device.
    Failed {
        /// Why.
        fault: Fault,
    },
    /// Neither the server nor this device has it any more: it has to be picked again.
    Lost,
}

/// What a server takes along with a post.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MediaLimits {
    /// So many files.
    pub most: u32,
    /// MIME types; empty when it does not tell: any picture, film or sound then.
    pub kinds: Vec<String>,
    /// Bytes of a picture.
    pub picture_bytes: u64,
    /// Bytes of a film or a sound.
    pub film_bytes: u64,
    /// Characters of a description.
    pub description: u32,
    /// A film or a sound stands alone.
    pub film_alone: bool,
}

impl Default for MediaLimits {
    /// What Mastodon takes unless it says otherwise.
    fn default() -> Self {
        Self {
            most: 4,
            kinds: Vec::new(),
            picture_bytes: 16 * 1024 * 1024,
            film_bytes: 99 * 1024 * 1024,
            description: 1500,
            film_alone: true,
        }
    }
}
