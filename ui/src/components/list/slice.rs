//! The part of a list that stands in the page, between two spaces as high as what does not.

mod room;

use super::gap;
use super::hold::{Hold, height, rows_of};
use super::part::{Chosen, Part};
use super::row;
use crate::store::feed::{Feed, Line, Which};
use leptos::html;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::ids::PostId;
use trente_text::slice::{STEP, slice};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{FocusOptions, HtmlElement, ResizeObserver, ResizeObserverBoxOptions, ResizeObserverOptions};

/// What a list in the page knows of itself.
struct Slice {
    feed: Arc<Feed>,
    root: NodeRef<html::Section>,
    /// Above and below the part.
    spaces: [NodeRef<html::Div>; 2],
    chosen: RwSignal<Chosen>,
    part: Memo<Part>,
    /// Heights that were measured, by entry.
    heights: RefCell<HashMap<PostId, f64>>,
    hold: RefCell<Hold>,
    width: Cell<f64>,
    resting: Cell<Option<TimeoutHandle>>,
    /// The reader is being led to a place: until they are there, where the page stands says nothing about what they read.
    leads: Cell<bool>,
}

/// How near the top of the list one is when more of what is kept is put there, in pixels.
const SOON: f64 = 1500.0;

/// How long a page rests before it is kept where one reads.
const RESTS: Duration = Duration::from_millis(600);

/// What stands in the page of a list.
pub(super) struct Rows {
    /// As high as what is above the part.
    pub(super) above: AnyView,
    /// The part's rows.
    pub(super) rows: AnyView,
    /// As high as what is below the part.
    pub(super) below: AnyView,
}

/// Rows for the list's own element, and the spaces before and after it. They stand outside: the list is a container that queries
/// ask, and the web view lays one out with rows gone, those to come not there yet and everything else in it as it was; a page
/// that is too low for that moment is scrolled.
pub(super) fn rows(feed: &Arc<Feed>, root: NodeRef<html::Section>) -> Rows {
    let chosen = RwSignal::new(Chosen::default());
    let lines = feed.lines.clone();
    let part = Memo::new_with_compare(
        move |_| lines.with(|lines| chosen.with(|chosen| Part::of(lines, chosen))),
        |old, new| !old.zip(new).is_some_and(|(old, new)| old.is_same(new)),
    );
    let state = Rc::new(Slice {
        feed: Arc::clone(feed),
        root,
        spaces: [NodeRef::new(), NodeRef::new()],
        chosen,
        part,
        heights: RefCell::default(),
        hold: RefCell::default(),
        width: Cell::new(0.0),
        resting: Cell::new(None),
        leads: Cell::new(false),
    });
    let grown = Rc::clone(&state);
    Effect::new(move |_| {
        part.track();
        let grown = Rc::clone(&grown);
        // Once rows and spaces are what they will be: a look between the two would find the page too low, and scroll it.
        request_animation_frame(move || grown.choose());
    });
    watch(&state);
    let (spaces, filled) = (state.spaces, Arc::clone(feed));
    lead_back(&state);
    let (above, below) = (Rc::clone(&state), state);
    Rows {
        above: space(part, spaces[0], move || above.begin_high()),
        rows: view! {
            <ForEnumerate each=move || part.with(|part| part.lines.clone()) key=Line::key let(place, line)>
                {row::row(&line, Signal::derive(move || part.with(|part| part.range.start) + place.get()))}
                {gap::gap(&filled, &line)}
            </ForEnumerate>
        }
        .into_any(),
        below: space(part, spaces[1], move || below.end_low()),
    }
}

/// As high as what does not stand in the page; `count` counts it anew when that changes.
fn space(part: Memo<Part>, space: NodeRef<html::Div>, count: impl Fn() + 'static) -> AnyView {
    Effect::new(move |_| {
        part.track();
        if space.get().is_some() {
            count();
        }
    });
    view! { <div node_ref=space></div> }.into_any()
}

/// Leads back to where the reader was when the app was closed, once the lines are there.
fn lead_back(state: &Rc<Slice>) {
    let state = Rc::clone(state);
    Effect::new(move |_| {
        let Some(place) = state.feed.place.get() else { return };
        let Some(at) = state.feed.lines.with(|lines| position(lines, &place.entry)) else { return };
        state.feed.place.set(None);
        let start = at.saturating_sub(STEP);
        let first = state.feed.lines.with_untracked(|lines| lines.get(start).map(|line| line.id.clone()));
        state.hold.take();
        state.leads.set(true);
        state.chosen.set(Chosen { first, start });
        let state = Rc::clone(&state);
        // In the next frame the rows are there.
        request_animation_frame(move || {
            state.leads.set(false);
            let Some(root) = state.root.get_untracked().filter(|root| root.is_connected()) else { return };
            // What came meanwhile may stand above it.
            let at = state.feed.lines.with_untracked(|lines| position(lines, &place.entry));
            let row = at.and_then(|at| at.checked_sub(state.range().start));
            if let Some(row) = row.and_then(|row| rows_of(&root).into_iter().nth(row)) {
                let off = row.get_bounding_client_rect().top() - f64::from(place.offset);
                window().scroll_by_with_x_and_y(0.0, off);
                state.hold.borrow_mut().look(&root);
            }
            state.choose();
        });
    });
}

/// The line that an entry stands in.
fn position(lines: &[Line], entry: &PostId) -> Option<usize> {
    lines.iter().position(|line| line.ids().any(|id| id == entry))
}

