//! The interface's language. Each names itself, so that it is found by those who cannot read the one that is shown.

use super::change::change;
use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::{self, LANGUAGES, own_name, t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    let state = store::state();
    let nearest = i18n::elsewhere(&state.languages.get_untracked()).map(|wanted| {
        let (wanted, shown) = (own_name(wanted), own_name(&i18n::best_for(&state.languages.get_untracked())));
        let words = t_args("settings-language-nearest", &[("wanted", wanted.into()), ("shown", shown.into())]);
        view! { <p class="pad row__sub">{words}</p> }
    });
    let system = own_name(&i18n::best_for(&state.languages.get_untracked()));
    let as_device = t_args("settings-language-system", &[("language", system.as_str().into())]);
    let shown = as_device.clone();
    let value =
        move || state.settings.with(|settings| settings.language.as_deref().map_or_else(|| shown.clone(), own_name));
    let option = move |tag: &'static str| {
        let chosen = move || state.settings.with(|settings| settings.language.as_deref() == Some(tag));
        view! { <option value=tag lang=tag selected=chosen>{own_name(tag)}</option> }
    };
    view! {
        <label class="row choice">
            <span class="row__icon">{icon_small("lang")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-language-label")}</span>
                <span class="row__sub" aria-hidden="true">{value}</span>
            </span>
            {sized("down", "icon icon--sm")}
            <select
                aria-label=t("settings-language-label")
                on:change=move |event| {
                    let tag = event_target_value(&event);
                    change(move |settings| settings.language = (!tag.is_empty()).then_some(tag));
                }
            >
                <option value="" selected=move || state.settings.with(|settings| settings.language.is_none())>{as_device}</option>
                {LANGUAGES.iter().map(|tag| option(tag)).collect_view()}
            </select>
        </label>
        {nearest}
        <a class="row desktop" href=Route::Translating.href()>
            <span class="row__icon">{icon_small("pen")}</span>
            <span class="row__main">
                <span class="row__title">{t("translating")}</span>
                <span class="row__sub">{t_attr("translating", "line")}</span>
            </span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
    }
    .into_any()
}
