//! The one rule for whatever changes around a reader: the post at the window's upper edge stays where it is. (WebKitGTK 2.50
//! has no scroll anchoring; where there is one, `overflow-anchor: none` leaves the work to this.)

use crate::store::feed::EDGE;
use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

/// The post that is held, and where it was when it was looked at last.
#[derive(Default)]
pub(super) struct Hold(Option<Held>);

struct Held {
    row: Element,
    /// Its upper edge, in pixels below the window's.
    top: f64,
    /// How far the page was scrolled then.
    scrolled: f64,
}

/// The rows that stand in a list.
pub(super) fn rows_of(root: &HtmlElement) -> Vec<Element> {
    let children = root.children();
    (0..children.length())
        .filter_map(|place| children.item(place))
        .filter(|child| child.class_list().contains("post") || child.class_list().contains("together"))
        .collect()
}

/// How high a row is, with what is said below it of posts that are missing.
pub(super) fn height(row: &Element) -> f64 {
    let gap = row.next_element_sibling().filter(|next| next.class_list().contains("gap"));
    let below = gap.map_or(0.0, |gap| gap.get_bounding_client_rect().height());
    row.get_bounding_client_rect().height() + below
}

impl Hold {
    /// Puts the held post back where it was, then looks which one is to be held from here.
    pub(super) fn hold(&mut self, root: &HtmlElement) {
        let scrolled = window().scroll_y().unwrap_or(0.0);
        if let Some(held) = self.0.as_ref().filter(|held| held.row.is_connected() && scrolled > 0.0) {
            let expected = held.top - (scrolled - held.scrolled);
            let drift = held.row.get_bounding_client_rect().top() - expected;
            if drift.abs() >= 0.5 {
                window().scroll_by_with_x_and_y(0.0, drift);
            }
        }
        self.look(root);
    }

    /// The post that is held, and how far its upper edge is below the window's.
    pub(super) fn held(&self) -> Option<(&Element, f64)> {
        self.0.as_ref().filter(|held| held.row.is_connected()).map(|held| (&held.row, held.top))
    }

    /// Looks which post is to be held from here.
    pub(super) fn look(&mut self, root: &HtmlElement) {
        let at_edge = rows_of(root).into_iter().map(|row| (row.get_bounding_client_rect(), row));
        self.0 = at_edge
            .filter(|(place, _)| place.bottom() > EDGE)
            .map(|(place, row)| (place.top(), row))
            .next()
            // Above the list nothing is held: whoever reads there sees what changes.
            .filter(|(top, _)| *top <= EDGE)
            .map(|(top, row)| Held { row, top, scrolled: window().scroll_y().unwrap_or(0.0) });
    }
}
