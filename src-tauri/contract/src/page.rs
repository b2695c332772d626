//! Pieces of lists.

use crate::ids::Cursor;
use crate::post::Entry;
use serde::{Deserialize, Serialize};

/// One page of a list, newest first as the server ordered it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Page<T> {
    /// What is on it. May be empty although there is a next page.
    pub items: Vec<T>,
    /// Where older things begin; none at the end.
    pub next: Option<Cursor>,
}

/// One page of a timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Timeline {
    /// Its posts.
    pub page: Page<Entry>,
    /// Where these posts come from.
    pub source: Source,
}

/// Where a page of posts comes from: people are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// From the server, now.
    Live,
    /// What is talked about on the server (its trends).
    Trending,
    /// The server's public timeline, since it has no trends.
    Public,
    /// Kept on this device; the server was not reached.
    Kept {
        /// When it was fetched, RFC 3339.
        at: String,
        /// Why the server was not reached.
        why: crate::Fault,
    },
    /// The server is still putting this Home together (206): ask again in a few seconds.
    BeingBuilt,
}
