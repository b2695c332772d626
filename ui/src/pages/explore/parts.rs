//! The parts beside the posts.

use crate::components::explain::Term;
use crate::components::fetched::{self, Fetched};
use crate::components::growing::growing;
use crate::components::{blank, follow, hashtag, list, news as card, people as row};
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::store::feed::{Which, feed};
use leptos::prelude::*;
use trente_contract::commands::{SuggestPeople, TrendingNews, TrendingTags};
use trente_contract::find::{News, Open, TagUse};
use trente_contract::reader::Reader;
use trente_contract::reading::Suggested;

/// Hashtags that are talked about.
pub(super) fn hashtags(reader: &Reader) -> AnyView {
    let reader = reader.clone();
    let ask = move |cursor| TrendingTags { reader: reader.clone(), cursor };
    growing(|tag| tag.name.clone(), ask, |tag: &TagUse| hashtag::row(tag), || quiet("hash", "explore-no-hashtags"))
}

/// Links that many share. Where the server knows it, each leads to the posts that share it.
pub(super) fn news(reader: &Reader, open: RwSignal<Open>) -> AnyView {
    let reader = reader.clone();
    let ask = move |cursor| TrendingNews { reader: reader.clone(), cursor };
    let one = move |news: &News| {
        let leads =
            if open.with(|open| open.links) { Route::Sharing(news.url.clone()).href() } else { news.card.url.clone() };
        card::card(news, leads)
    };
    let rows = growing(|news| news.url.clone(), ask, one, || quiet("news", "explore-no-news"));
    view! { <div class="newsgrid">{rows}</div> }.into_any()
}

/// People to follow, each with the reason.
pub(super) fn people(reader: &Reader, server: &str) -> AnyView {
    let found: RwSignal<Fetched<Vec<Suggested>>> = RwSignal::new(Fetched::Coming);
    let asked = reader.clone();
    let ask = move || fetched::fetch(SuggestPeople { reader: asked.clone(), topics: Vec::new() }, found);
    ask();
    let (reader, server) = (reader.clone(), server.to_owned());
    fetched::view(found, 6, ask, move |people| {
        if people.is_empty() {
            return quiet("people", "explore-no-people");
        }
        let one = |one: Suggested| {
            let button = follow::small(&one.person, None, &reader);
            row::row(&one.person, &reader, one.bio, Some(row::why(&one.why, &server)), button)
        };
        people.into_iter().map(one).collect_view().into_any()
    })
}

/// A list that is only there while its tab is open: it asks for newer posts as long as it is there.
pub(super) fn live(id: &'static str, which: Which, chosen: RwSignal<&'static str>) -> AnyView {
    let open = Memo::new(move |_| chosen.get() == id);
    let meaning = if id == "local" { Term::Local } else { Term::Federated }.meaning();
    view! {
        <div role="tabpanel" id=format!("panel-{id}") aria-labelledby=format!("tab-{id}") hidden=move || !open.get()>
            <p class="pad fine">{meaning}</p>
            {move || open.get().then(|| list::list(&feed(&which), || quiet("leaf", "explore-no-posts")))}
        </div>
    }
    .into_any()
}

fn quiet(glyph: &'static str, words: &'static str) -> AnyView {
    blank::blank(glyph, t(words), t_attr(words, "text"), None)
}
