//! Pages, one a place.

mod as_another;
mod beyond;
mod bothered;
mod catch_up;
mod compose;
mod drafts;
mod early;
mod explore;
mod filters;
mod findable;
mod glossary;
mod history;
mod home;
mod join;
pub mod later;
mod licences;
mod lists;
mod login;
mod notifications;
mod pack;
mod people;
mod picked;
mod portability;
mod presets;
mod profile;
mod reading;
mod report;
mod search;
mod servers;
mod settings;
mod tag;
mod thread;
mod translating;
mod waiting;
mod welcome;
mod yourself;

use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;

/// The page of a place.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home | Route::Picked => match store::state().account_now() {
            Some(account) => home::page(account),
            None if route == Route::Picked => picked::page(),
            None => welcome::page(),
        },
        Route::Lost => lost(),
        route => later::page(route),
    }
}

fn lost() -> AnyView {
    view! {
        <main class="column" id="main">
            <div class="blank">
                <h1>{t("fault-not-found")}</h1>
                <a class="btn btn--primary" href="/">{t("nav-home")}</a>
            </div>
        </main>
    }
    .into_any()
}
