//! Pages that nobody needs before the first posts. They lie in a file of their own (`xtask/src/ui/split.rs` cuts it off), which
//! is fetched as soon as there are posts to read, so that it is there before somebody can tap.

use super::{
    as_another, beyond, bothered, catch_up, compose, drafts, early, explore, filters, findable, glossary, history,
    join, licences, lists, login, notifications, pack, people, portability, presets, profile, reading, report, search,
    servers, settings, tag, thread, translating, waiting, yourself,
};
use crate::components::{blank, less, list, list_choice, list_making, mute, quotes_choice, schedule};
use crate::ground::lasting::lasting;
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::wasm_split::{SplitLoaderError, wasm_split};
use std::cell::Cell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use trente_contract::commands::WhichPerson;
use trente_contract::people::PeopleOf;
use trente_contract::{Fault, FaultCode};

#[wasm_split(later, wasm_split_path = leptos::wasm_split, fallible, preload(load))]
fn build(route: Route) -> Result<AnyView, SplitLoaderError> {
    Ok(match route {
        Route::Live => explore::page(None),
        Route::Explore(part) => explore::page(Some(part)),
        Route::Search(text) => search::page(text),
        Route::CatchUp => catch_up::page(),
        Route::Bookmarks => beyond::bookmarks(),
        Route::Favourites => beyond::favourites(),
        Route::Lists => lists::page(),
        Route::List(id) => lists::posts::page(id),
        Route::FollowedTags => beyond::followed_tags(),
        Route::Tags(tags) => beyond::tags(tags),
        Route::Sharing(url) => beyond::sharing(url),
        Route::Server(domain) => beyond::server(domain),
        Route::Login { wish } => login::page(wish, None),
        Route::LoginAt { server } => login::page(None, Some(server)),
        Route::Write { reply_to } => compose::page(reply_to.map_or(compose::About::Nothing, compose::About::Answers)),
        Route::Quote(id) => compose::page(compose::About::Quotes(id)),
        Route::Change(id) => compose::page(compose::About::Changes(id)),
        Route::Drafts => drafts::page(),
        Route::Draft(key) => compose::of_draft(key),
        Route::Settings => settings::page(),
        Route::Glossary => glossary::page(),
        Route::Licences => licences::page(),
        Route::Translating => translating::page(),
        Route::Portability => portability::page(),
        Route::Moving => portability::moving(),
        Route::Notifications { .. } | Route::Requests | Route::NotificationChoices | Route::Conversations => {
            notifications::page(&route)
        }
        Route::Thread(id) => thread::page(id, None),
        Route::ThreadAt(id, server) => thread::page(id, Some(server)),
        Route::Person(id) => profile::page(WhichPerson::Id(id)),
        Route::Handle(handle) => profile::page(WhichPerson::Handle(handle)),
        Route::Tag(tag) => tag::page(tag),
        Route::People(PeopleOf::InList(id)) => lists::people::page(id),
        Route::People(of) => people::page(of),
        Route::Pack(id) => pack::page(id),
        Route::As(id) => as_another::page(id),
        Route::History(id) => history::page(id),
        Route::Report { person, post } => report::page(person, post),
        Route::BlockedServers => servers::page(),
        Route::Filters => filters::page(),
        Route::Yourself => yourself::page(),
        Route::Findable => findable::page(),
        Route::Presets => presets::page(),
        Route::Bothered(person) => bothered::page(person),
        Route::Join { server, invite, wish } => join::page(server, invite, wish),
        Route::Waiting => waiting::page(),
        Route::FirstReading => reading::page(),
        Route::Home | Route::Picked | Route::Lost => ().into_any(),
    })
}

/// What lies over any page once it is asked for.
#[wasm_split(later, wasm_split_path = leptos::wasm_split, fallible, preload(load_over))]
fn build_over() -> Result<AnyView, SplitLoaderError> {
    Ok(view! {
        {mute::view()}
        {less::view()}
        {list_choice::view()}
        {quotes_choice::view()}
        {list_making::view()}
        {schedule::view()}
    }
    .into_any())
}

thread_local! {
    static FETCHED: Cell<bool> = const { Cell::new(false) };
    /// The file is there.
    static THERE: RwSignal<bool> = lasting(|| RwSignal::new(false));
}

/// Fetches the file, once: the first posts are there.
pub fn fetch() {
    if !FETCHED.replace(true) {
        spawn_local(async {
            if !come().await {
                // Asked for by a page, it is fetched again.
                FETCHED.set(false);
            }
        });
    }
}

/// True once the file is there. It is fetched once, although each of the two asks for it.
async fn come() -> bool {
    let come = load().await.is_ok() && load_over().await.is_ok();
    if come {
        THERE.with(|there| there.set(true));
    }
    come
}

/// The place of what lies over any page. It comes with the file; what was asked for before is shown then.
pub fn over() -> AnyView {
    let there = THERE.with(|there| *there);
    (move || there.get().then(|| now(build_over()))).into_any()
}

/// What is built when the file is there; none before.
fn now<T>(building: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(building).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(built) => built.ok(),
        Poll::Pending => None,
    }
}

/// The page of a place that lies in the file.
pub(super) fn page(route: Route) -> AnyView {
    if let Some(page) = built(&route) {
        return page;
    }
    let state: RwSignal<Option<bool>> = RwSignal::new(None);
    wait(route.clone(), state);
    (move || match state.get() {
        None => view! { <main class="column" id="main" aria-busy="true">{list::skeleton()}</main> }.into_any(),
        Some(true) => built(&route).unwrap_or_else(|| missing(&route, state)),
        Some(false) => missing(&route, state),
    })
    .into_any()
}

/// With the file there, a page is built at once like any other.
fn built(route: &Route) -> Option<AnyView> {
    now(build(route.clone()))
}

fn wait(route: Route, state: RwSignal<Option<bool>>) {
    early::listen(&route);
    spawn_local(async move {
        let loaded = come().await;
        state.try_set(Some(loaded));
        if !loaded {
            early::rest(&route);
        } else if router::current().with_untracked(|current| *current == route) {
            // Only now there is a heading to name the page by.
            request_animation_frame(move || {
                router::arrived();
                early::hand_over(&route);
            });
        } else {
            // Who has gone on meanwhile is where they wanted to be.
            early::end(&route);
        }
    });
}

fn missing(route: &Route, state: RwSignal<Option<bool>>) -> AnyView {
    let route = route.clone();
    let again = move || {
        state.set(None);
        wait(route.clone(), state);
    };
    let fault = Fault::new(FaultCode::Bug, "the window's later part did not come");
    view! { <main class="column" id="main">{blank::refused(&fault, again)}</main> }.into_any()
}
