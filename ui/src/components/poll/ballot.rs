//! The answers, to choose from.

use super::Titles;
use crate::components::document::inlines;
use crate::ground::i18n::t;
use leptos::prelude::*;
use std::cell::Cell;

thread_local! {
    static COUNT: Cell<u32> = const { Cell::new(0) };
}

/// A name for the radio buttons that no other poll on the page has.
pub(super) fn name(poll: &str) -> String {
    COUNT.set(COUNT.get().wrapping_add(1));
    format!("poll-{poll}-{}", COUNT.get())
}

pub(super) fn ballot(titles: &Titles, multiple: bool, name: &str, chosen: RwSignal<Vec<u32>>) -> AnyView {
    let (kind, class) = if multiple { ("checkbox", "checkbox") } else { ("radio", "checkbox checkbox--round") };
    let rows = (0_u32..)
        .zip(titles.iter())
        .map(|(place, title)| {
            let change = move |event| {
                let on = event_target_checked(&event);
                chosen.update(|all| {
                    all.retain(|one| *one != place && multiple);
                    if on {
                        all.push(place);
                        all.sort_unstable();
                    }
                });
            };
            view! {
                <label class="poll__row poll__row--choice">
                    <input
                        class=class
                        type=kind
                        name=name.to_owned()
                        prop:checked=move || chosen.with(|all| all.contains(&place))
                        on:change=change
                    />
                    <span dir="auto">{inlines(title)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="poll__ballot">
            <legend class="visually-hidden">{t(if multiple { "post-poll-several" } else { "post-poll-one" })}</legend>
            {rows}
        </fieldset>
        {multiple.then(|| view! { <p class="poll__meta" aria-hidden="true">{t("post-poll-several")}</p> })}
    }
    .into_any()
}
