//! Trente's window. It draws what the core tells it and asks the core for everything else.
#![expect(unreachable_pub, reason = "a binary has no outside: pub means the whole window")]

// The floors, from the ground up: ground, places, store, components, pages, frame. Each imports only from those below.
mod components;
mod frame;
mod ground;
mod pages;
mod places;
mod store;

use components::found;
use ground::{bridge, composing, i18n, moments, status};
use leptos::prelude::*;
use store::{drafts, live, opening, others, shared, unread};
use trente_contract::commands::Start;
use wasm_bindgen_futures::spawn_local;

fn main() {
    moments::tell_panics();
    composing::keep_keys();
    // Not Leptos' own: its executor begins with the first mount.
    spawn_local(async {
        match bridge::call(Start {}).await {
            Ok(started) => {
                i18n::speak(started.settings.language.as_deref(), &started.languages).await;
                let (read_only, without_pictures) = (started.read_only, started.without_pictures);
                store::begin(started);
                if store::state().current.get_untracked().is_none() {
                    // Whoever waits for an account begins there.
                    opening::begin().await;
                } else {
                    spawn_local(opening::begin());
                }
                lift_splash();
                frame::mount();
                if without_pictures {
                    status::note(i18n::t("without-pictures"));
                }
                if read_only {
                    status::toast_bad(i18n::t("settings-read-only"));
                }
                found::listen();
                unread::begin();
                live::begin();
                others::begin();
                drafts::begin();
                shared::begin();
            }
            Err(fault) => {
                // Without a start there are no settings: English or the webview's language must do.
                let languages = window().navigator().language().into_iter().collect::<Vec<_>>();
                i18n::speak(None, &languages).await;
                lift_splash();
                mount_to_body(move || frame::broken(&fault));
            }
        }
        moments::first_paint();
        moments::after_first_posts(pages::later::fetch);
    });
}

/// Takes the mark away that the page shows until there is something in its place.
fn lift_splash() {
    if let Ok(Some(splash)) = document().query_selector(".splash") {
        splash.remove();
    }
}
