//! The reader's filters: words whose posts they want to see less of.

use serde::{Deserialize, Serialize};

/// A filter of the reader's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Filter {
    /// Its id at the server.
    pub id: String,
    /// Its name (plain text).
    pub title: String,
    /// What it looks for.
    pub words: Vec<String>,
    /// How many posts it names besides.
    pub posts: u32,
    /// What matches is left out; else a warning stands in its place.
    pub hide: bool,
    /// When it ends, RFC 3339; none for never.
    pub ends: Option<String>,
    /// It is one of the old form, as servers before Mastodon 4.0 have them.
    pub old: bool,
}
