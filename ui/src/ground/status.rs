//! What the window says by itself: one polite line for screen readers, and toasts. The frame draws them.

use crate::ground::i18n;
use crate::ground::lasting::lasting;
use leptos::prelude::*;
use std::rc::Rc;
use std::time::Duration;
use trente_contract::Fault;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// How long a toast stays. Long enough to read two lines and reach its button; it stays while it is pointed at or focused.
const STAY: Duration = Duration::from_secs(8);

/// How often it is seen to that a toast lies over no error.
const LOOK: Duration = Duration::from_millis(120);

/// A short message that leaves by itself.
#[derive(Clone)]
pub struct Toast {
    number: u32,
    /// What it says.
    pub text: String,
    /// What it is about.
    pub kind: Kind,
    /// The label of its button, and what that does.
    pub action: Option<(String, Rc<dyn Fn()>)>,
}

/// What a toast is about.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Something that was asked for is done.
    Done,
    /// Something worth knowing that nobody asked for.
    Note,
    /// Something was taken back or did not work.
    Bad,
}

/// What the view of all this follows. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Said {
    /// The line for screen readers.
    pub line: RwSignal<String>,
    /// The toast.
    pub toast: RwSignal<Option<Toast>, LocalStorage>,
    /// It is pointed at or focused, and stays.
    pub held: RwSignal<bool>,
    /// It stands at the top, out of an error's way.
    pub at_top: RwSignal<bool>,
}

thread_local! {
    static SAID: Said = lasting(|| Said {
        line: RwSignal::new(String::new()),
        toast: RwSignal::new_local(None),
        held: RwSignal::new(false),
        at_top: RwSignal::new(false),
    });
}

/// What is said now.
pub fn said() -> Said {
    SAID.with(|said| *said)
}

/// Says something to screen readers, after what they are saying now.
pub fn say(text: impl Into<String>) {
    let line = said().line;
    let text = text.into();
    // The same words twice are only announced when the line was empty in between.
    line.set(String::new());
    set_timeout(move || line.set(text), Duration::from_millis(60));
}

/// Shows a short message that leaves by itself; it is said, too.
pub fn toast(text: impl Into<String>) {
    show(text.into(), Kind::Done, None);
}

/// Shows a short message with a button: "Undo", "View", "Try again".
pub fn toast_with(text: impl Into<String>, label: impl Into<String>, action: impl Fn() + 'static) {
    show(text.into(), Kind::Done, Some((label.into(), Rc::new(action))));
}

/// Tells something worth knowing that nobody asked for.
pub fn note(text: impl Into<String>) {
    show(text.into(), Kind::Note, None);
}

/// Tells that something was taken back or did not work.
pub fn toast_bad(text: impl Into<String>) {
    show(text.into(), Kind::Bad, None);
}

/// The same with a button that leads on.
pub fn toast_bad_with(text: impl Into<String>, label: impl Into<String>, action: impl Fn() + 'static) {
    show(text.into(), Kind::Bad, Some((label.into(), Rc::new(action))));
}

/// Tells a fault in a toast: what happened and what is safe.
pub fn tell_fault(fault: &Fault) {
    let words = i18n::fault(fault);
    toast_bad(i18n::next(&words.what, &words.safe));
}

fn show(text: String, kind: Kind, action: Option<(String, Rc<dyn Fn()>)>) {
    let signal = said().toast;
    let number = signal.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number)).wrapping_add(1);
    say(text.clone());
    said().at_top.set(false);
    signal.set(Some(Toast { number, text, kind, action }));
    leave_later(number);
    keep_off_errors(number);
}

/// As long as the toast stays it makes way for errors: to the top, and where one stands there, too, it goes.
fn keep_off_errors(number: u32) {
    let signal = said().toast;
    let look = move || {
        if signal.with_untracked(|toast| toast.as_ref().is_none_or(|toast| toast.number != number)) {
            return;
        }
        if lies_over_an_error() {
            let top = said().at_top;
            if top.get_untracked() { signal.set(None) } else { top.set(true) }
        }
        keep_off_errors(number);
    };
    set_timeout(look, LOOK);
}

fn lies_over_an_error() -> bool {
    let own = document().query_selector(".toast").ok().flatten().map(|toast| toast.get_bounding_client_rect());
    let (Some(own), Ok(errors)) = (own, document().query_selector_all("[role=alert], .banner--bad")) else {
        return false;
    };
    (0..errors.length()).filter_map(|at| errors.item(at)?.dyn_into::<Element>().ok()).any(|error| {
        let error = error.get_bounding_client_rect();
        let apart = error.bottom() <= own.top()
            || error.top() >= own.bottom()
            || error.right() <= own.left()
            || error.left() >= own.right();
        error.height() > 0.0 && !apart
    })
}

fn leave_later(number: u32) {
    set_timeout(
        move || {
            let signal = said().toast;
            let still = signal.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.number == number));
            if still && said().held.get_untracked() {
                leave_later(number);
            } else if still {
                signal.set(None);
            }
        },
        STAY,
    );
}
