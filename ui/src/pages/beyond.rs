//! Timelines beyond Home: what was saved and favourited, lists, several hashtags, a link, another server.

use crate::components::fetched::{self, Fetched};
use crate::components::icon::{icon, icon_small, sized};
use crate::components::side::side;
use crate::components::{blank, list, pick, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::places::router;
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ReadLists;
use trente_contract::find::{Beyond, ListName};
use trente_contract::ids::ListId;
use trente_contract::reader::Reader;

/// What the account saved.
pub(super) fn bookmarks() -> AnyView {
    own("nav-bookmarks", Beyond::Bookmarks, || quiet("bookmark", "bookmarks-none"))
}

/// What the account favourited.
pub(super) fn favourites() -> AnyView {
    own("nav-favourites", Beyond::Favourites, || quiet("heart", "favourites-none"))
}

/// The account's lists.
pub(super) fn lists() -> AnyView {
    let Some(account) = state().account_now() else { return for_members("lists-title") };
    let found: RwSignal<Fetched<Vec<ListName>>> = RwSignal::new(Fetched::Coming);
    let ask = move || fetched::fetch(ReadLists { account: account.key.clone() }, found);
    ask();
    let rows = fetched::view(found, 3, ask, |lists: Vec<ListName>| {
        if lists.is_empty() {
            let page = format!("https://{}/lists", untrack(|| state().server()));
            let way_on = view! { <a class="btn btn--outline" href=page rel="noopener noreferrer">{t_attr("lists-none", "action")}</a> };
            return blank::blank("list", t("lists-none"), t_attr("lists-none", "text"), Some(way_on.into_any()));
        }
        let row = |list: ListName| {
            view! {
                <a class="row" href=Route::List(list.id).href()>
                    <span class="row__icon">{icon_small("list")}</span>
                    <span class="row__main"><span class="row__title" dir="auto">{list.title}</span></span>
                    {sized("right", "icon icon--sm icon--flip")}
                </a>
            }
        };
        lists.into_iter().map(row).collect_view().into_any()
    });
    let tags = view! {
        <a class="row" href=Route::FollowedTags.href()>
            <span class="row__icon">{icon_small("hash")}</span>
            <span class="row__main">
                <span class="row__title">{t("followed-tags")}</span>
                <span class="row__sub">{t_attr("followed-tags", "text")}</span>
            </span>
            {sized("right", "icon icon--sm icon--flip")}
        </a>
    };
    column(topbar::plain(t("lists-title").into_any(), None), view! { {tags}{rows} }.into_any())
}

/// The posts with any hashtag that the account follows.
pub(super) fn followed_tags() -> AnyView {
    if state().account_now().is_none() {
        return for_members("followed-tags");
    }
    let posts = feed(&Which::Beyond(state().reader_now(), Beyond::FollowedTags));
    let bar = topbar::with_back(t("followed-tags").into_any(), None);
    column(bar, list::list(&posts, || quiet("hash", "followed-tags-none")))
}

/// The posts of a list.
pub(super) fn of_list(id: ListId) -> AnyView {
    let Some(account) = state().account_now() else { return for_members("lists-title") };
    let title = RwSignal::new(t("lists-title"));
    let wanted = id.clone();
    spawn_local(async move {
        // Its name is good to have; the posts are what was asked for.
        let lists = call(ReadLists { account: account.key }).await.unwrap_or_default();
        if let Some(list) = lists.into_iter().find(|list| list.id == wanted) {
            router::set_title(&list.title);
            title.try_set(list.title);
        }
    });
    let posts = feed(&Which::Beyond(state().reader_now(), Beyond::List(id)));
    let bar = topbar::with_back(view! { <bdi>{move || title.get()}</bdi> }.into_any(), None);
    column(bar, list::list(&posts, || quiet("list", "list-empty")))
}

/// Posts with any of several hashtags.
pub(super) fn tags(tags: Vec<String>) -> AnyView {
    let posts = feed(&Which::Beyond(state().reader_now(), Beyond::Tags(tags.clone())));
    let bar = topbar::with_back(t("tags-title").into_any(), None);
    let rows = list::list(&posts, || quiet("hash", "timeline-empty-tag"));
    column(bar, view! { {super::tag::together(tags)}{rows} }.into_any())
}

/// Posts that share a link.
pub(super) fn sharing(url: String) -> AnyView {
    let host = url.split_once("://").map_or(url.as_str(), |(_, rest)| rest).split('/').next().unwrap_or_default();
    let host = host.trim_start_matches("www.").to_owned();
    let posts = feed(&Which::Beyond(state().reader_now(), Beyond::Link(url.clone())));
    let bar = topbar::with_back(t("sharing-title").into_any(), None);
    let rows = list::list(&posts, || quiet("news", "sharing-none"));
    let head = view! {
        <div class="pad pad--tight">
            <a class="btn btn--outline" href=url rel="noopener noreferrer">
                {icon_small("external")}
                <span>{t_args("sharing-read", &[("site", host.into())])}</span>
            </a>
        </div>
    };
    column(bar, view! { {head}{rows} }.into_any())
}

/// What another server's own people post.
pub(super) fn server(domain: String) -> AnyView {
    let reader = Reader::Guest { server: domain.clone() };
    let shown = pick::shown(&domain).to_owned();
    let posts = feed(&Which::Beyond(reader, Beyond::Elsewhere));
    let bar = topbar::with_back(view! { <bdi dir="ltr">{shown.clone()}</bdi> }.into_any(), None);
    let note = view! {
        <div class="pad pad--tight">
            <div class="banner">{icon("globe")}<span>{t_args("server-guest", &[("server", shown.into())])}</span></div>
        </div>
    };
    let rows = list::list(&posts, || quiet("leaf", "explore-no-posts"));
    view! {
        <main class="column" id="main">{bar}{note}{rows}</main>
        {side(&domain)}
    }
    .into_any()
}

fn own(title: &'static str, which: Beyond, empty: fn() -> AnyView) -> AnyView {
    if state().account_now().is_none() {
        return for_members(title);
    }
    let posts = feed(&Which::Beyond(state().reader_now(), which));
    column(topbar::plain(t(title).into_any(), None), list::list(&posts, empty))
}

/// A place that takes an account.
pub(super) fn for_members(title: &'static str) -> AnyView {
    let join = Route::Join { server: None, invite: None, wish: None }.href();
    let way_on = view! {
        <div class="cluster">
            <a class="btn btn--primary" href=join>{t("nav-join")}</a>
            <a class="btn btn--outline" href=Route::Login { wish: None }.href()>{t("log-in")}</a>
        </div>
    };
    let text = t_attr("members-place", "text");
    column(
        topbar::plain(t(title).into_any(), None),
        blank::blank("person", t("members-place"), text, Some(way_on.into_any())),
    )
}

fn column(bar: AnyView, rows: AnyView) -> AnyView {
    view! {
        <main class="column" id="main">{bar}{rows}</main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn quiet(glyph: &'static str, words: &'static str) -> AnyView {
    blank::blank(glyph, t(words), t_attr(words, "text"), None)
}
