//! What a guest sees first: real posts of a server, and a way in.

use crate::components::icon::{icon, icon_small, sized};
use crate::components::menu::{self, Item};
use crate::components::{blank, list, server};
use crate::i18n::{LANGUAGES, language, own_name, t, t_args, t_attr};
use crate::route::Route;
use crate::store::feed::{Which, feed};
use crate::store::{save_settings, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::page::Source;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

/// The page.
pub(super) fn page() -> AnyView {
    let domain = state().guest_server.get_untracked();
    let posts = feed(&Which::Server { reader: state().reader_now(), server: domain.clone() });
    let source = posts.source.clone();
    let now = posts.source.clone();
    let live = move || now.with(|source| matches!(source, Some(Source::Trending | Source::Public | Source::Live)));
    let from = move || match source.get() {
        Some(Source::Trending) => Some(t("welcome-trending")),
        Some(Source::Public | Source::Live) => Some(t("welcome-public")),
        _ => None,
    };
    view! {
        <div class="welcome">
            <div class="welcome__panel">
                {bar()}
                {invite(&domain)}
            </div>
            <main class="live" id="main">
                <header class="live__head">
                    {move || live().then(|| view! { <span class="livedot" aria-hidden="true"></span> })}
                    <h1>{t_args("welcome-happening", &[("server", domain.as_str().into())])}</h1>
                    {move || from().map(|words| view! { <p class="fine">{words}</p> })}
                </header>
                <div class="live__feed">{list::list(&posts, empty)}</div>
            </main>
        </div>
    }
    .into_any()
}

fn bar() -> AnyView {
    view! {
        <header class="wbar">
            <a class="brand" href="/">
                <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
                <span>{t("app-name")}</span>
            </a>
            <div class="cluster">
                <button
                    class="chip chip--soft"
                    type="button"
                    aria-haspopup="menu"
                    aria-expanded="false"
                    aria-label=t_args("welcome-language", &[("language", own_name(&language()).into())])
                    on:click=choose_language
                >
                    {sized("globe", "icon icon--xs")}
                    <span>{own_name(&language())}</span>
                    {sized("down", "icon icon--xs")}
                </button>
                <a class="iconbtn" href=Route::Settings.href() aria-label=t("nav-settings")>{icon("settings")}</a>
            </div>
        </header>
    }
    .into_any()
}

fn choose_language(event: MouseEvent) {
    let Some(button) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let now = language();
    let items = LANGUAGES
        .iter()
        .map(|tag| {
            let choose = move || {
                let mut settings = state().settings.get_untracked();
                settings.language = Some((*tag).to_owned());
                spawn_local(async move {
                    // It holds until the window closes even when it could not be kept.
                    let _ = save_settings(settings).await;
                });
            };
            Item::new("globe", own_name(tag), choose).chosen(now == *tag)
        })
        .collect();
    menu::open(button, t("settings-language"), items);
}

fn invite(domain: &str) -> AnyView {
    let facts = server::facts_of(domain);
    view! {
        <aside class="invite" aria-label=t("welcome-invite")>
            <div class="invite__intro">
                <p class="display">{t("welcome-headline")}</p>
                <p class="lede">{t("welcome-lede")}</p>
            </div>
            <section class="pick">
                {server::card(domain.to_owned(), facts)}
                <a class="btn btn--primary btn--lg btn--block" href=Route::Login { wish: None }.href()>{t("log-in")}</a>
            </section>
            <p class="invite__mail">{icon_small("mail")}<span>{t("welcome-mail")}</span></p>
        </aside>
    }
    .into_any()
}

fn empty() -> AnyView {
    blank::blank("leaf", t("timeline-empty-guest"), t_attr("timeline-empty-guest", "text"), None)
}
