//! An end for what grows without one.

use super::list::Timeline;
use super::slot::{Slot, Update};
use crate::api::entities::StatusId;
use trente_contract::ids::Cursor;

impl Timeline {
    /// Takes the oldest away until `most` are left, but about `at_once` of them at a time. The list is cut where one of the
    /// server's pages ended, so that its own cursor leads on from there; `after` makes one where no such place is near.
    pub fn cut(&mut self, most: usize, at_once: usize, after: impl Fn(&StatusId) -> Option<Cursor>) -> Vec<Update> {
        if self.slots.len() <= most {
            return Vec::new();
        }
        let target = most.max(self.slots.len().saturating_sub(at_once));
        let leads_on = |end: usize| match (&self.slots[end - 1], self.slots.get(end)) {
            (Slot::Entry(line), Some(Slot::Gap(gap))) => line.next.clone().or_else(|| gap.above.clone()),
            (Slot::Entry(line), _) => line.next.clone(),
            (Slot::Gap(gap), _) => gap.above.clone(),
        };
        let near = (target / 2 + 1..=target).rev().find_map(|end| Some((end, leads_on(end)?)));
        let (end, older) = match near {
            Some((end, cursor)) => (end, Some(cursor)),
            None => (target, self.slots[..target].iter().rev().find_map(Slot::line).and_then(|line| after(&line.id))),
        };
        self.become_list(self.slots[..end].to_vec(), self.newer.clone(), older)
    }
}
