//! What the window says by itself: one polite line for screen readers, and toasts.

use crate::components::icon::icon;
use crate::i18n::{self, t};
use crate::lasting::lasting;
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

#[derive(Clone)]
struct Toast {
    number: u32,
    text: String,
    kind: Kind,
    action: Option<(String, Rc<dyn Fn()>)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Done,
    Note,
    Bad,
}

impl Kind {
    fn glyph(self) -> &'static str {
        match self {
            Self::Done => "check",
            Self::Note => "info",
            Self::Bad => "alert",
        }
    }
}

thread_local! {
    static LINE: RwSignal<String> = lasting(|| RwSignal::new(String::new()));
    static TOAST: RwSignal<Option<Toast>, LocalStorage> = lasting(|| RwSignal::new_local(None));
    static HELD: RwSignal<bool> = lasting(|| RwSignal::new(false));
    static AT_TOP: RwSignal<bool> = lasting(|| RwSignal::new(false));
}

/// Says something to screen readers, after what they are saying now.
pub fn say(text: impl Into<String>) {
    let line = LINE.with(|line| *line);
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

/// Tells a fault in a toast: what happened and what is safe.
pub fn tell_fault(fault: &Fault) {
    let words = i18n::fault(fault);
    toast_bad(format!("{} {}", words.what, words.safe));
}

fn show(text: String, kind: Kind, action: Option<(String, Rc<dyn Fn()>)>) {
    let signal = TOAST.with(|toast| *toast);
    let number = signal.with_untracked(|toast| toast.as_ref().map_or(0, |toast| toast.number)).wrapping_add(1);
    say(text.clone());
    AT_TOP.with(|top| top.set(false));
    signal.set(Some(Toast { number, text, kind, action }));
    leave_later(number);
    keep_off_errors(number);
}

/// As long as the toast stays it makes way for errors: to the top, and where one stands there, too, it goes.
fn keep_off_errors(number: u32) {
    let signal = TOAST.with(|toast| *toast);
    let look = move || {
        if signal.with_untracked(|toast| toast.as_ref().is_none_or(|toast| toast.number != number)) {
            return;
        }
        if lies_over_an_error() {
            AT_TOP.with(|top| if top.get_untracked() { signal.set(None) } else { top.set(true) });
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
            let signal = TOAST.with(|toast| *toast);
            let still = signal.with_untracked(|toast| toast.as_ref().is_some_and(|toast| toast.number == number));
            if still && HELD.with(|held| held.get_untracked()) {
                leave_later(number);
            } else if still {
                signal.set(None);
            }
        },
        STAY,
    );
}

/// The line and the toast. Stands once in the window, beside the pages.
pub fn view() -> impl IntoView {
    let line = LINE.with(|line| *line);
    let signal = TOAST.with(|toast| *toast);
    let held = HELD.with(|held| *held);
    let top = AT_TOP.with(|top| *top);
    view! {
        <p class="visually-hidden" role="status" aria-live="polite">{move || line.get()}</p>
        <aside
            class="toasts"
            class:toasts--top=move || top.get()
            aria-label=t("toasts-label")
            on:pointerenter=move |_| held.set(true)
            on:pointerleave=move |_| held.set(false)
            on:focusin=move |_| held.set(true)
            on:focusout=move |_| held.set(false)
        >
            {move || signal.get().map(|toast| card(toast, signal))}
        </aside>
    }
}

fn card(toast: Toast, signal: RwSignal<Option<Toast>, LocalStorage>) -> AnyView {
    let close = move || {
        HELD.with(|held| held.set(false));
        signal.set(None);
    };
    let button = toast.action.map(|(label, action)| {
        view! {
            <button class="btn btn--sm btn--outline" type="button" on:click=move |_| { close(); action(); }>{label}</button>
        }
    });
    view! {
        <div class="toast" class:toast--bad=toast.kind == Kind::Bad>
            {icon(toast.kind.glyph())}
            <span>{toast.text}</span>
            {button}
            <button class="iconbtn" type="button" aria-label=t("close") on:click=move |_| close()>{icon("x")}</button>
        </div>
    }
    .into_any()
}
