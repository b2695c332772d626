//! Rail and tab bar. Only places that exist are shown.

use super::{account, bell};
use crate::components::icon::icon;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use crate::store;
use leptos::prelude::*;

fn here(route: &Route) -> impl Fn() -> Option<&'static str> + Send + 'static + use<> {
    let route = route.clone();
    // The parts of one place are one place here, and so are a list and the lists.
    let same = |current: &Route, route: &Route| match (current, route) {
        (Route::Explore(_), Route::Live)
        | (Route::Search(_), Route::Search(_))
        | (Route::List(_) | Route::FollowedTags, Route::Lists) => true,
        (current, route) => current == route,
    };
    move || router::current().with(|current| same(current, &route).then_some("page"))
}

/// An account at the recommended server.
const JOIN: Route = Route::Join { server: None, invite: None, wish: None };

/// Where one writes.
const WRITE: Route = Route::Write { reply_to: None };

/// What is an account's own; on phones its page leads there.
const OWN: [(Route, &str, &str); 3] = [
    (Route::Bookmarks, "bookmark", "nav-bookmarks"),
    (Route::Favourites, "heart", "nav-favourites"),
    (Route::Lists, "list", "lists-title"),
];

/// Who goes about in the window.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Who {
    /// Someone with an account.
    Member,
    /// Someone whose account was asked for: the frame is theirs already, and what they write is a draft.
    Waiting,
    /// A guest.
    Guest,
}

fn who() -> Who {
    // Tracks only whether there is a room: not each of its changes.
    let waits = Memo::new(|_| store::rooms::any());
    match (store::state().current.with_untracked(Option::is_some), waits.get()) {
        (true, _) => Who::Member,
        (false, true) => Who::Waiting,
        (false, false) => Who::Guest,
    }
}

impl Who {
    fn home(self) -> (Route, &'static str, &'static str) {
        match self {
            Self::Member => (Route::Home, "home", "nav-home"),
            Self::Waiting => (Route::Waiting, "home", "nav-home"),
            Self::Guest => (Route::Home, "explore", "nav-read"),
        }
    }
}

/// The rail, from 720 px of width.
pub(super) fn rail() -> AnyView {
    let who = who();
    let (home, glyph, words) = who.home();
    let guest = who == Who::Guest;
    let item = |route: Route, glyph: &'static str, words: &'static str| {
        view! {
            <a class="rail__item" href=route.href() aria-current=here(&route)>
                {icon(glyph)}<span class="rail__label">{t(words)}</span>
            </a>
        }
    };
    let act = if guest {
        view! {
            <a class="btn btn--primary" href=JOIN.href()>
                {icon("user-plus")}<span class="rail__label">{t("nav-join")}</span>
            </a>
        }
    } else {
        view! {
            <a class="btn btn--primary" href=WRITE.href()>
                {icon("pen")}<span class="rail__label">{t("nav-write")}</span>
            </a>
        }
    };
    view! {
        <nav class="rail" aria-label=t("nav-label")>
            <a class="brand" href=home.href()>
                <img class="mark" src="/icon.svg" alt="" width="32" height="32" />
                <span class="rail__label">{t("app-name")}</span>
            </a>
            {guest.then(|| item(Route::Picked, "home", "nav-home"))}
            {item(home, glyph, words)}
            {(!guest).then(|| item(Route::Live, "explore", "nav-explore"))}
            {(who == Who::Member).then(|| bell::item("rail__item"))}
            {item(Route::Search(String::new()), "search", "nav-search")}
            {(who == Who::Member).then(|| OWN.into_iter().map(|(route, glyph, words)| item(route, glyph, words)).collect_view())}
            {guest.then(|| item(Route::Login { wish: None }, "person", "log-in"))}
            {item(Route::Settings, "settings", "nav-settings")}
            {act}
            {account::menu()}
            {(who == Who::Waiting).then(account::waiting)}
        </nav>
    }
    .into_any()
}

/// The tab bar, on phones.
pub(super) fn tabs() -> AnyView {
    let state = store::state();
    let who = who();
    let (home, glyph, words) = who.home();
    let item = |route: Route, glyph: &'static str, words: &'static str| {
        view! {
            <a class="tabbar__item" href=route.href() aria-current=here(&route)>{icon(glyph)}<span>{t(words)}</span></a>
        }
    };
    let you = match state.account_now() {
        Some(account) => item(Route::Person(account.person.id), "person", "nav-you"),
        None => item(Route::Login { wish: None }, "person", "log-in"),
    };
    let (first, now) = match who {
        Who::Guest => (item(Route::Picked, "home", "nav-home"), item(home, glyph, words)),
        Who::Member | Who::Waiting => (item(home, glyph, words), item(Route::Live, "explore", "nav-explore")),
    };
    // A guest has first to join.
    let write = if who == Who::Guest {
        item(JOIN, "user-plus", "nav-join").into_any()
    } else {
        view! {
            <a class="tabbar__item tabbar__compose" href=WRITE.href()>
                <span>{icon("pen")}</span>
                <span class="visually-hidden">{t("nav-write")}</span>
            </a>
        }
        .into_any()
    };
    // Five places are all that fit: a member finds the settings on their own page, a guest on Home and on Welcome.
    let (last, settings) = match who {
        Who::Member => (bell::item("tabbar__item"), None),
        Who::Guest => (item(Route::Search(String::new()), "search", "nav-search").into_any(), None),
        Who::Waiting => (().into_any(), Some(item(Route::Settings, "settings", "nav-settings"))),
    };
    view! {
        <nav class="tabbar" aria-label=t("nav-label")>
            {first}
            {now}
            {write}
            {last}
            {you}
            {settings}
        </nav>
    }
    .into_any()
}
