//! The password: one field, which can be shown, with its strength.

use super::attempt::Attempt;
use super::field::{self, Frame};
use crate::components::icon::icon_small;
use crate::ground::i18n::t;
use leptos::prelude::*;
use trente_contract::join::Field;
use trente_contract::join::check::SHORTEST_PASSWORD;
use trente_text::password::{self, Strength};

pub(super) fn field(attempt: Attempt) -> AnyView {
    let typed = attempt.typed.password;
    let shown = RwSignal::new(false);
    let bad = field::bad(attempt, Field::Password);
    let frame =
        Frame { field: Field::Password, id: "join-password", label: "join-password", small: "join-password-least" };
    let inside = view! {
        <input
            class="field__input"
            id="join-password"
            name="password"
            type=move || if shown.get() { "text" } else { "password" }
            dir="ltr"
            autocomplete="new-password"
            autocapitalize="none"
            spellcheck="false"
            minlength=SHORTEST_PASSWORD.to_string()
            required
            aria-describedby="join-password-help"
            aria-invalid=move || bad.get().then_some("true")
            prop:value=move || typed.get()
            on:input=move |event| {
                typed.set(event_target_value(&event));
                attempt.mended(Field::Password);
            }
        />
        <button
            class="field__show"
            type="button"
            aria-label=move || t(if shown.get() { "join-password-hide-label" } else { "join-password-show-label" })
            on:click=move |_| shown.update(|shown| *shown = !*shown)
        >
            {icon_small("eye")}
            <span aria-hidden="true">{move || t(if shown.get() { "join-password-hide" } else { "join-password-show" })}</span>
        </button>
    };
    let strength = Memo::new(move |_| {
        let (name, email) = (attempt.typed.name.get(), attempt.typed.email.get());
        typed.with(|typed| (!typed.is_empty()).then(|| password::strength(typed, &[&name, &email])))
    });
    let help = move || measure(strength.get());
    field::frame(attempt, frame, field::never(), inside.into_any(), help)
}

/// Seven ticks, like the edge of a dial, and words: the ticks alone say nothing to ears.
fn measure(strength: Option<Strength>) -> AnyView {
    let (class, words) = match strength {
        None => ("strength", "join-password-help"),
        Some(Strength::Short) => ("strength", "join-strength-short"),
        Some(Strength::Weak) => ("strength strength--weak", "join-strength-weak"),
        Some(Strength::Fair) => ("strength strength--fair", "join-strength-fair"),
        Some(Strength::Good) => ("strength strength--good", "join-strength-good"),
        Some(Strength::Great) => ("strength strength--great", "join-strength-great"),
    };
    let lit = strength.map_or(0, Strength::ticks);
    let ticks =
        (0..password::TICKS).map(|tick| view! { <i class:on=tick < lit aria-hidden="true"></i> }).collect_view();
    view! { <span class=class><span class="strength__ticks">{ticks}</span><span>{t(words)}</span></span> }.into_any()
}
