//! The list, and what makes it longer at its ends.

use super::diff::diff;
use super::slot::{Gap, Line, Slot, Update};
use crate::api::entities::StatusId;
use std::collections::HashSet;
use trente_contract::ids::{Cursor, GapId};

/// A timeline as far as it is known: newest first. A gap stands only between two entries, and never beside another gap.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    pub(super) slots: Vec<Slot>,
    /// What is newer than all is asked for by this.
    pub(super) newer: Option<Cursor>,
    /// What is older than all; none at the end.
    pub(super) older: Option<Cursor>,
}

/// A page that a server gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrived {
    pub(super) lines: Vec<Line>,
    pub(super) next: Option<Cursor>,
    pub(super) prev: Option<Cursor>,
}

impl Arrived {
    /// What is on the page, newest first, as the ids of entries and of the posts they show; and its two cursors. What a server
    /// lists twice is taken once.
    pub fn new(
        entries: impl IntoIterator<Item = (StatusId, StatusId)>,
        next: Option<Cursor>,
        prev: Option<Cursor>,
    ) -> Self {
        let mut seen = HashSet::new();
        let mut lines: Vec<Line> = entries
            .into_iter()
            .filter(|(id, _)| seen.insert(id.clone()))
            .map(|(id, post)| Line { id, post, next: None })
            .collect();
        if let Some(last) = lines.last_mut() {
            last.next.clone_from(&next);
        }
        Self { lines, next, prev }
    }
}

impl Timeline {
    /// As it was kept.
    pub fn of(slots: Vec<Slot>, newer: Option<Cursor>, older: Option<Cursor>) -> Self {
        Self { slots, newer, older }
    }

    /// Its entries and gaps, newest first.
    pub fn slots(&self) -> &[Slot] {
        &self.slots
    }

    /// By what the newer posts are asked for.
    pub fn newer_cursor(&self) -> Option<&Cursor> {
        self.newer.as_ref()
    }

    /// By what the older posts are asked for.
    pub fn older_cursor(&self) -> Option<&Cursor> {
        self.older.as_ref()
    }

    /// The gap with this name.
    pub fn gap(&self, id: &GapId) -> Option<&Gap> {
        self.slots.iter().filter_map(Slot::gap).find(|gap| gap.id == *id)
    }

    /// The newest entry.
    pub fn first(&self) -> Option<&StatusId> {
        self.slots.iter().find_map(Slot::line).map(|line| &line.id)
    }

    /// There is only this page: for lists that have no lasting order.
    pub fn only(&mut self, page: &Arrived) -> Vec<Update> {
        self.become_list(entries(&page.lines), page.prev.clone(), page.next.clone())
    }

    /// The newest page came. As far down as it reaches it is right, and what it does not have there is gone. When it does not
    /// reach down to what is kept, there is a gap; unless the server has nothing below the page: then what is kept is gone.
    pub fn newest(&mut self, page: &Arrived) -> Vec<Update> {
        if page.lines.is_empty() {
            return Vec::new();
        }
        let newer = page.prev.clone().or_else(|| self.newer.clone());
        if let Some((slots, older)) = self.laid(0, page, true) {
            return self.become_list(slots, newer, older);
        }
        let mut slots = entries(&page.lines);
        let mut older = page.next.clone();
        if let (Some(first), Some(last), true) = (self.first(), page.lines.last(), page.next.is_some()) {
            let id = GapId(format!("{}..{first}", last.id));
            slots.push(Slot::Gap(Gap { id, above: page.next.clone(), below: self.newer.clone() }));
            slots.extend(self.slots.iter().cloned());
            older = self.older.clone();
        }
        self.become_list(slots, newer, older)
    }

    /// What follows upward came, asked for by `asked`. Nothing changes when that is not where the list ends any more.
    pub fn came_above(&mut self, asked: &Cursor, page: &Arrived) -> Vec<Update> {
        if self.newer.as_ref() != Some(asked) || page.lines.is_empty() {
            return Vec::new();
        }
        let newer = page.prev.clone().or_else(|| self.newer.clone());
        let (slots, older) = self.laid(0, page, false).unwrap_or_else(|| {
            let slots = entries(&page.lines).into_iter().chain(self.slots.iter().cloned()).collect();
            (slots, self.older.clone())
        });
        self.become_list(slots, newer, older)
    }

    /// A post is another one now: its content alone changes.
    pub fn changed(&mut self, post: &StatusId) -> Vec<Update> {
        let shows = |slot: &Slot| slot.line().is_some_and(|line| line.post == *post || line.id == *post);
        let found = self.slots.iter().enumerate().filter(|(_, slot)| shows(slot));
        found.map(|(at, slot)| Update::Replace { at, slot: slot.clone() }).collect()
    }

    /// A post is no more, nor is what showed it.
    pub fn deleted(&mut self, post: &StatusId) -> Vec<Update> {
        let mut slots: Vec<Slot> = Vec::with_capacity(self.slots.len());
        for slot in &self.slots {
            match slot {
                Slot::Entry(line) if line.post == *post || line.id == *post => {
                    // The server still goes on below the place where it was.
                    if let Some(Slot::Entry(above)) = slots.last_mut()
                        && above.next.is_none()
                    {
                        above.next.clone_from(&line.next);
                    }
                }
                other => slots.push(other.clone()),
            }
        }
        self.become_list(slots, self.newer.clone(), self.older.clone())
    }

    /// Takes on this list, after it was tidied, and tells what changed.
    pub(super) fn become_list(
        &mut self,
        mut slots: Vec<Slot>,
        mut newer: Option<Cursor>,
        mut older: Option<Cursor>,
    ) -> Vec<Update> {
        slots.dedup_by(|lower, upper| match (upper, lower) {
            // Nothing is left between them: they are one.
            (Slot::Gap(upper), Slot::Gap(lower)) => {
                upper.below = lower.below.take();
                true
            }
            _ => false,
        });
        // A gap at an end is no gap: the list ends there.
        if slots.first().is_some_and(|slot| slot.gap().is_some())
            && let Slot::Gap(gap) = slots.remove(0)
        {
            newer = gap.below;
        }
        if slots.last().is_some_and(|slot| slot.gap().is_some())
            && let Some(Slot::Gap(gap)) = slots.pop()
        {
            older = gap.above;
        }
        let mut updates = diff(&self.slots, &slots);
        if newer != self.newer {
            updates.push(Update::Newer(newer.clone()));
        }
        if older != self.older {
            updates.push(Update::Older(older.clone()));
        }
        *self = Self { slots, newer, older };
        updates
    }
}

pub(super) fn entries(lines: &[Line]) -> Vec<Slot> {
    lines.iter().cloned().map(Slot::Entry).collect()
}
