//! The bar: whose app this is, and which language it speaks.

use crate::components::icon::{icon, sized};
use crate::components::menu::{self, Item};
use crate::i18n::{LANGUAGES, language, own_name, t, t_args};
use crate::route::Route;
use crate::store::choosing::choosing;
use crate::store::{save_settings, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, MouseEvent};

pub(super) fn bar() -> AnyView {
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

/// Languages that many posts are written in, and that the interface need not speak.
const POSTS: [&str; 10] = ["de", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt", "zh"];

/// The language of the posts; reactive.
fn spoken() -> String {
    choosing().language.get().unwrap_or_else(language)
}

fn choose_language(event: MouseEvent) {
    let Some(button) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    let now = untrack(spoken);
    let ours = LANGUAGES.iter().map(|tag| Item::new("globe", own_name(tag), move || speak(tag)).chosen(now == *tag));
    let others = POSTS.iter().filter(|tag| !LANGUAGES.contains(tag)).map(|tag| {
        let item = Item::new("text", own_name(tag), move || choosing().speak(Some((*tag).to_owned())));
        item.line(t("welcome-posts-only")).chosen(now == *tag)
    });
    menu::open(button, t("settings-language"), ours.chain(others).collect());
}

/// Speaks a language of the interface; the posts follow.
fn speak(tag: &'static str) {
    if language() == tag {
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
