//! Name and biography, each with the room that is left once it gets scarce.

use super::editing::{Editing, left};
use super::field::help;
use crate::ground::i18n::{t, t_attr};
use leptos::prelude::*;

pub(super) fn name(editing: Editing) -> AnyView {
    let room = Memo::new(move |_| {
        editing.now.with(|now| left(editing.limits().name, now.name.trim().chars().count())).filter(|left| *left < 10)
    });
    let bad = move || room.get().is_some_and(|left| left < 0);
    view! {
        <div class="field" class:field--bad=bad>
            <label class="field__label" for="yourself-name">{t("yourself-name")}</label>
            <div class="field__box">
                <input
                    class="field__input"
                    id="yourself-name"
                    type="text"
                    dir="auto"
                    autocomplete="name"
                    aria-describedby="yourself-name-help"
                    aria-invalid=move || bad().then_some("true")
                    prop:value=move || editing.now.with(|now| now.name.clone())
                    on:input=move |event| editing.now.update(|now| now.name = event_target_value(&event))
                />
            </div>
            <p class="field__help" id="yourself-name-help" aria-live="polite">
                {move || help(room.get(), t_attr("yourself-name", "help"))}
            </p>
        </div>
    }
    .into_any()
}

pub(super) fn bio(editing: Editing) -> AnyView {
    let room = Memo::new(move |_| editing.bio_left());
    let bad = move || room.get().is_some_and(|left| left < 0);
    view! {
        <div class="field" class:field--bad=bad>
            <label class="field__label" for="yourself-bio">{t("portrait-bio")}</label>
            <div class="field__box">
                <textarea
                    class="field__area"
                    id="yourself-bio"
                    dir="auto"
                    rows="4"
                    aria-describedby="yourself-bio-help"
                    aria-invalid=move || bad().then_some("true")
                    prop:value=move || editing.now.with(|now| now.bio.clone())
                    on:input=move |event| editing.now.update(|now| now.bio = event_target_value(&event))
                ></textarea>
            </div>
            <p class="field__help" id="yourself-bio-help" aria-live="polite">
                {move || help(room.get(), t("yourself-bio-help"))}
            </p>
        </div>
    }
    .into_any()
}
