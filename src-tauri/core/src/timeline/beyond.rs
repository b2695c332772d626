//! What lies above a place.

use super::Timeline;
use super::slot::Slot;
use crate::api::entities::StatusId;

impl Timeline {
    /// Whether `entry` is newer than `place`, as far as the list can tell: it stands above it, or is not there while something is
    /// missing above it, where it may be. Of a place that is not there nothing is newer.
    pub fn is_newer(&self, entry: &StatusId, place: &StatusId) -> bool {
        let at =
            |wanted: &StatusId| self.slots.iter().position(|slot| slot.line().is_some_and(|line| line.id == *wanted));
        let Some(place) = at(place) else { return false };
        at(entry)
            .map_or_else(|| self.slots[..place].iter().any(|slot| matches!(slot, Slot::Gap(_))), |entry| entry < place)
    }

    /// The entry stands in the list.
    pub fn has(&self, entry: &StatusId) -> bool {
        self.slots.iter().filter_map(Slot::line).any(|line| line.id == *entry)
    }

    /// The newest gap.
    pub fn first_gap(&self) -> Option<&super::Gap> {
        self.slots.iter().find_map(Slot::gap)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Gap, Line};
    use super::*;
    use trente_contract::ids::GapId;

    fn entry(id: &str) -> Slot {
        Slot::Entry(Line { id: id.into(), post: id.into(), next: None })
    }

    #[test]
    fn newer_is_what_stands_above_or_may_be_missing_there() {
        let gap = Slot::Gap(Gap { id: GapId("gap".into()), above: None, below: None });
        let list = Timeline::of(vec![entry("9"), entry("8"), gap, entry("3"), entry("10")], None, None);
        let newer = |entry: &str, place: &str| list.is_newer(&entry.into(), &place.into());
        assert!(newer("9", "8"), "it stands above");
        assert!(!newer("8", "8"), "the place itself is not newer");
        assert!(newer("3", "10"), "places in the list tell, not ids");
        assert!(!newer("10", "3"), "it stands below");
        assert!(newer("5", "3"), "it may be among what is missing above");
        assert!(!newer("5", "9"), "nothing is missing above");
        assert!(!newer("9", "4"), "a place that is not there");
    }
}
