//! The part of a list that stands in the page.

use crate::store::feed::Line;
use std::ops::Range;
use trente_contract::ids::PostId;
use trente_text::slice::MOST;

/// The part that was chosen, by its first entry: what is added above moves it on.
#[derive(Clone, Debug, Default)]
pub(super) struct Chosen {
    pub(super) first: Option<PostId>,
    pub(super) start: usize,
}

/// The part that stands in the page.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) range: Range<usize>,
    pub(super) lines: Vec<Line>,
    /// How many lines the whole list has: what is below the part is as high as they are.
    pub(super) all: usize,
}

impl Part {
    pub(super) fn of(lines: &[Line], chosen: &Chosen) -> Self {
        let is_first = |line: &Line| Some(&line.id) == chosen.first.as_ref();
        let place = if lines.get(chosen.start).is_some_and(is_first) {
            Some(chosen.start)
        } else {
            lines.iter().position(is_first)
        };
        let start = place.unwrap_or(chosen.start).min(lines.len().saturating_sub(MOST));
        let range = start..lines.len().min(start + MOST);
        Self { lines: lines[range.clone()].to_vec(), range, all: lines.len() }
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &PostId> {
        self.lines.iter().map(|line| &line.id)
    }

    pub(super) fn is_same(&self, other: &Self) -> bool {
        let shown = |part: &Self| part.lines.iter().map(Line::key).collect::<Vec<_>>();
        self.range == other.range && self.all == other.all && shown(self) == shown(other)
    }
}
