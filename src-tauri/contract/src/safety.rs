//! What one does against somebody: telling the moderators, and leaving out a whole server.

use crate::ids::{PersonId, PostId};
use crate::join::Rule;
use crate::person::Person;
use serde::{Deserialize, Serialize};

/// What is needed to report somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReportForm {
    /// Whom.
    pub person: Person,
    /// The reader's own server, whose moderators read it: its domain as it is shown.
    pub server: String,
    /// The person's server where that is another: its moderators can be told, too.
    pub elsewhere: Option<String>,
    /// The rules of the reader's server; empty when it has none or does not tell.
    pub rules: Vec<NumberedRule>,
    /// The most characters of a comment.
    pub longest: u32,
}

/// A rule that can be named.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NumberedRule {
    /// Its id at the server.
    pub id: String,
    /// What it says.
    pub rule: Rule,
}

/// Why somebody is reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "kind")]
pub enum Why {
    /// It is spam.
    Spam,
    /// It may be against the law.
    Legal,
    /// It breaks rules of the reader's server.
    Rules {
        /// Their ids; at least one.
        ids: Vec<String>,
    },
    /// Something else: the comment says what.
    Other,
}

/// A report as it is sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// Whom.
    pub person: PersonId,
    /// Which of their posts show it.
    pub posts: Vec<PostId>,
    /// Why.
    pub why: Why,
    /// What the moderators should know; may be empty.
    pub comment: String,
    /// The person's own server is told, too, without saying by whom.
    pub forward: bool,
}

impl std::fmt::Debug for Report {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // What somebody suffered is in no log.
        out.write_str("Report")
    }
}

/// What blocking a server ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lost {
    /// How many of its people the account follows.
    pub following: u64,
    /// How many of its people follow the account.
    pub followers: u64,
}
