//! What has to be done to one list to make it another.

use super::slot::{Slot, Update};
use crate::api::entities::StatusId;
use std::collections::HashSet;
use trente_contract::ids::GapId;

/// By what a slot is known again.
#[derive(PartialEq, Eq, Hash)]
enum Key<'a> {
    Entry(&'a StatusId),
    Gap(&'a GapId),
}

fn key(slot: &Slot) -> Key<'_> {
    match slot {
        Slot::Entry(line) => Key::Entry(&line.id),
        Slot::Gap(gap) => Key::Gap(&gap.id),
    }
}

/// The updates that make `new` of `old`. What is in both stays where it is, unless its order is another.
pub(super) fn diff(old: &[Slot], new: &[Slot]) -> Vec<Update> {
    let head = old.iter().zip(new).take_while(|(one, other)| one.is(other)).count();
    let (old_rest, new_rest) = (&old[head..], &new[head..]);
    let tail = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(one, other)| one.is(other)).count();
    let (old_part, new_part) = (&old_rest[..old_rest.len() - tail], &new_rest[..new_rest.len() - tail]);

    let in_new: HashSet<Key<'_>> = new_part.iter().map(key).collect();
    let in_old: HashSet<Key<'_>> = old_part.iter().map(key).collect();
    let stays = old_part.iter().map(key).filter(|key| in_new.contains(key));
    let stayed = new_part.iter().map(key).filter(|key| in_old.contains(key));
    let in_order = stays.eq(stayed);

    let mut updates = Vec::new();
    let goes = |slot: &Slot| !in_order || !in_new.contains(&key(slot));
    for (at, count) in runs(old_part, goes).into_iter().rev() {
        updates.push(Update::Remove { at: head + at, count });
    }
    let comes = |slot: &Slot| !in_order || !in_old.contains(&key(slot));
    for (at, count) in runs(new_part, comes) {
        updates.push(Update::Insert { at: head + at, slots: new_part[at..at + count].to_vec() });
    }
    let mut so_far = old.to_vec();
    updates.iter().for_each(|update| update.apply(&mut so_far));
    for (at, (is, due)) in so_far.iter().zip(new).enumerate() {
        if is != due {
            updates.push(Update::Replace { at, slot: due.clone() });
        }
    }
    updates
}

/// Where slots stand beside each other of which this holds, and how many.
fn runs(slots: &[Slot], holds: impl Fn(&Slot) -> bool) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in slots.iter().enumerate().filter(|(_, slot)| holds(slot)) {
        match runs.last_mut() {
            Some((begin, count)) if *begin + *count == at => *count += 1,
            _ => runs.push((at, 1)),
        }
    }
    runs
}
