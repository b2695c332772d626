//! Making an account: one form, one consent. Whatever a server says, everything typed stays, and there is a way on.

mod about;
mod attempt;
mod birth;
mod consent;
mod email;
mod field;
mod head;
mod name;
mod offer;
mod password;
mod reason;
mod refused;
mod submit;
mod suggested;
mod words;

use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::t;
use crate::ground::route::Wish;
use crate::store::choosing::choosing;
use crate::store::joining::joining;
use crate::store::{state, wish};
use attempt::Attempt;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// The page. Without a server it is for the one that is recommended; `wish` is what a guest wanted to do.
pub(super) fn page(server: Option<String>, invite: Option<String>, wish: Option<Wish>) -> AnyView {
    let choosing = choosing();
    joining().load();
    let named = server.is_some();
    let server = server
        .or_else(|| untrack(|| choosing.best()).map(|choice| choice.domain))
        .unwrap_or_else(|| state().guest_server.get_untracked());
    let server = RwSignal::new(server);
    // Opened before the recommendation came: it is for the recommended one all the same, until somebody types.
    Effect::new(move |_| {
        let best = choosing.best().map(|choice| choice.domain);
        let untouched = joining().is_blank();
        if let Some(best) = best.filter(|best| !named && untouched && *best != server.get_untracked()) {
            server.set(best);
        }
    });
    (move || form(server.get(), invite.clone(), wish)).into_any()
}

fn form(server: String, invite: Option<String>, wish: Option<Wish>) -> AnyView {
    let attempt = Attempt::new(server, invite);
    // Drawn anew only when it is another: who types while the terms arrive stays in their field.
    let elsewhere = Memo::new(move |_| attempt.elsewhere().is_some());
    view! {
        <div class="door" node_ref=attempt.page>
            <header class="door__bar">
                <a class="iconbtn iconbtn--edge" href="/" aria-label=t("login-back")>{sized("back", "icon icon--flip")}</a>
                <a class="brand" href="/">
                    <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
                    <span>{t("app-name")}</span>
                </a>
            </header>
            <main class="door__panel" id="main">
                <div class="door__main">
                    {head::head(attempt)}
                    {wish.map(|wish| view! { <p class="banner">{icon_small("heart")}<span>{wish::words(wish)}</span></p> })}
                    {head::left(attempt)}
                    {refused::banner(attempt)}
                    {move || if elsewhere.get() { submit::elsewhere(attempt) } else { fields(attempt) }}
                    {submit::have_account(wish)}
                </div>
            </main>
            {about::about(attempt)}
        </div>
    }
    .into_any()
}

fn fields(attempt: Attempt) -> AnyView {
    let send = move |event: SubmitEvent| {
        event.prevent_default();
        attempt.submit();
    };
    let shut = Memo::new(move |_| attempt.shut());
    view! {
        <form class="form" novalidate on:submit=send>
            {email::field(attempt)}
            {name::field(attempt)}
            {suggested::or_own(attempt)}
            {birth::field(attempt)}
            {reason::field(attempt)}
            {move || (!shut.get()).then(|| view! { {consent::consent(attempt)}{submit::submit(attempt)} })}
        </form>
    }
    .into_any()
}
