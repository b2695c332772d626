//! What is wrong with a translation, where, and what mends it.

use std::cmp::Ordering;
use std::fmt;
use trente_contract::translating::Wrong;

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The file, without `.ftl`.
    pub file: String,
    /// The line, from 1; where something is missing, 0.
    pub line: usize,
    /// The message, or a part of it as `message.part`; empty where there is none.
    pub id: String,
    /// What it is.
    pub what: Wrong,
}

impl Trouble {
    /// The place as people write it: `join.ftl:12`.
    pub fn place(&self) -> String {
        if self.line == 0 { format!("{}.ftl", self.file) } else { format!("{}.ftl:{}", self.file, self.line) }
    }

    /// Which of two comes first where they are listed: file by file, from the top.
    pub fn order(&self, other: &Self) -> Ordering {
        (&self.file, self.line, &self.id).cmp(&(&other.file, other.line, &other.id))
    }
}

/// A message, or a part of it.
pub(crate) fn named(id: &str, part: &str) -> String {
    if part.is_empty() { id.to_owned() } else { format!("{id}.{part}") }
}

impl fmt::Display for Trouble {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: ", self.place())?;
        if !self.id.is_empty() {
            write!(out, "{} ", self.id)?;
        }
        let part = |part: &str| if part.is_empty() { "its text".to_owned() } else { format!(".{part}") };
        match &self.what {
            Wrong::Missing(_) => write!(out, "is missing: copy it from en and translate it"),
            Wrong::Extra => write!(out, "does not exist in en: take it out"),
            Wrong::Elsewhere(file) => write!(out, "belongs in {file}: move it there"),
            Wrong::Twice => write!(out, "stands here a second time: take one out"),
            Wrong::LacksPart(name) => write!(out, "lacks {}: add it as in en", part(name)),
            Wrong::ExtraPart(name) => write!(out, "has {}, English has not: take it out", part(name)),
            Wrong::LacksVariable(name) => write!(out, "lacks {{ ${name} }}: put it in"),
            Wrong::ExtraVariable(name) => write!(out, "asks for {{ ${name} }}, which is never given"),
            Wrong::LacksForm(form) => write!(out, "lacks the form [{form}]: add it"),
            Wrong::ExtraForm(form) => write!(out, "has [{form}], which the language never uses: take it out"),
            Wrong::Unreadable(why) => write!(out, "cannot be read: {why}"),
            Wrong::Glossary { english, own } => write!(out, "says “{english}” otherwise than the glossary ({own})"),
            Wrong::TooLong { long, room } => write!(out, "is {long} letters long, and has room for {room}: shorten it"),
            Wrong::Mark { mark, instead } => write!(out, "has {mark}: write {instead}"),
        }
    }
}
