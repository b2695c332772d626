//! Timelines beyond Home: what was saved and favourited, several hashtags, a link, another server.

use crate::components::icon::{icon, icon_small};
use crate::components::side::side;
use crate::components::{blank, list, pick, topbar};
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;
use trente_contract::find::Beyond;
use trente_contract::reader::Reader;

/// What the account saved.
pub(super) fn bookmarks() -> AnyView {
    own("nav-bookmarks", Beyond::Bookmarks, || quiet("bookmark", "bookmarks-none"))
}

/// What the account favourited.
pub(super) fn favourites() -> AnyView {
    own("nav-favourites", Beyond::Favourites, || quiet("heart", "favourites-none"))
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

pub(super) fn column(bar: AnyView, rows: AnyView) -> AnyView {
    view! {
        <main class="column" id="main">{bar}{rows}</main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

pub(super) fn quiet(glyph: &'static str, words: &'static str) -> AnyView {
    blank::blank(glyph, t(words), t_attr(words, "text"), None)
}
