//! The waiting room: how the account stands that was asked for, and meanwhile something to choose and to read.

mod card;
mod findable;
mod mail;
mod onward;
mod stage;

use super::reading;
use crate::components::icon::icon;
use crate::components::{side, topbar};
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use crate::store::{rooms, state};
use leptos::prelude::*;
use trente_contract::reader::Reader;

/// The page.
pub(super) fn page() -> AnyView {
    let newest = untrack(|| rooms::all().with(|rooms| rooms.first().cloned()));
    let Some(newest) = newest else { return nothing() };
    let ids = Memo::new(|_| rooms::all().with(|rooms| rooms.iter().map(|room| room.id.clone()).collect::<Vec<_>>()));
    let over = Memo::new(|_| rooms::all().with(|rooms| rooms.first().is_some_and(|room| room.stage.is_over())));
    let title = move || t(if over.get() { "waiting-title-over" } else { "waiting-title" });
    let reader = match state().current.get_untracked() {
        Some(account) => Reader::Account { account },
        None => Reader::Guest { server: newest.server.clone() },
    };
    leave_when_done();
    view! {
        <main class="column column--counter" id="main">
            {topbar::plain(title.into_any(), None)}
            <For each=move || ids.get() key=Clone::clone let(id)>{card::card(id)}</For>
            <Show when=move || !over.get()>{findable::question()}</Show>
            <div class="section-title">
                <h2>{move || t(if over.get() { "waiting-meanwhile" } else { "waiting-choose" })}</h2>
            </div>
            {reading::choose(&reader)}
        </main>
        {reading::side(&reader, &newest.server)}
    }
    .into_any()
}

/// Who comes back here after the account has opened goes on to Home.
fn leave_when_done() {
    let done = Memo::new(|_| {
        let here = router::current().with(|route| *route == Route::Waiting);
        here && !rooms::any() && state().current.with(Option::is_some)
    });
    Effect::new(move |_| {
        if done.get() {
            request_animation_frame(|| router::replace(Route::Home));
        }
    });
}

/// Somebody came here by an old address, or left the last room.
fn nothing() -> AnyView {
    let guest = state().current.get_untracked().is_none();
    view! {
        <main class="column" id="main">
            <div class="blank">
                {icon("mail")}
                <h1>{t("waiting-none")}</h1>
                <a class="btn btn--primary" href=Route::Home.href()>{t(if guest { "nav-read" } else { "nav-home" })}</a>
            </div>
        </main>
        {side::side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// A line for whoever has an account and waits for another one, or reads on as a guest: the way to the waiting room.
pub(in crate::pages) fn banner() -> AnyView {
    (|| {
        let room = rooms::all().with(|rooms| rooms.first().cloned())?;
        Some(view! {
            <div class="pad pad--tight">
                <div class="banner" role="status">
                    {icon("mail")}
                    <span>{stage::words(&room).title}</span>
                    <a class="btn btn--sm btn--outline" href=Route::Waiting.href()>{t("waiting-banner-go")}</a>
                </div>
            </div>
        })
    })
    .into_any()
}
