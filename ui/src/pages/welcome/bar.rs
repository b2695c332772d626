//! The bar: whose app this is, and which language it speaks.

use crate::components::icon::{icon, sized};
use crate::components::menu::{self, Item};
use crate::i18n::{LANGUAGES, language, own_name, t, t_args};
use crate::route::Route;
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
