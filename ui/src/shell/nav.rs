//! Rail and tab bar. Only places that exist are shown.

use super::account;
use crate::components::icon::icon;
use crate::i18n::t;
use crate::route::{Route, Wish};
use crate::{router, store};
use leptos::prelude::*;

fn here(route: &Route) -> impl Fn() -> Option<&'static str> + Send + 'static + use<> {
    let route = route.clone();
    move || router::current().with(|current| (*current == route).then_some("page"))
}

/// The place where one writes; a guest is led to an account first.
fn write() -> Route {
    if store::state().current.get_untracked().is_some() {
        Route::Write { reply_to: None }
    } else {
        Route::join_for(Wish::Write)
    }
}

fn home_words() -> (&'static str, &'static str) {
    if store::state().current.get_untracked().is_some() { ("home", "nav-home") } else { ("explore", "nav-read") }
}

/// The rail, from 720 px of width.
pub(super) fn rail() -> AnyView {
    let (glyph, words) = home_words();
    let guest = store::state().current.get_untracked().is_none();
    let item = |route: Route, glyph: &'static str, words: &'static str| {
        view! {
            <a class="rail__item" href=route.href() aria-current=here(&route)>
                {icon(glyph)}<span class="rail__label">{t(words)}</span>
            </a>
        }
    };
    let act = if guest {
        view! {
            <a class="btn btn--primary" href=Route::Login { wish: None }.href()>
                {icon("person")}<span class="rail__label">{t("log-in")}</span>
            </a>
        }
    } else {
        view! {
            <a class="btn btn--primary" href=write().href()>
                {icon("pen")}<span class="rail__label">{t("nav-write")}</span>
            </a>
        }
    };
    view! {
        <nav class="rail" aria-label=t("nav-label")>
            <a class="brand" href="/">
                <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
                <span class="rail__label">{t("app-name")}</span>
            </a>
            {item(Route::Home, glyph, words)}
            {(!guest).then(|| item(Route::Live, "explore", "nav-read"))}
            {item(Route::Settings, "settings", "nav-settings")}
            {act}
            {account::menu()}
        </nav>
    }
    .into_any()
}

/// The tab bar, on phones.
pub(super) fn tabs() -> AnyView {
    let state = store::state();
    let (glyph, words) = home_words();
    let item = |route: Route, glyph: &'static str, words: &'static str| {
        view! {
            <a class="tabbar__item" href=route.href() aria-current=here(&route)>{icon(glyph)}<span>{t(words)}</span></a>
        }
    };
    let you = match state.account_now() {
        Some(account) => item(Route::Person(account.person.id), "person", "nav-you"),
        None => item(Route::Login { wish: None }, "person", "log-in"),
    };
    view! {
        <nav class="tabbar" aria-label=t("nav-label")>
            {item(Route::Home, glyph, words)}
            {state.current.get_untracked().is_some().then(|| item(Route::Live, "explore", "nav-now"))}
            <a class="tabbar__item tabbar__compose" href=write().href()>
                <span>{icon("pen")}</span>
                <span class="visually-hidden">{t("nav-write")}</span>
            </a>
            {you}
            {item(Route::Settings, "settings", "nav-settings")}
        </nav>
    }
    .into_any()
}
