//! Light, dark, or as the system has it.

use super::change::change;
use crate::components::icon::sized;
use crate::ground::i18n::t;
use crate::store;
use leptos::prelude::*;
use trente_contract::settings::Theme;

pub(super) fn view() -> AnyView {
    let settings = store::state().settings;
    let choice = |theme: Theme, glyph: &'static str, label: String| {
        view! {
            <label>
                <input
                    type="radio"
                    name="theme"
                    prop:checked=move || settings.with(|settings| settings.theme == theme)
                    on:change=move |_| change(|settings| settings.theme = theme)
                />
                {sized(glyph, "icon icon--xs")}
                {label}
            </label>
        }
    };
    view! {
        <div class="pad">
            <span class="row__title" id="settings-theme">{t("settings-theme")}</span>
            <div class="segmented" role="radiogroup" aria-labelledby="settings-theme">
                {choice(Theme::System, "device", t("settings-theme-system"))}
                {choice(Theme::Light, "sun", t("settings-theme-light"))}
                {choice(Theme::Dark, "moon", t("settings-theme-dark"))}
            </div>
        </div>
    }
    .into_any()
}
