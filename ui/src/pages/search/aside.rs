//! Before anything is looked for: what was looked for before, and what can be.

use crate::components::icon::{icon_small, sized};
use crate::components::side::side as server_side;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{ForgetSearches, PastSearches, WhatIsOpen};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Reader;

/// What narrows a search: the words themselves, and what they do.
const OPERATORS: [(&str, &str); 6] = [
    ("from:@name", "search-op-from"),
    ("has:media", "search-op-has"),
    ("is:reply", "search-op-is"),
    ("language:fr", "search-op-language"),
    ("before:2026-05-01", "search-op-before"),
    ("after:2026-04-01", "search-op-after"),
];

/// The page before the first search.
pub(super) fn begin(reader: &Reader) -> AnyView {
    view! { {past(reader)}{rules()}{operators(reader)} }.into_any()
}

/// Beside the page in a wide window.
pub(super) fn side() -> AnyView {
    server_side(&untrack(|| state().server()))
}

fn past(reader: &Reader) -> AnyView {
    let account: Option<AccountKey> = match reader {
        Reader::Account { account } => Some(account.clone()),
        Reader::Guest { .. } => None,
    };
    let past = RwSignal::new(Vec::<String>::new());
    let asked = PastSearches { account: account.clone() };
    spawn_local(async move {
        past.try_set(call(asked).await.unwrap_or_default());
    });
    let clear = move |_| {
        let before = past.get_untracked();
        past.set(Vec::new());
        let request = ForgetSearches { account: account.clone() };
        spawn_local(async move {
            match call(request).await {
                Ok(()) => status::say(t("search-cleared")),
                Err(fault) => {
                    past.try_set(before);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    (move || {
        let all = past.get();
        if all.is_empty() {
            return None;
        }
        let chip = |text: String| {
            let leads = Route::Search(text.clone()).href();
            view! {
                <li><a class="chip" href=leads>{sized("clock", "icon icon--xs")}<bdi>{text}</bdi></a></li>
            }
        };
        Some(view! {
            <section class="recent" aria-labelledby="search-past">
                <div class="section-title">
                    <h2 id="search-past">{t("search-past")}</h2>
                    <button class="textlink" type="button" on:click=clear.clone()>{t("search-clear")}</button>
                </div>
                <ul class="chips recent__chips" role="list">{all.into_iter().map(chip).collect_view()}</ul>
            </section>
        })
    })
    .into_any()
}

fn rules() -> AnyView {
    let server = untrack(|| state().server());
    let there = |id: &'static str| t_args(id, &[("server", server.as_str().into())]);
    let rule = |glyph: &'static str, words: String| view! { <li>{icon_small(glyph)}<span>{words}</span></li> };
    view! {
        <section class="rulebox" aria-labelledby="search-what">
            <h2 class="rulebox__title" id="search-what">{t("search-what")}</h2>
            <ul class="rules" role="list">
                {rule("people", there("search-what-people"))}
                {rule("text", t("search-what-posts"))}
                {rule("link", t("search-what-links"))}
            </ul>
        </section>
    }
    .into_any()
}

/// Only where the server is a Mastodon and knows the reader: elsewhere these are words like others.
fn operators(reader: &Reader) -> AnyView {
    let known = RwSignal::new(false);
    let asked = WhatIsOpen { reader: reader.clone() };
    spawn_local(async move {
        if let Ok(open) = call(asked).await {
            known.try_set(open.operators);
        }
    });
    (move || {
        known.get().then(|| {
            let row = |(word, what): (&'static str, &'static str)| {
                view! { <div><dt><code dir="ltr">{word}</code></dt><dd>{t(what)}</dd></div> }
            };
            view! {
                <details class="help operators">
                    <summary>{icon_small("filter")}{t("search-narrow")}{sized("down", "icon icon--sm")}</summary>
                    <dl class="help__body operators__list">{OPERATORS.into_iter().map(row).collect_view()}</dl>
                </details>
            }
        })
    })
    .into_any()
}
