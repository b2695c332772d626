//! The bar: whose app this is, and which language it speaks.

use crate::components::icon::{icon, sized};
use crate::components::menu::{self, Item};
use crate::ground::i18n::{self, LANGUAGES, language, own_name, t, t_args};
use crate::ground::route::Route;
use crate::store::choosing::choosing;
use crate::store::{picks, save_settings, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::directory::Reason;
use trente_text::negotiate::is_same_writing;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

pub(super) fn bar() -> AnyView {
    // Who follows somebody already has a Home.
    let has_home = Memo::new(|_| picks::wished() > 0);
    let own_home = move || {
        has_home.get().then(|| {
            view! {
                <a class="iconbtn" href=Route::Picked.href() aria-label=t("nav-home")>{icon("home")}</a>
            }
        })
    };
    view! {
        <header class="wbar">
            <a class="brand" href="/">
                <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
                <span>{t("app-name")}</span>
            </a>
            <div class="cluster">
                {own_home}
                <button
                    class="chip chip--soft"
                    type="button"
                    aria-haspopup="menu"
                    aria-expanded="false"
                    aria-label=move || t_args("welcome-language", &[("language", own_name(&spoken()).into())])
                    on:click=choose_language
                >
                    {sized("globe", "icon icon--xs")}
                    <span>{move || own_name(&spoken())}</span>
                    {sized("down", "icon icon--xs")}
                </button>
                <a class="iconbtn" href=Route::Settings.href() aria-label=t("nav-settings")>{icon("settings")}</a>
            </div>
        </header>
    }
    .into_any()
}

/// Languages that have servers of their own, and that the interface need not speak.
const POSTS: [&str; 10] = ["ca", "cs", "da", "et", "eu", "fi", "gl", "no", "sv", "tr"];

/// The language of the posts: the one that was chosen by hand, else the one that the server is read for, which need not be
/// the interface's; reactive.
fn spoken() -> String {
    let choosing = choosing();
    let chosen = choosing.language.get().or_else(|| state().settings.with(|settings| settings.language.clone()));
    let read = || {
        choosing.best().and_then(|best| {
            best.reasons.into_iter().find_map(|reason| match reason {
                Reason::Language { language, .. } => Some(language),
                _ => None,
            })
        })
    };
    chosen.or_else(read).unwrap_or_else(language)
}

fn choose_language(event: MouseEvent) {
    let Some(button) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let now = untrack(spoken);
    // The posts are in `pt`, the interface speaks `pt-BR`.
    let ticked =
        if is_same_writing(&now, &language()) { Some(language()) } else { i18n::ours(&now).map(str::to_owned) };
    let ours = LANGUAGES.iter().map(|tag| {
        let chosen = ticked.as_deref() == Some(*tag);
        Item::new("globe", own_name(tag), move || speak(tag)).chosen(chosen)
    });
    let others = POSTS.iter().map(|tag| (*tag).to_owned());
    // What is read now can be seen, although few write in it.
    let rare = (!POSTS.contains(&now.as_str())).then(|| now.clone());
    let others = others.chain(rare).filter(|tag| i18n::ours(tag).is_none()).map(|tag| {
        let (name, chosen) = (own_name(&tag), now == tag);
        let item = Item::new("text", name, move || choosing().speak(Some(tag.clone())));
        item.line(t("welcome-posts-only")).chosen(chosen)
    });
    menu::open(button, t("settings-language"), ours.chain(others).collect());
}

/// Speaks a language of the interface; the posts follow. Where the interface speaks it already only because it lacks the
/// system's own language, it is a choice all the same: the posts are in another one.
fn speak(tag: &'static str) {
    let settled = state().settings.with_untracked(|settings| settings.language.as_deref() == Some(tag));
    let first = state().languages.with_untracked(|all| all.first().cloned()).unwrap_or_default();
    let own = is_same_writing(&first, tag);
    if settled || (language() == tag && own) {
        choosing().speak(None);
        return;
    }
    choosing().language.set(None);
    let mut settings = state().settings.get_untracked();
    settings.language = Some(tag.to_owned());
    spawn_local(async move {
        // It holds until the window closes even when it could not be kept.
        let _ = save_settings(settings).await;
    });
}
