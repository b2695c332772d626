//! The field that looks for people, hashtags, posts, and opens links.

use super::icon::{icon_small, sized};
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use leptos::ev::SubmitEvent;
use leptos::html;
use leptos::prelude::*;

/// A field on its own: what is typed is looked for on the page of searches. `id` is the field's, one of a kind in the window.
pub fn searchbox(id: &'static str) -> AnyView {
    let text = RwSignal::new(String::new());
    field(id, text, false, move || {
        let asked = text.get_untracked().trim().to_owned();
        if !asked.is_empty() {
            router::go(Route::Search(asked));
            text.set(String::new());
        }
    })
}

/// The field with its text; `first` gets the focus where it is the page's own.
pub fn field(id: &'static str, text: RwSignal<String>, first: bool, go: impl Fn() + 'static) -> AnyView {
    let input: NodeRef<html::Input> = NodeRef::new();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        go();
    };
    let clear = move |_| {
        text.set(String::new());
        if let Some(input) = input.get_untracked() {
            let _ = input.focus();
        }
    };
    view! {
        <form class="searchbox" role="search" on:submit=submit>
            <label class="visually-hidden" for=id>{t("find-label")}</label>
            {icon_small("search")}
            <input
                node_ref=input
                id=id
                type="text"
                inputmode="search"
                enterkeyhint="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck="false"
                maxlength="2000"
                dir="auto"
                placeholder=t("find-placeholder")
                data-focus=first.then_some("")
                prop:value=move || text.get()
                on:input=move |event| text.set(event_target_value(&event))
            />
            {move || text.with(|text| !text.is_empty()).then(|| view! {
                <button class="iconbtn iconbtn--edge" type="button" aria-label=t("find-clear") on:click=clear>
                    {sized("x", "icon icon--sm")}
                </button>
            })}
        </form>
    }
    .into_any()
}
