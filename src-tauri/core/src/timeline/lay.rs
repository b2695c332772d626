//! A page laid over what is kept.

use super::list::{Arrived, Timeline};
use super::slot::{Line, Slot};
use crate::api::entities::StatusId;
use std::collections::HashMap;
use trente_contract::ids::Cursor;

impl Timeline {
    /// The list after a page that begins at this place and reaches down to an entry that is kept there, with the cursor for what
    /// is older; none when it reaches nothing. A page that `ends` and has no further one is the last: nothing follows it.
    pub(super) fn laid(&self, from: usize, page: &Arrived, ends: bool) -> Option<(Vec<Slot>, Option<Cursor>)> {
        let known = self.places();
        let reached = page.lines.iter().filter_map(|line| known.get(&line.id)).filter(|at| **at >= from).max()?;
        let mut slots = self.slots[..from].to_vec();
        slots.extend(self.fresh(page, |at| at < from).map(Slot::Entry));
        let mut rest = self.slots[reached + 1..].to_vec();
        let mut older = self.older.clone();
        match rest.first_mut() {
            // The page goes as far as the gap, or into it.
            Some(Slot::Gap(gap)) => match &page.next {
                Some(next) => gap.above = Some(next.clone()),
                None if ends => drop(rest.remove(0)),
                None => {}
            },
            Some(Slot::Entry(_)) => {}
            None if ends || page.next.is_some() => older.clone_from(&page.next),
            None => {}
        }
        slots.extend(rest);
        Some((slots, older))
    }

    /// The page's lines, but for those whose place here is one to be passed over. What was known of where the server goes on is
    /// not forgotten.
    pub(super) fn fresh<'a>(
        &'a self,
        page: &'a Arrived,
        passed_over: impl Fn(usize) -> bool + 'a,
    ) -> impl Iterator<Item = Line> + 'a {
        let known = self.places();
        page.lines.iter().filter_map(move |line| {
            let at = known.get(&line.id).copied();
            if at.is_some_and(&passed_over) {
                return None;
            }
            let earlier = at.and_then(|at| self.slots[at].line()).and_then(|line| line.next.clone());
            Some(Line { next: line.next.clone().or(earlier), ..line.clone() })
        })
    }

    /// Where each entry stands.
    pub(super) fn places(&self) -> HashMap<StatusId, usize> {
        let lines = self.slots.iter().enumerate().filter_map(|(at, slot)| Some((slot.line()?.id.clone(), at)));
        lines.collect()
    }
}
