//! The language of a post: a chip over the system's own list, which every screen reader and keyboard knows.

use crate::components::icon::sized;
use crate::ground::i18n::{self, capital, language_name, t, t_args};
use leptos::prelude::*;
use trente_text::languages::sorted;

/// The chip. `default` is what the account posts in, `system` what the system speaks.
pub fn language(chosen: RwSignal<Option<String>>, default: Option<&str>, system: &[String]) -> AnyView {
    let now = chosen.get_untracked();
    let (own, others) = sorted(now.as_deref().into_iter().chain(default), system);
    let own: Vec<(&str, String)> = own.into_iter().map(|tag| (tag, name(tag))).collect();
    let mut others: Vec<(&str, String)> = others.into_iter().map(|tag| (tag, name(tag))).collect();
    // A language that the webview has no name for cannot be told from its neighbours.
    others.retain(|(tag, name)| name != tag);
    others.sort_by(|(_, left), (_, right)| i18n::compare(left, right));
    let shown = move || chosen.get().map_or_else(|| t("compose-language-unset"), |tag| name(&tag));
    let options = |list: Vec<(&'static str, String)>| {
        list.into_iter()
            .map(|(tag, name)| {
                view! { <option value=tag selected=move || chosen.with(|now| now.as_deref() == Some(tag))>{name}</option> }
            })
            .collect_view()
    };
    view! {
        <span class="chip chip--soft compose__select">
            {sized("lang", "icon icon--xs")}
            <span aria-hidden="true">{shown}</span>
            {sized("down", "icon icon--xs")}
            <select
                aria-label=move || t_args("compose-language", &[("language", shown().into())])
                on:change=move |event| {
                    let tag = event_target_value(&event);
                    chosen.set((!tag.is_empty()).then_some(tag));
                }
            >
                {now.is_none().then(|| view! { <option value="" selected>{t("compose-language-unset")}</option> })}
                <optgroup label=t("compose-language-yours")>{options(own)}</optgroup>
                <optgroup label=t("compose-language-all")>{options(others)}</optgroup>
            </select>
        </span>
    }
    .into_any()
}

fn name(tag: &str) -> String {
    capital(&language_name(tag))
}
