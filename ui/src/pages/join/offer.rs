//! The name that the e-mail address gives: one tap takes it, and typing another refuses it.

use super::attempt::Attempt;
use crate::components::icon::sized;
use crate::ground::i18n::t_args;
use leptos::prelude::*;
use trente_contract::join::Field;
use trente_text::username;

/// The chip below an empty name. It stays, pressed, while the name is that one: a second tap gives it back.
pub(super) fn chip(attempt: Attempt) -> AnyView {
    let name = attempt.typed.name;
    let offered = Memo::new(move |_| {
        let offered = attempt.typed.email.with(|email| username::of_email(email))?;
        name.with(|name| name.is_empty() || *name == offered).then_some(offered)
    });
    let taken_up = move || !name.with(String::is_empty);
    (move || {
        offered.get().map(|offered| {
            let words = t_args("join-name-offer", &[("name", offered.as_str().into())]);
            let take = move |_| {
                let now = if untrack(taken_up) { String::new() } else { offered.clone() };
                name.set(now);
                attempt.mended(Field::Name);
            };
            view! {
                <div class="suggest">
                    <button class="chip" id="join-offer" type="button" aria-pressed=move || taken_up().to_string() on:click=take>
                        {move || sized(if taken_up() { "check" } else { "plus" }, "icon icon--xs")}
                        <bdi>{words}</bdi>
                    </button>
                </div>
            }
        })
    })
    .into_any()
}
