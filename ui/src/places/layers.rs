//! What lies over the page: questions, sheets, the viewer, menus. "Back", as a gesture, a key or a button of the device, closes the
//! topmost of them, and only then leaves the page.
//!
//! A phone's webview goes back in its history, so there has to be an entry to be taken: one stands above the page's own while
//! something lies over it (a guard). What is closed otherwise leaves it behind; the next place takes it over, and a step back goes
//! through it. To take it out at once would be a step back itself, which happens later and would meet whatever was done since.

use super::history::{self, on_guard, push_guard, stored_place};
use leptos::prelude::set_timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlDialogElement;

/// What closes something often goes to another place as well, which takes the guard over.
const SETTLED: Duration = Duration::from_millis(300);
/// A step that has not come by then comes no more: the webview dropped it.
const DROPPED: Duration = Duration::from_secs(2);

/// What becomes of a step back that takes a guard out and nothing else. It happens some time after it is asked for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Tidying {
    /// None is under way.
    Not,
    /// It is under way.
    Back,
    /// It is under way, and the window went on to another place meanwhile, which took the guard over.
    WentOn,
    /// It left that place, and the window is on its way there again.
    Forward,
}

#[derive(Clone)]
struct Layer {
    is_open: Rc<dyn Fn() -> bool>,
    close: Rc<dyn Fn()>,
}

thread_local! {
    static LAYERS: RefCell<Vec<Layer>> = const { RefCell::new(Vec::new()) };
    static TIDYING: Cell<Tidying> = const { Cell::new(Tidying::Not) };
    /// How many of those steps there were.
    static STEPS: Cell<u32> = const { Cell::new(0) };
}

/// A dialog was opened.
pub fn dialog(dialog: &HtmlDialogElement) {
    let (shown, closing) = (dialog.clone(), dialog.clone());
    add(move || shown.is_connected() && shown.open(), move || closing.close());
    // It closes itself by Escape, too.
    let closed = Closure::once_into_js(tidy);
    let _ = dialog.add_event_listener_with_callback("close", closed.unchecked_ref());
}

/// Something was opened that knows whether it still is, and can be closed.
pub fn add(is_open: impl Fn() -> bool + 'static, close: impl Fn() + 'static) {
    let layer = Layer { is_open: Rc::new(is_open), close: Rc::new(close) };
    top();
    LAYERS.with_borrow_mut(|layers| layers.push(layer));
    if !on_guard() {
        push_guard();
    }
}

/// Something was closed by its own means. Where there is nothing to go back to, the guard goes: "back" leaves the app from there,
/// and takes one step for it.
pub fn tidy() {
    let is_left_over = || stored_place() == Some(0) && on_guard() && top().is_none();
    if !is_left_over() {
        return;
    }
    set_timeout(
        move || {
            if is_left_over() && TIDYING.get() == Tidying::Not {
                step_back();
            }
        },
        SETTLED,
    );
}

fn step_back() {
    let step = STEPS.get().wrapping_add(1);
    STEPS.set(step);
    TIDYING.set(Tidying::Back);
    history::back();
    let forget = move || {
        if STEPS.get() == step {
            TIDYING.set(Tidying::Not);
        }
    };
    set_timeout(forget, DROPPED);
}

/// The window goes on to a new place.
pub(super) fn went_on() {
    TIDYING.set(match TIDYING.get() {
        Tidying::Back | Tidying::WentOn => Tidying::WentOn,
        Tidying::Not | Tidying::Forward => Tidying::Not,
    });
}

/// The webview made a step, to the place that is shown (`same`) or to another. True when it was one that took a guard out, and left
/// a place that the window had gone on to meanwhile, or the one that leads there again: what is shown stays.
pub(super) fn strayed(same: bool) -> bool {
    match (TIDYING.get(), same) {
        (Tidying::WentOn, false) => {
            TIDYING.set(Tidying::Forward);
            history::forward();
            true
        }
        (Tidying::Forward, true) => {
            TIDYING.set(Tidying::Not);
            true
        }
        (Tidying::Back, true) | (Tidying::Not, _) => false,
        (Tidying::Back | Tidying::Forward, false) | (Tidying::WentOn, true) => {
            TIDYING.set(Tidying::Not);
            false
        }
    }
}

/// A guard was taken. Closes the topmost layer; false when nothing lay over the page, so that the page is to be left.
pub(super) fn back() -> bool {
    if TIDYING.replace(Tidying::Not) != Tidying::Back {
        match top() {
            Some(layer) => (layer.close)(),
            None => return false,
        }
    }
    if top().is_some() {
        push_guard();
    }
    true
}

/// The window goes to another place, or is there: nothing of the old one lies over it.
pub(super) fn close_all() {
    while let Some(layer) = top() {
        (layer.close)();
        if (layer.is_open)() {
            break;
        }
    }
}

/// The topmost layer, once those are forgotten that are gone.
fn top() -> Option<Layer> {
    // Asked outside of the borrow: whoever is asked may open something.
    let known = LAYERS.with_borrow(Clone::clone);
    let open: Vec<Layer> = known.into_iter().filter(|layer| (layer.is_open)()).collect();
    let top = open.last().cloned();
    LAYERS.set(open);
    top
}
