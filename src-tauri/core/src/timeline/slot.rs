//! What a timeline is made of, and how it changes.

use crate::api::entities::StatusId;
use std::collections::HashSet;
use trente_contract::ids::{Cursor, GapId};

/// One place in a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Slot {
    /// Something to be read.
    Entry(Line),
    /// Something is missing.
    Gap(Gap),
}

/// An entry: its name and that of its content, never the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The entry's own id; a boost has its own.
    pub id: StatusId,
    /// The post that is shown.
    pub post: StatusId,
    /// Where the server goes on after this entry, when one of its pages ended here.
    pub next: Option<Cursor>,
}

/// A stretch that was not fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// Its name, which it keeps as long as anything of it is left.
    pub id: GapId,
    /// By which the newest of what is missing is asked for.
    pub above: Option<Cursor>,
    /// By which the oldest of what is missing is asked for.
    pub below: Option<Cursor>,
}

/// A change. They hold one after the other: each `at` counts in the list as the one before it left it, the newest being 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Update {
    /// Slots come in before what is at this place.
    Insert {
        /// Where.
        at: usize,
        /// What, newest first.
        slots: Vec<Slot>,
    },
    /// Slots go.
    Remove {
        /// Where the first of them is.
        at: usize,
        /// How many.
        count: usize,
    },
    /// A slot is another one now, or its content is.
    Replace {
        /// Where.
        at: usize,
        /// What is there now.
        slot: Slot,
    },
    /// What is newer than all is asked for by this cursor.
    Newer(Option<Cursor>),
    /// What is older than all is asked for by this cursor; none at the end.
    Older(Option<Cursor>),
}

impl Slot {
    /// The entry; none for a gap.
    pub fn line(&self) -> Option<&Line> {
        match self {
            Self::Entry(line) => Some(line),
            Self::Gap(_) => None,
        }
    }

    /// The gap; none for an entry.
    pub fn gap(&self) -> Option<&Gap> {
        match self {
            Self::Entry(_) => None,
            Self::Gap(gap) => Some(gap),
        }
    }

    /// True when both are the same entry, or the same gap.
    pub(super) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Entry(one), Self::Entry(other)) => one.id == other.id,
            (Self::Gap(one), Self::Gap(other)) => one.id == other.id,
            _ => false,
        }
    }
}

impl Update {
    /// Does the same to a copy of the list. One that does not fit it changes nothing.
    pub fn apply(&self, slots: &mut Vec<Slot>) {
        match self {
            Self::Insert { at, slots: new } if *at <= slots.len() => drop(slots.splice(at..at, new.iter().cloned())),
            Self::Remove { at, count } if at + count <= slots.len() => drop(slots.drain(*at..at + count)),
            Self::Replace { at, slot } => {
                if let Some(place) = slots.get_mut(*at) {
                    *place = slot.clone();
                }
            }
            _ => {}
        }
    }
}

/// Where a reader is who was at `entry` before the list changed: there, else at the next older entry that is left, else at the
/// next newer one.
pub fn moved(before: &[Slot], after: &[Slot], entry: &StatusId) -> Option<StatusId> {
    let left: HashSet<&StatusId> = after.iter().filter_map(Slot::line).map(|line| &line.id).collect();
    let ids: Vec<&StatusId> = before.iter().filter_map(Slot::line).map(|line| &line.id).collect();
    let at = ids.iter().position(|id| *id == entry)?;
    let older = ids[at..].iter().find(|id| left.contains(*id));
    older.or_else(|| ids[..at].iter().rev().find(|id| left.contains(*id))).map(|id| (*id).clone())
}
