//! A few values side by side, of which one holds.

use crate::ground::i18n::t;
use leptos::prelude::*;

/// Radio buttons called `name`; each value has the message that names it.
pub fn segments<T: Copy + PartialEq + Send + Sync + 'static>(
    name: &'static str,
    label: String,
    values: &[(T, &'static str)],
    holds: RwSignal<T>,
) -> AnyView {
    let buttons = values
        .iter()
        .map(|&(value, words)| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=name
                        prop:checked=move || holds.get() == value
                        on:change=move |_| holds.set(value)
                    />
                    {t(words)}
                </label>
            }
        })
        .collect_view();
    view! { <div class="segmented" role="radiogroup" aria-label=label>{buttons}</div> }.into_any()
}
