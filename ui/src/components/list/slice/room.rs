//! The room that a list takes in its page: for the rows that stand there, and for those that do not.

use super::Slice;
use leptos::prelude::*;
use std::ops::Range;
use trente_text::slice::Heights;
use web_sys::HtmlElement;

fn set_height(space: &HtmlElement, height: f64) {
    let _ = space.style().set_property("block-size", &format!("{height}px"));
}

fn set_least(list: &HtmlElement, height: f64) {
    let _ = list.style().set_property("min-block-size", &format!("{height}px"));
}

impl Slice {
    pub(super) fn all(&self) -> Heights {
        let heights = self.heights.borrow();
        self.feed.lines.with_untracked(|lines| Heights::new(lines.iter().map(|line| heights.get(&line.id).copied())))
    }

    fn space(&self, of: fn(Range<usize>, usize) -> Range<usize>) -> f64 {
        let heights = self.all();
        heights.of(of(self.range(), heights.len()))
    }

    /// The space above is as high as what it stands for, at once: the rows below it stand by that.
    pub(super) fn begin_high(&self) {
        if let Some(space) = self.spaces[0].get_untracked() {
            set_height(&space, self.space(|range, _| 0..range.start));
        }
    }

    /// The space below gets higher at once, and lower only when the rows that come in its stead are laid out.
    pub(super) fn end_low(&self) {
        if let Some(space) = self.spaces[1].get_untracked() {
            let height = self.space(|range, len| range.end..len);
            if height >= f64::from(space.offset_height()) {
                set_height(&space, height);
            }
        }
    }

    /// What was laid out needs no more room than it takes; and that it keeps while rows go and come.
    pub(super) fn laid_out(&self, root: &HtmlElement) {
        set_least(root, self.all().of(self.range()));
        if let Some(space) = self.spaces[1].get_untracked() {
            set_height(&space, self.space(|range, len| range.end..len));
        }
    }

    /// While rows go and come the page never gets lower than it was: it would scroll.
    pub(super) fn make_room(&self, now: &Range<usize>, next: &Range<usize>) {
        let heights = self.all();
        let grow = [now.start.max(next.start), heights.len() - now.end.min(next.end)];
        let whole = [0..grow[0], heights.len() - grow[1]..heights.len()];
        for (space, lines) in self.spaces.iter().zip(whole) {
            if let Some(space) = space.get_untracked() {
                set_height(&space, heights.of(lines));
            }
        }
        if let Some(root) = self.root.get_untracked() {
            set_least(&root, heights.of(next.clone()));
        }
    }
}
