//! Pages, one a place.

mod compose;
mod home;
mod join;
mod live;
mod login;
mod profile;
mod reading;
mod settings;
mod tag;
mod thread;
mod waiting;
mod welcome;

use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;
use trente_contract::commands::WhichPerson;

/// The page of a place.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Home => match store::state().account_now() {
            Some(account) => home::page(account),
            None => welcome::page(),
        },
        Route::Live => live::page(),
        Route::Login { wish } => login::page(wish, None),
        Route::LoginAt { server } => login::page(None, Some(server)),
        Route::Write { reply_to } => compose::page(reply_to),
        Route::Settings => settings::page(),
        Route::Thread(id) => thread::page(id),
        Route::Person(id) => profile::page(WhichPerson::Id(id)),
        Route::Handle(handle) => profile::page(WhichPerson::Handle(handle)),
        Route::Tag(tag) => tag::page(tag),
        Route::Join { server, invite, wish } => join::page(server, invite, wish),
        Route::Waiting => waiting::page(),
        Route::FirstReading => reading::page(),
        Route::Lost => lost(),
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
