//! A few choices side by side, of which one holds.

use super::change::change;
use crate::components::icon::sized;
use crate::ground::i18n::{t, t_attr};
use crate::store;
use leptos::prelude::*;
use trente_contract::settings::Settings;

/// A choice of this device: where it stands in the settings, and what it is called in `locales/`.
pub(super) struct Choice<T: 'static> {
    /// The message that names it; its attribute `text` says more, where there is one.
    pub(super) title: &'static str,
    /// Whether there is more to say.
    pub(super) explained: bool,
    /// Each value, with its glyph (or none) and the message that names it.
    pub(super) values: &'static [(T, Option<&'static str>, &'static str)],
    /// The value that holds.
    pub(super) get: fn(&Settings) -> T,
    /// Takes another.
    pub(super) set: fn(&mut Settings, T),
}

/// The choice, with its title and its radio buttons.
pub(super) fn radios<T: Copy + PartialEq + Send + Sync + 'static>(choice: Choice<T>) -> AnyView {
    let Choice { title, explained, values, get, set } = choice;
    let settings = store::state().settings;
    let about = explained.then(|| format!("{title}-text"));
    let buttons = values
        .iter()
        .map(|&(value, glyph, label)| {
            view! {
                <label>
                    <input
                        type="radio"
                        name=title
                        prop:checked=move || settings.with(|settings| get(settings) == value)
                        on:change=move |_| change(|settings| set(settings, value))
                    />
                    {glyph.map(|glyph| sized(glyph, "icon icon--xs"))}
                    {t(label)}
                </label>
            }
            .into_any()
        })
        .collect::<Vec<_>>();
    view! {
        <div>
            <p class="row__title" id=title>{t(title)}</p>
            {about.clone().map(|id| view! { <p class="row__sub" id=id>{t_attr(title, "text")}</p> })}
        </div>
        <div class="segmented" role="radiogroup" aria-labelledby=title aria-describedby=about>{buttons}</div>
    }
    .into_any()
}
