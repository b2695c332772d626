//! Keys that are pressed while a page is still being fetched: they belong into its field.

use crate::ground::route::Route;
use crate::places::router;
use leptos::ev::{self, KeyboardEvent};
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, HtmlInputElement, HtmlTextAreaElement};

/// What takes keys itself.
const THEIRS: &str = "input, textarea, select, button, a[href], summary, dialog, [contenteditable], [role=menu]";

/// A page that is not there yet, and what was typed for it.
struct Waiting {
    route: Route,
    typed: String,
    /// Hears the keys; none once the page could not be fetched.
    ear: Option<WindowListenerHandle>,
}

thread_local! {
    /// One for the window: who goes on to another page types for that one.
    static WAITING: RefCell<Option<Waiting>> = const { RefCell::new(None) };
}

/// Begins to listen for this page, if it begins with a field. What was typed for it before it could not be fetched is kept.
pub(super) fn listen(route: &Route) {
    let before = forget();
    if !begins_with_a_field(route) {
        return;
    }
    let typed = before.filter(|before| before.route == *route).map(|before| before.typed).unwrap_or_default();
    // The link that led here may have the focus still: what is typed on is not for it.
    if let Some(led) = document().active_element().and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = led.blur();
    }
    let ear = window_event_listener(ev::keydown, |event: KeyboardEvent| heard(&event));
    WAITING.set(Some(Waiting { route: route.clone(), typed, ear: Some(ear) }));
}

/// The page could not be fetched: what was typed for it waits until it is asked for again.
pub(super) fn rest(route: &Route) {
    let ear = WAITING.with_borrow_mut(|waiting| waiting.as_mut().filter(|waiting| waiting.route == *route)?.ear.take());
    if let Some(ear) = ear {
        ear.remove();
    }
}

/// Listens no more for this page.
pub(super) fn end(route: &Route) {
    drop(typed_for(route));
}

/// The page is there and its field has the focus: what was typed goes there.
pub(super) fn hand_over(route: &Route) {
    let typed = typed_for(route).unwrap_or_default();
    let Some(field) = document().active_element().filter(|_| !typed.is_empty()) else { return };
    if let Some(area) = field.dyn_ref::<HtmlTextAreaElement>() {
        area.set_value(&format!("{}{typed}", area.value()));
    } else if let Some(input) = field.dyn_ref::<HtmlInputElement>() {
        input.set_value(&format!("{}{typed}", input.value()));
    } else {
        return;
    }
    if let Ok(event) = Event::new("input") {
        let _ = field.dispatch_event(&event);
    }
}

/// Pages that give the focus to a field for text as soon as they are there.
fn begins_with_a_field(route: &Route) -> bool {
    matches!(
        route,
        Route::Write { .. }
            | Route::Quote(_)
            | Route::Change(_)
            | Route::Draft(_)
            | Route::Search(_)
            | Route::Login { .. }
    )
}

fn heard(event: &KeyboardEvent) {
    let is_here = |waiting: &Waiting| router::current().with_untracked(|current| *current == waiting.route);
    if !WAITING.with_borrow(|waiting| waiting.as_ref().is_some_and(is_here)) {
        // The window went on to a page that waits for nothing.
        drop(forget());
        return;
    }
    if event.ctrl_key() || event.meta_key() || event.alt_key() || event.default_prevented() || event.is_composing() {
        return;
    }
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    if target.is_some_and(|target| target.closest(THEIRS).ok().flatten().is_some()) {
        return;
    }
    let key = event.key();
    if key.chars().count() == 1 {
        put(|typed| typed.push_str(&key));
        // A blank would scroll the page.
        event.prevent_default();
    } else if key == "Backspace" {
        put(|typed| {
            let _ = typed.pop();
        });
    }
}

fn put(change: impl FnOnce(&mut String)) {
    WAITING.with_borrow_mut(|waiting| {
        if let Some(waiting) = waiting {
            change(&mut waiting.typed);
        }
    });
}

fn typed_for(route: &Route) -> Option<String> {
    let is_theirs = WAITING.with_borrow(|waiting| waiting.as_ref().is_some_and(|waiting| waiting.route == *route));
    if is_theirs { forget().map(|waiting| waiting.typed) } else { None }
}

/// Takes the ear off.
fn forget() -> Option<Waiting> {
    let mut before = WAITING.take()?;
    if let Some(ear) = before.ear.take() {
        ear.remove();
    }
    Some(before)
}
