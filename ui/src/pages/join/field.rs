//! The frame of a field: label, box, and one line below that helps or says what is wrong.

use super::attempt::Attempt;
use super::words;
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_contract::join::Field;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Which field, and its fixed words.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub(super) field: Field,
    /// The element's id; the line below is called the same with `-help`.
    pub(super) id: &'static str,
    pub(super) label: &'static str,
    /// In small letters after the label; empty for nothing.
    pub(super) small: &'static str,
}

/// The whole field. `help` stands below while nothing is wrong; `good` marks it as right.
pub(super) fn frame(
    attempt: Attempt,
    frame: Frame,
    good: Signal<bool>,
    inside: AnyView,
    help: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let bad = bad(attempt, frame.field);
    let small = (!frame.small.is_empty()).then(|| view! { " " <small>{t(frame.small)}</small> });
    view! {
        <div class="field" class:field--bad=move || bad.get() class:field--ok=move || good.get() && !bad.get()>
            <label class="field__label" for=frame.id>{t(frame.label)}{small}</label>
            <div class="field__box">{inside}</div>
            {line(attempt, frame.field, frame.id, help)}
        </div>
    }
    .into_any()
}

/// Something is wrong with the field.
pub(super) fn bad(attempt: Attempt, field: Field) -> Signal<bool> {
    Signal::derive(move || attempt.wrong_with(field).is_some())
}

/// The line below a field. A fault is a new element, so that it is read out at once.
pub(super) fn line(
    attempt: Attempt,
    field: Field,
    id: &'static str,
    help: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let id = format!("{id}-help");
    (move || match attempt.wrong_with(field) {
        Some(wrong) => {
            let words = words::sentence(&wrong, &attempt.shown());
            view! { <div class="field__help" id=id.clone() role="alert">{words}</div> }.into_any()
        }
        None => view! { <div class="field__help" id=id.clone() aria-live="polite">{help()}</div> }.into_any(),
    })
    .into_any()
}

/// Nothing to say below the field.
pub(super) fn silent() -> AnyView {
    ().into_any()
}

/// Puts the focus there, once what is just being drawn is there.
pub(super) fn focus(id: &'static str) {
    request_animation_frame(move || {
        let found = document().get_element_by_id(id).and_then(|element| element.dyn_into::<HtmlElement>().ok());
        if let Some(element) = found {
            let _ = element.focus();
        }
    });
}

/// The signal that is never true.
pub(super) fn never() -> Signal<bool> {
    Signal::derive(|| false)
}
