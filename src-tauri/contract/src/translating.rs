//! Trente being translated: a folder of sentences that is tried as it is written.

use serde::{Deserialize, Serialize};

/// A folder that is open for translation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translation {
    /// The folder's path.
    pub folder: String,
    /// The language that it is for: its own name, BCP 47.
    pub language: String,
    /// Messages in English.
    pub all: u32,
    /// Of them, those that the language has in other words than English.
    pub done: u32,
    /// What the window shows: the words as it reads them, compiled.
    pub words: String,
    /// What is to be mended, file by file.
    pub troubles: Vec<Trouble>,
    /// What stands above each English message for translators.
    pub notes: Vec<Note>,
}

/// A folder as it stands, and how often it has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watched {
    /// Grows with each change.
    pub version: u32,
    /// None when no folder is open.
    pub translation: Option<Translation>,
}

/// Something to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Trouble {
    /// The file and its line, as in `join.ftl:12`.
    pub place: String,
    /// The message; empty where there is none.
    pub id: String,
    /// What it is.
    pub what: Wrong,
}

/// Kinds of trouble.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Wrong {
    /// English has it, the language has not; with the English words.
    Missing(String),
    /// The language has it, English has not.
    Extra,
    /// It belongs in another file.
    Elsewhere(String),
    /// It stands there twice.
    Twice,
    /// A part is missing: `.text`, or the message's own text for an empty name.
    LacksPart(String),
    /// A part that English has not.
    ExtraPart(String),
    /// A variable is missing.
    LacksVariable(String),
    /// A variable that is never given.
    ExtraVariable(String),
    /// A plural lacks a form.
    LacksForm(String),
    /// A form that the language never uses.
    ExtraForm(String),
    /// What cannot be read, in the parser's own words.
    Unreadable(String),
    /// A word of the glossary is said otherwise.
    Glossary {
        /// The English word.
        english: String,
        /// What the glossary says.
        own: String,
    },
    /// It is longer than its place: letters it has, and may have.
    TooLong {
        /// It has so many.
        long: u32,
        /// So many fit.
        room: u32,
    },
    /// A mark that is not used.
    Mark {
        /// The mark.
        mark: String,
        /// What is written instead.
        instead: String,
    },
}

/// What a translator wants to know of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// The message.
    pub id: String,
    /// Its file.
    pub file: String,
    /// What stands above it; often nothing.
    pub comment: String,
}
