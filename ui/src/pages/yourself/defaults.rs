//! Who may follow, and what new posts begin with.

use super::editing::Editing;
use crate::components::icon::{icon_small, sized};
use crate::components::segments::segments;
use crate::ground::i18n::{self, capital, language_name, t, t_attr};
use crate::store::state;
use leptos::prelude::*;
use trente_contract::post::{QuotePolicy, Visibility};
use trente_contract::yourself::Written;
use trente_text::languages::sorted;

pub(super) fn view(editing: Editing) -> AnyView {
    let visibility = part(editing, |now| now.visibility, |now, value| now.visibility = value);
    let quotes = editing.now.with_untracked(|now| now.quotes).map(|first| {
        let quotes = part(editing, move |now| now.quotes.unwrap_or(first), |now, value| now.quotes = Some(value));
        let values = [
            (QuotePolicy::Public, "yourself-quotes-public"),
            (QuotePolicy::Followers, "yourself-quotes-followers"),
            (QuotePolicy::Nobody, "yourself-quotes-nobody"),
        ];
        choice("yourself-quotes", segments("yourself-quotes", t("yourself-quotes"), &values, quotes))
    });
    let values = [
        (Visibility::Public, "compose-public"),
        (Visibility::Unlisted, "compose-unlisted"),
        (Visibility::Private, "compose-private"),
    ];
    view! {
        <div class="group">
            <label class="row row--choice">
                <span class="row__icon">{icon_small("lock")}</span>
                <span class="row__main">
                    <span class="row__title">{t("yourself-locked")}</span>
                    <span class="row__sub">{t_attr("yourself-locked", "text")}</span>
                </span>
                <input
                    class="checkbox"
                    type="checkbox"
                    prop:checked=move || editing.now.with(|now| now.locked)
                    on:change=move |event| editing.now.update(|now| now.locked = event_target_checked(&event))
                />
            </label>
        </div>
        <section aria-labelledby="yourself-posts">
            <h2 class="yourself__title" id="yourself-posts">{t("yourself-posts")}</h2>
            <div class="group">
                {choice("yourself-visibility", segments("yourself-visibility", t("yourself-visibility"), &values, visibility))}
                {quotes}
                {language(editing)}
            </div>
            <p class="fine yourself__fine">{t("yourself-posts-fine")}</p>
        </section>
    }
    .into_any()
}

/// A signal for one part of what is being changed.
fn part<T: Copy + PartialEq + Send + Sync + 'static>(
    editing: Editing,
    get: impl Fn(&Written) -> T + Copy + Send + Sync + 'static,
    set: fn(&mut Written, T),
) -> RwSignal<T> {
    let own = RwSignal::new(editing.now.with_untracked(get));
    Effect::new(move |_| {
        let value = editing.now.with(get);
        if own.get_untracked() != value {
            own.set(value);
        }
    });
    Effect::new(move |before: Option<T>| {
        let value = own.get();
        if before.is_some_and(|before| before != value) && editing.now.with_untracked(get) != value {
            editing.now.update(|now| set(now, value));
        }
        value
    });
    own
}

fn choice(title: &'static str, buttons: AnyView) -> AnyView {
    view! { <div class="pad"><p class="row__title">{t(title)}</p>{buttons}</div> }.into_any()
}

fn language(editing: Editing) -> AnyView {
    let system = state().languages.get_untracked();
    let now = editing.now.with_untracked(|now| now.language.clone());
    let (own, others) = sorted(now.as_deref(), &system);
    let name = |tag: &str| capital(&language_name(tag));
    let own: Vec<(&str, String)> = own.into_iter().map(|tag| (tag, name(tag))).collect();
    let mut others: Vec<(&str, String)> = others.into_iter().map(|tag| (tag, name(tag))).collect();
    // A language that the webview has no name for cannot be told from its neighbours.
    others.retain(|(tag, name)| name != tag);
    others.sort_by(|(_, left), (_, right)| i18n::compare(left, right));
    let chosen = move |tag: &str| editing.now.with(|now| now.language.as_deref() == Some(tag));
    let options = |list: Vec<(&'static str, String)>| {
        list.into_iter()
            .map(|(tag, name)| view! { <option value=tag selected=move || chosen(tag)>{name}</option> })
            .collect_view()
    };
    let shown =
        move || editing.now.with(|now| now.language.as_deref().map_or_else(|| t("yourself-language-unset"), name));
    let pick = move |event| {
        let tag = event_target_value(&event);
        editing.now.update(|now| now.language = Some(tag).filter(|tag| !tag.is_empty()));
    };
    view! {
        <label class="row choice">
            <span class="row__icon">{icon_small("lang")}</span>
            <span class="row__main">
                <span class="row__title">{t("yourself-language")}</span>
                <span class="row__sub" aria-hidden="true">{shown}</span>
            </span>
            {sized("down", "icon icon--sm")}
            <select aria-label=t("yourself-language") on:change=pick>
                <option value="" selected=move || editing.now.with(|now| now.language.is_none())>
                    {t("yourself-language-unset")}
                </option>
                <optgroup label=t("compose-language-yours")>{options(own)}</optgroup>
                <optgroup label=t("compose-language-all")>{options(others)}</optgroup>
            </select>
        </label>
    }
    .into_any()
}