/// Follows the reader and what grows.
fn watch(state: &Rc<Slice>) {
    let follows = Rc::clone(state);
    let scrolled = window_event_listener(leptos::ev::scroll, move |_| follows.follow());
    let measures = Rc::clone(state);
    let resized = Closure::<dyn Fn()>::new(move || measures.measure());
    let observer = ResizeObserver::new(resized.as_ref().unchecked_ref()).ok();
    let kept = StoredValue::new_local((observer, resized));
    let (root, part) = (state.root, state.part);
    Effect::new(move |_| {
        part.track();
        let Some(root) = root.get() else { return };
        kept.with_value(|(observer, _)| {
            let Some(observer) = observer else { return };
            observer.disconnect();
            // What stands above the list moves it without a post being touched: the page's column tells of it.
            let children = root.children();
            let inside = (0..children.length()).filter_map(|at| children.item(at));
            let whole = ResizeObserverOptions::new();
            whole.set_box(ResizeObserverBoxOptions::BorderBox);
            for element in root.closest("main").ok().flatten().into_iter().chain(inside) {
                observer.observe_with_options(&element, &whole);
            }
        });
    });
    on_cleanup(move || {
        scrolled.remove();
        let _ = kept.try_with_value(|(observer, _)| observer.as_ref().map(ResizeObserver::disconnect));
    });
}

impl Slice {
    fn range(&self) -> Range<usize> {
        self.part.with_untracked(|part| part.range.clone())
    }

    /// Where the window's upper edge is, in pixels below the list's. None while the page is not there.
    fn top(&self) -> Option<f64> {
        let above = self.spaces[0].get_untracked().filter(|above| above.is_connected())?;
        Some(-above.get_bounding_client_rect().top())
    }

    /// Chooses the part for where one reads now.
    fn choose(&self) {
        if self.leads.get() {
            return;
        }
        let Some(top) = self.top() else { return };
        let view = window().inner_height().ok().and_then(|height| height.as_f64()).unwrap_or(800.0);
        let now = self.range();
        let next = slice(&now, &self.all(), top, view);
        if next != now {
            let first = self.feed.lines.with_untracked(|lines| lines.get(next.start).map(|line| line.id.clone()));
            let focused = self.holds_focus();
            self.make_room(&now, &next);
            self.chosen.set(Chosen { first, start: next.start });
            if focused {
                self.keep_focus();
            }
        }
    }

    fn follow(self: &Rc<Self>) {
        let Some(root) = self.root.get_untracked().filter(|root| root.is_connected()) else { return };
        self.hold.borrow_mut().hold(&root);
        self.choose();
        // Near the top of what is there more may be kept; it goes above, and what is read stays.
        if self.range().start == 0 && self.top().is_some_and(|top| top < SOON) {
            self.feed.above();
        }
        self.keep_place();
    }

    /// Keeps where one reads, once the page has come to rest.
    fn keep_place(self: &Rc<Self>) {
        if !matches!(self.feed.which, Which::Home(_)) {
            return;
        }
        if let Some(turn) = self.resting.take() {
            turn.clear();
        }
        let state = Rc::clone(self);
        let keep = move || {
            if let Some((entry, top)) = state.place() {
                state.feed.keep_place(entry, top);
            }
        };
        self.resting.set(set_timeout_with_handle(keep, RESTS).ok());
    }

    /// The entry at the window's upper edge, and how far below it, in pixels. Only at rest are lines and page the same.
    fn place(&self) -> Option<(PostId, i32)> {
        let root = self.root.get_untracked().filter(|root| root.is_connected())?;
        let hold = self.hold.borrow();
        let at = hold.held().and_then(|(held, top)| Some((rows_of(&root).iter().position(|one| one == held)?, top)));
        let (at, top) = at.or_else(|| Some((0, rows_of(&root).first()?.get_bounding_client_rect().top())))?;
        let entry = self.part.with_untracked(|part| part.ids().nth(at).cloned())?;
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a cast saturates, and a window is some thousand pixels high"
        )]
        let top = top.round() as i32;
        Some((entry, top))
    }

    fn measure(&self) {
        let Some(root) = self.root.get_untracked().filter(|root| root.is_connected()) else { return };
        let rows = rows_of(&root);
        let width = root.get_bounding_client_rect().width();
        let mut heights = self.heights.borrow_mut();
        if (self.width.replace(width) - width).abs() > 0.5 {
            // Of another width, each has another height.
            heights.clear();
        }
        self.part.with_untracked(|part| {
            for (id, row) in part.ids().zip(&rows) {
                heights.insert(id.clone(), height(row));
            }
        });
        drop(heights);
        self.laid_out(&root);
        self.hold.borrow_mut().hold(&root);
    }

    fn holds_focus(&self) -> bool {
        let active = document().active_element();
        self.root.get_untracked().zip(active).is_some_and(|(root, active)| root.contains(Some(&active)))
    }

    /// When the post with the focus leaves the page, the list has it: the next Tab goes on from here.
    fn keep_focus(&self) {
        let root = self.root;
        request_animation_frame(move || {
            let lost = document().active_element().is_none_or(|active| active.tag_name() == "BODY");
            if let Some(root) = root.try_get_untracked().flatten().filter(|_| lost) {
                let quiet = FocusOptions::new();
                quiet.set_prevent_scroll(true);
                let _ = HtmlElement::focus_with_options(&root, &quiet);
            }
        });
    }
}
