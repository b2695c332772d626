//! What a post may bring along besides words and files: a poll, and who may quote it.

pub use crate::post::QuotePolicy;
use serde::{Deserialize, Serialize};

/// A poll that is being written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NewPoll {
    /// The answers, in order, as they were typed; some may be empty still.
    pub options: Vec<String>,
    /// Several may be chosen.
    pub multiple: bool,
    /// How long it runs, in seconds; 0 where a poll that runs already keeps its end.
    pub seconds: u32,
}

impl NewPoll {
    /// A day, in seconds: how long a poll runs where nobody tells.
    pub const A_DAY: u32 = 86_400;

    /// The answers that say something.
    pub fn answers(&self) -> impl Iterator<Item = &str> {
        self.options.iter().map(|option| option.trim()).filter(|option| !option.is_empty())
    }

    /// No answer says anything yet.
    pub fn is_blank(&self) -> bool {
        self.answers().next().is_none()
    }
}

/// What a server takes of polls.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PollLimits {
    /// So many answers.
    pub most: u32,
    /// Characters of an answer.
    pub letters: u32,
    /// The shortest, in seconds.
    pub shortest: u32,
    /// The longest, in seconds.
    pub longest: u32,
    /// Pictures and films may go along with a poll.
    pub beside_media: bool,
}

impl Default for PollLimits {
    /// What Mastodon takes unless it says otherwise; before 4.6 nothing stands beside a poll.
    fn default() -> Self {
        Self { most: 4, letters: 50, shortest: 300, longest: 2_629_746, beside_media: false }
    }
}

/// What an account's server lets one write.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    /// Of polls.
    pub polls: PollLimits,
    /// What the account's posts begin with, where the server lets one say who may quote; none elsewhere.
    pub quotes: Option<QuotePolicy>,
    /// Posts may stay on the server (glitch-soc, Hometown, GoToSocial).
    #[serde(default)]
    pub local_only: bool,
    /// Posts may be written with Markdown.
    #[serde(default)]
    pub markdown: bool,
}
