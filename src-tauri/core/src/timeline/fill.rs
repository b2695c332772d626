//! What came from below an entry, or into a gap.

use super::list::{Arrived, Timeline, entries};
use super::slot::{Gap, Slot, Update};
use trente_contract::ids::{Cursor, GapId};

impl Timeline {
    /// What follows downward came, asked for by `asked`: at the end of the list, in a gap, or below an entry that is kept.
    /// Nothing changes when no such place is known any more.
    pub fn came_below(&mut self, asked: &Cursor, page: &Arrived) -> Vec<Update> {
        let is_asked = |cursor: &Option<Cursor>| cursor.as_ref() == Some(asked);
        if let Some(at) = self.slots.iter().position(|slot| slot.gap().is_some_and(|gap| is_asked(&gap.above))) {
            return self.came_into(at, page);
        }
        if is_asked(&self.older) {
            let known = self.places();
            let new: Vec<_> = page.lines.iter().filter(|line| !known.contains_key(&line.id)).cloned().collect();
            let slots = self.slots.iter().cloned().chain(entries(&new)).collect();
            return self.become_list(slots, self.newer.clone(), page.next.clone());
        }
        let below = self.slots.iter().position(|slot| slot.line().is_some_and(|line| is_asked(&line.next)));
        let Some(from) = below.map(|at| at + 1).filter(|_| !page.lines.is_empty()) else { return Vec::new() };
        match self.laid(from, page, true) {
            Some((slots, older)) => self.become_list(slots, self.newer.clone(), older),
            None => Vec::new(),
        }
    }

    /// A gap was filled from above, by what `asked` led to.
    pub fn filled_from_above(&mut self, id: &GapId, asked: &Cursor, page: &Arrived) -> Vec<Update> {
        match self.place_of(id) {
            Some((at, gap)) if gap.above.as_ref() == Some(asked) => self.came_into(at, page),
            _ => Vec::new(),
        }
    }

    /// A gap was filled from below, by what `asked` led to. A page that reaches up to what is kept closes it.
    pub fn filled_from_below(&mut self, id: &GapId, asked: &Cursor, page: &Arrived) -> Vec<Update> {
        let Some((at, gap)) = self.place_of(id) else { return Vec::new() };
        if gap.below.as_ref() != Some(asked) {
            return Vec::new();
        }
        let known = self.places();
        let reached = page.lines.iter().filter_map(|line| known.get(&line.id)).filter(|place| **place < at).min();
        let mut slots = self.slots[..reached.copied().unwrap_or(at)].to_vec();
        let new: Vec<Slot> = self.fresh(page, |place| place > at).map(Slot::Entry).collect();
        if reached.is_none() && !new.is_empty() {
            slots.push(Slot::Gap(Gap { below: page.prev.clone(), ..gap.clone() }));
        }
        slots.extend(new);
        slots.extend(self.slots[at + 1..].iter().cloned());
        self.become_list(slots, self.newer.clone(), self.older.clone())
    }

    /// What is newest of a gap came. It is closed by a page that reaches down to what is kept, and where the server has no more.
    fn came_into(&mut self, at: usize, page: &Arrived) -> Vec<Update> {
        if let Some((slots, older)) = self.laid(at, page, true) {
            return self.become_list(slots, self.newer.clone(), older);
        }
        let mut slots = self.slots[..at].to_vec();
        slots.extend(self.fresh(page, |place| place < at).map(Slot::Entry));
        if let (Some(next), Slot::Gap(gap)) = (&page.next, &self.slots[at]) {
            slots.push(Slot::Gap(Gap { above: Some(next.clone()), ..gap.clone() }));
        }
        slots.extend(self.slots[at + 1..].iter().cloned());
        self.become_list(slots, self.newer.clone(), self.older.clone())
    }

    fn place_of(&self, id: &GapId) -> Option<(usize, &Gap)> {
        self.slots.iter().enumerate().find_map(|(at, slot)| Some((at, slot.gap().filter(|gap| gap.id == *id)?)))
    }
}
