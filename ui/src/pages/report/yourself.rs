//! What one can do oneself, without anybody being told: mute and block.

use super::filled::Form;
use crate::components::icon::icon;
use crate::components::person_menu;
use crate::store::{people, state};
use leptos::prelude::*;

/// A row for each.
pub(super) fn rows(form: Form) -> AnyView {
    let person = form.told.with_value(|told| told.person.clone());
    let Some(stand) = people::stand(&state().reader_now(), &person.id, None) else { return ().into_any() };
    (move || {
        // Muted and blocked change the words.
        stand.get();
        person_menu::against(&person, &stand)
            .into_iter()
            .map(|item| {
                let act = StoredValue::new_local(item.act);
                view! {
                    <button class="row" type="button" on:click=move |_| act.get_value()()>
                        {glyph(item.glyph)}
                        <span class="row__main"><span class="row__title">{item.label}</span></span>
                    </button>
                }
            })
            .collect_view()
    })
    .into_any()
}

/// What stands before a row.
pub(super) fn glyph(name: &'static str) -> AnyView {
    view! { <span class="row__icon">{icon(name)}</span> }.into_any()
}
