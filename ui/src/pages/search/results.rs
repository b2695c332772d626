//! What was found: all of it, and each kind by itself.

mod fetch;
mod sections;

use super::found;
use crate::components::tabs::{Tab, panel, tabs};
use crate::components::{blank, fetched};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store::feed::Line;
use crate::store::state;
use fetch::{Phase, Results};
use leptos::prelude::*;
use trente_contract::find::Kind;
use trente_contract::reader::Reader;
use trente_contract::{Fault, FaultCode};

/// Searches, and shows what is found.
pub(super) fn results(reader: &Reader, asked: &str) -> AnyView {
    let results = Results::begin(reader, asked);
    let (text, again) = (asked.to_owned(), results.clone());
    (move || match results.phase.get() {
        Phase::Coming => fetched::grey(6),
        Phase::Failed(fault) => refused(&fault, &again),
        Phase::Here if results.is_empty() => view! { {opened(&results)}{nothing(&text)} }.into_any(),
        Phase::Here if results.only_opened() => opened(&results),
        Phase::Here => view! { {opened(&results)}{whole(&results)} }.into_any(),
    })
    .into_any()
}

fn opened(results: &Results) -> AnyView {
    let card = results.card.get_untracked().map(|card| found::card(&card));
    let post = results.opened.get_untracked().map(|line| {
        view! {
            <section class="feed" aria-labelledby="search-opened">
                <div class="section-title"><h2 id="search-opened">{t("search-link-post")}</h2></div>
                {sections::post(&line)}
            </section>
        }
    });
    view! { {card}{post} }.into_any()
}

fn whole(results: &Results) -> AnyView {
    let chosen = RwSignal::new("all");
    let count = |len: usize| Signal::stored(len);
    let tab = |id: &'static str, words: &'static str, count: Signal<usize>| Tab { id, label: t(words), count };
    let (people, tags) = (results.people, results.tags);
    let row = vec![
        tab("all", "search-all", count(0)),
        tab("people", "search-people", Signal::derive(move || people.with(Vec::len))),
        tab("tags", "search-tags", Signal::derive(move || tags.with(Vec::len))),
        tab("posts", "search-posts", count(0)),
    ];
    let (all, people, tags, posts) = (results.clone(), results.clone(), results.clone(), results.clone());
    view! {
        <div data-scrolls>{tabs(t("search-kinds"), row, chosen)}</div>
        {panel("all", chosen, move || sections::all(&all, chosen))}
        {panel("people", chosen, move || sections::people(&people))}
        {panel("tags", chosen, move || sections::tags(&tags))}
        {panel("posts", chosen, move || sections::posts(&posts))}
    }
    .into_any()
}

/// Nothing was found: what else might help.
fn nothing(text: &str) -> AnyView {
    let server = untrack(|| state().server());
    let title = t_args("search-none", &[("text", text.into()), ("server", server.into())]);
    let way_on = view! {
        <a class="btn btn--outline" href=Route::Live.href()>{t_attr("search-none", "action")}</a>
    };
    let guest = state().account_now().is_none().then(guest);
    view! {
        <div role="status">
            {blank::blank("search", title, t_attr("search-none", "text"), Some(view! { {way_on}{guest} }.into_any()))}
        </div>
    }
    .into_any()
}

/// What servers keep for their own people, with the way to become one of them.
fn guest() -> AnyView {
    view! {
        <p class="fine">{t("search-guest")}</p>
        <div class="cluster">
            <a class="btn btn--primary" href=Route::Join { server: None, invite: None, wish: None }.href()>{t("nav-join")}</a>
            <a class="btn btn--outline" href=Route::Login { wish: None }.href()>{t("log-in")}</a>
        </div>
    }
    .into_any()
}

fn refused(fault: &Fault, results: &Results) -> AnyView {
    let closed = matches!(fault.code, FaultCode::MembersOnly | FaultCode::Forbidden | FaultCode::Refused);
    if closed && state().account_now().is_none() {
        let server = fault.server.clone().unwrap_or_else(|| untrack(|| state().server()));
        let title = t_args("search-members", &[("server", server.into())]);
        return view! {
            <div role="alert">{blank::blank("lock", title, t_attr("search-members", "text"), Some(guest()))}</div>
        }
        .into_any();
    }
    let again = results.clone();
    blank::refused(fault, move || again.search())
}

/// The kinds, each once.
const KINDS: [Kind; 3] = [Kind::People, Kind::Tags, Kind::Posts];

/// One line of a list of posts.
type Post = Line;
