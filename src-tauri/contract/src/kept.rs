//! A timeline as it is kept on the device: entries, what is missing between them, and where the reader was.

use crate::ids::{Cursor, GapId, PostId};
use crate::post::Entry;
use serde::{Deserialize, Serialize};

/// A stretch of a kept timeline, newest first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptTimeline {
    /// Entries, and the gaps between them.
    pub lines: Vec<Line>,
    /// Where the reader was; its entry is among `lines` unless another stretch was asked for.
    pub place: Option<Place>,
    /// When the newest page was fetched, RFC 3339.
    pub fetched_at: String,
    /// More is kept above the first line.
    pub more_above: bool,
    /// More is kept below the last line.
    pub more_below: bool,
    /// Where what is older than everything kept begins, to be given to `home_timeline`. None when more is kept below, or the
    /// server has nothing older.
    pub older: Option<Cursor>,
}

/// One line of a kept timeline.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// A post, or a boost of one.
    Entry(Box<Entry>),
    /// Something is missing here; how much nobody knows.
    Gap(Gap),
}

/// A stretch that was not fetched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Its name; the same for as long as anything of it is left.
    pub id: GapId,
    /// It can be filled from above: with the newest of what is missing.
    pub from_above: bool,
    /// It can be filled from below: with the oldest of what is missing.
    pub from_below: bool,
}

/// Where the reader was in a timeline.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// The entry they saw.
    pub entry: PostId,
    /// How far the upper edge of the entry was below the upper edge of what was in view, in CSS pixels.
    pub offset: i32,
}

/// Up to where an account has read its Home, on whatever device, as its server knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Marker {
    /// The newest entry that was read.
    pub entry: PostId,
    /// It is newer than the place where the reader was here, or nobody was here yet: it is worth going there.
    pub ahead: bool,
}

/// A side of an entry or of a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Where newer things are.
    Above,
    /// Where older things are.
    Below,
}

/// What stands above the newest line that the window has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Newer {
    /// Entries and gaps, newest first; the last of them belongs right above the window's newest line.
    pub lines: Vec<Line>,
    /// More is kept above the first of them: ask for what is kept beside it.
    pub more_above: bool,
    /// How many entries the server gave for this question that were not kept before.
    pub fresh: u32,
    /// A gap is among all that is new: more than three pages had come meanwhile.
    pub gap: bool,
}

/// What came of filling a gap.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FilledGap {
    /// Entries that stand where the gap was, newest first: above what remains of it when it was filled from above, else below.
    pub entries: Vec<Entry>,
    /// What remains; none when it is filled, or was so already.
    pub gap: Option<Gap>,
}
