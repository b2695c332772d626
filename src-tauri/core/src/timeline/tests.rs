//! The order of what is kept, against a made-up server.

mod always;
mod single;

use super::{Arrived, Gap, Slot, Timeline, Update};
use crate::api::entities::StatusId;
use trente_contract::ids::Cursor;

/// Entries of one of its pages.
const PAGE: usize = 4;

/// A server's list: ids, newest first; a higher one is newer, which nobody but the server may know.
#[derive(Clone, Debug, Default)]
struct Server {
    ids: Vec<u32>,
    last: u32,
}

fn id(number: u32) -> StatusId {
    number.to_string().into()
}

fn number(id: &StatusId) -> u32 {
    id.as_str().parse().expect("the server's ids are numbers")
}

impl Server {
    fn with(count: u32) -> Self {
        let mut server = Self::default();
        server.post(count);
        server
    }

    fn post(&mut self, count: u32) {
        for _ in 0..count {
            self.last += 1;
            self.ids.insert(0, self.last);
        }
    }

    fn page(&self, ids: &[u32], more: bool) -> Arrived {
        let entries = ids.iter().map(|number| (id(*number), id(*number)));
        let next = ids.last().filter(|_| more).map(|last| Cursor(format!("max={last}")));
        let prev = ids.first().map(|first| Cursor(format!("min={first}")));
        Arrived::new(entries, next, prev)
    }

    fn newest(&self) -> Arrived {
        let end = self.ids.len().min(PAGE);
        self.page(&self.ids[..end], end < self.ids.len())
    }

    fn ask(&self, cursor: &Cursor) -> Arrived {
        let (kind, of) = cursor.as_str().split_once('=').expect("its own cursors");
        let of: u32 = of.parse().expect("its own cursors");
        if kind == "max" {
            let older: Vec<u32> = self.ids.iter().copied().filter(|id| *id < of).collect();
            let end = older.len().min(PAGE);
            return self.page(&older[..end], end < older.len());
        }
        let newer: Vec<u32> = self.ids.iter().copied().filter(|id| *id > of).collect();
        let begin = newer.len().saturating_sub(PAGE);
        self.page(&newer[begin..], newer.len() - begin == PAGE)
    }
}

/// A timeline, and a listener who does what the updates say.
#[derive(Clone, Debug, Default)]
struct Both {
    timeline: Timeline,
    copy: Vec<Slot>,
}

impl Both {
    fn change(&mut self, change: impl FnOnce(&mut Timeline) -> Vec<Update>) -> Vec<Update> {
        let updates = change(&mut self.timeline);
        updates.iter().for_each(|update| update.apply(&mut self.copy));
        assert_eq!(self.copy, self.timeline.slots(), "the listener has the same list");
        updates
    }

    fn fetch_newest(&mut self, server: &Server) {
        self.change(|timeline| timeline.newest(&server.newest()));
    }

    fn fetch_newer(&mut self, server: &Server) {
        if let Some(cursor) = self.timeline.newer_cursor().cloned() {
            self.change(|timeline| timeline.came_above(&cursor, &server.ask(&cursor)));
        }
    }

    fn fetch_older(&mut self, server: &Server) {
        if let Some(cursor) = self.timeline.older_cursor().cloned() {
            self.change(|timeline| timeline.came_below(&cursor, &server.ask(&cursor)));
        }
    }

    fn fill(&mut self, server: &Server, gap: usize, above: bool) {
        let gaps = self.gaps();
        let Some(gap) = gap.checked_rem(gaps.len()).map(|at| gaps[at].clone()) else { return };
        match (above, &gap.above, &gap.below) {
            (true, Some(cursor), _) => {
                self.change(|timeline| timeline.filled_from_above(&gap.id, cursor, &server.ask(cursor)))
            }
            (false, _, Some(cursor)) => {
                self.change(|timeline| timeline.filled_from_below(&gap.id, cursor, &server.ask(cursor)))
            }
            _ => Vec::new(),
        };
    }

    fn gaps(&self) -> Vec<Gap> {
        self.timeline.slots().iter().filter_map(Slot::gap).cloned().collect()
    }

    /// Ids, with 0 for each gap.
    fn shape(&self) -> Vec<u32> {
        self.timeline.slots().iter().map(|slot| slot.line().map_or(0, |line| number(&line.id))).collect()
    }
}
