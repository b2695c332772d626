//! Taking one's people along: files out of one account and into another.

use crate::Fault;
use serde::{Deserialize, Serialize};

/// What a file is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Whom one follows.
    Follows,
    /// One's lists, and who is in them.
    Lists,
    /// Whom one mutes.
    Mutes,
    /// Whom one blocks.
    Blocks,
    /// Which servers one blocks.
    Servers,
    /// Saved posts.
    Bookmarks,
    /// Filters.
    Filters,
    /// Hashtags that one follows.
    Hashtags,
}

impl Kind {
    /// All of them, as they are offered.
    pub const ALL: [Self; 8] = [
        Self::Follows,
        Self::Lists,
        Self::Hashtags,
        Self::Mutes,
        Self::Blocks,
        Self::Servers,
        Self::Filters,
        Self::Bookmarks,
    ];

    /// The kind in kebab-case, as it is written in files and on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Follows => "follows",
            Self::Lists => "lists",
            Self::Mutes => "mutes",
            Self::Blocks => "blocks",
            Self::Servers => "servers",
            Self::Bookmarks => "bookmarks",
            Self::Filters => "filters",
            Self::Hashtags => "hashtags",
        }
    }
}

/// How far an export is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Export {
    /// Grows with each change.
    pub version: u32,
    /// It is being fetched.
    pub running: bool,
    /// What is being fetched now.
    pub at: Option<Kind>,
    /// So many entries were fetched.
    pub fetched: u32,
    /// The server wants to be left alone for so many seconds before it goes on.
    pub paused_for: Option<u32>,
    /// The files that were written. None is written before all is there.
    pub files: Vec<ExportedFile>,
    /// Where they are, as the system writes it.
    pub folder: Option<String>,
    /// Why nothing was written.
    pub fault: Option<Fault>,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportedFile {
    /// What it is about; none for the one that has all.
    pub kind: Option<Kind>,
    /// Its name.
    pub name: String,
    /// So many entries.
    pub entries: u32,
}

/// A file that was written by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SavedFile {
    /// Its name.
    pub name: String,
    /// The folder that it is in, as the system writes it.
    pub folder: String,
}

/// What a file holds that somebody chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadFile {
    /// What it is about, each with its entries. More than one only for a file that has all; none where the file does not say it:
    /// then the person is asked.
    pub parts: Vec<ReadPart>,
    /// What it may be about, where that is not plain.
    pub may_be: Vec<Kind>,
    /// So many lines cannot be read, and are left out.
    pub unread: u32,
}

/// One part of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadPart {
    /// What it is about.
    pub kind: Kind,
    /// So many entries.
    pub entries: u32,
    /// The first few, as they are shown.
    pub first: Vec<String>,
}

/// The imports of one account.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Imports {
    /// Grows with each change.
    pub version: u32,
    /// The newest first.
    pub imports: Vec<Import>,
}

/// One import.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Import {
    /// Its id on this device.
    pub id: String,
    /// What it is about.
    pub kind: Kind,
    /// Entries in all.
    pub total: u32,
    /// So many were done.
    pub done: u32,
    /// So many were so already.
    pub already: u32,
    /// So many could not be done.
    pub failed: u32,
    /// So many are left.
    pub left: u32,
    /// What could not be done: the first few hundred.
    pub failures: Vec<ImportFailure>,
    /// Why it rests, while it does.
    pub rests: Option<Rest>,
}

/// An entry that could not be done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ImportFailure {
    /// What it names.
    pub name: String,
    /// Why.
    pub fault: Fault,
}

/// Why an import rests.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rest {
    /// What it waits for.
    pub why: RestWhy,
    /// Seconds until it goes on by itself; none when it goes on by something that happens.
    pub seconds: Option<u32>,
}

/// What an import waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RestWhy {
    /// So many people a day are followed and no more: servers take more for spam.
    Enough,
    /// The server wants to be left alone.
    Asked,
    /// The server is not reached.
    Unreached,
    /// The log-in is not valid any more.
    LoggedOut,
    /// Follows come first.
    Follows,
}
