//! Choosing a server: wishes in, servers with reasons out.

use crate::server::Server;
use serde::{Deserialize, Serialize};

/// What the person told, or tapped, before a server is recommended. Everything else is known without asking.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// A language chosen by hand, BCP 47; none follows the interface and the system.
    pub language: Option<String>,
    /// Topics that were tapped, as the directory's categories: `art`, `books`.
    pub topics: Vec<String>,
    /// Age in years, when a date of birth is known.
    pub age: Option<u8>,
}

/// The recommendation as it stands. It is there at once from what this device knows, and grows as servers answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recommendation {
    /// Grows with each change; ask again with it to wait for the next one.
    pub version: u32,
    /// True when nothing more will come by itself.
    pub settled: bool,
    /// The recommended server first, then up to two others to compare. Empty only when the directory holds no open server.
    pub choices: Vec<Choice>,
    /// Servers that would have been among the first three, and why they are not.
    pub passed_over: Vec<PassedOver>,
    /// Every topic that a server of the directory has, most common first: the chips.
    pub topics: Vec<String>,
    /// The day of the directory's facts, as `2026-07-22`.
    pub directory_day: Option<String>,
}

/// A server to join, with the reasons for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Domain, as people write it (with port when it names one). Reading and joining begin with it.
    pub domain: String,
    /// Why it is one of the three: for the first that it fits best, for the others how they differ from it.
    pub role: Role,
    /// The terms that decided, strongest first. Each is a fact of the directory or was measured.
    pub reasons: Vec<Reason>,
    /// True when nobody has to approve the account.
    pub instant: bool,
    /// Its languages, BCP 47, the primary first.
    pub languages: Vec<String>,
    /// Its topics, the primary first.
    pub topics: Vec<String>,
    /// People active in the last week.
    pub weekly_people: u64,
    /// What the server itself answered; none until it has.
    pub server: Option<Server>,
    /// What it asks of newcomers; none until it has answered.
    pub entry: Option<Entry>,
}

/// What a server is among the three. Each is true of it, by the directory and by what the server answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It fits best.
    Best {},
    /// Nobody has to approve the account, as at the first.
    Instant {},
    /// It is about a topic that was tapped, or about one that stands near, which is named then.
    Topic {
        /// As in [`Wishes::topics`].
        topic: String,
    },
    /// It is in the person's part of the world.
    Region {
        /// As the directory names it: `oceania`.
        region: String,
    },
    /// It is one of the largest in its language.
    Big {
        /// BCP 47.
        language: String,
    },
    /// It is small beside the first.
    Quiet {},
    /// It has clearly more people than the first.
    Larger {},
    /// It has clearly fewer people than the first.
    Smaller {},
    /// It is in another language than the first.
    Language {
        /// BCP 47.
        language: String,
        /// As in [`Reason::Language`].
        second: bool,
    },
    /// It differs from the first in nothing that is known.
    Alike {},
}

/// Why a server is recommended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It speaks the person's language.
    Language {
        /// BCP 47.
        language: String,
        /// True when it is another of their languages than the first: people are told. Never for the language that most
        /// servers have, where that is the last resort and none of theirs.
        second: bool,
    },
    /// Nobody has to approve the account.
    Instant {},
    /// It is about a topic that was tapped.
    Topic {
        /// As in [`Wishes::topics`].
        topic: String,
    },
    /// It is in the person's part of the world.
    Region {
        /// As the directory names it: `europe`.
        region: String,
    },
    /// It is neither tiny nor giant.
    People {
        /// Active in the last week.
        weekly: u64,
    },
    /// It answers fast.
    Answered {
        /// Milliseconds, as measured just now.
        millis: u32,
    },
}

/// What a server asks of newcomers, as it said just now.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// A person has to approve the account.
    pub approval: bool,
    /// A reason has to be given.
    pub reason: bool,
    /// The least age in years.
    pub min_age: Option<u8>,
    /// Sign-up happens on this page, not over the API.
    pub elsewhere: Option<String>,
}

/// A server that fell back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassedOver {
    /// Its domain.
    pub domain: String,
    /// Why.
    pub why: Obstacle,
}

/// Why a server cannot be joined now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// It did not answer within the budget.
    Slow,
    /// It is not reached, or answers nonsense.
    Down,
    /// It takes no new people.
    Closed,
    /// It has too many requests now (429, 503).
    Full,
    /// The person is younger than it allows.
    UnderAge,
    /// It talks only with chosen servers, or shows nothing to guests.
    Limited,
    /// It now asks for approval, although others open at once.
    Approval,
}

/// One server of the directory for completing what is typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownServer {
    /// Its domain.
    pub domain: String,
    /// People active in the last week.
    pub weekly_people: u64,
}
