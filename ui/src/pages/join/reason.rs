//! Why somebody wants to join, where the server asks.

use super::attempt::Attempt;
use super::field::{self, Frame};
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_contract::join::Field;

pub(super) fn field(attempt: Attempt) -> AnyView {
    let asked = Memo::new(move |_| attempt.terms.with(|terms| terms.as_ref().is_some_and(|terms| terms.entry.reason)));
    (move || asked.get().then(|| area(attempt))).into_any()
}

fn area(attempt: Attempt) -> AnyView {
    let typed = attempt.typed.reason;
    let bad = field::bad(attempt, Field::Reason);
    let frame = Frame { field: Field::Reason, id: "join-reason", label: "join-reason", small: "join-reason-short" };
    let inside = view! {
        <textarea
            class="field__area"
            id="join-reason"
            rows="2"
            dir="auto"
            aria-describedby="join-reason-help"
            aria-invalid=move || bad.get().then_some("true")
            prop:value=move || typed.get()
            on:input=move |event| {
                typed.set(event_target_value(&event));
                attempt.mended(Field::Reason);
            }
        ></textarea>
    };
    field::frame(attempt, frame, field::never(), inside.into_any(), || t("join-reason-help").into_any())
}
