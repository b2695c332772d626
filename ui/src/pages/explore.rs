//! What happens on the reader's own server, and whom and what one can find there.

mod parts;

use crate::components::searchbox::searchbox;
use crate::components::side::side;
use crate::components::tabs::{Tab, panel, tabs};
use crate::components::{blank, list};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Part;
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::WhatIsOpen;
use trente_contract::find::{Beyond, Open};

/// What servers do that do not say.
const USUAL: Open = Open { local: true, federated: true, links: false, operators: false };

/// The page, at one of its parts; without one at the posts that are talked about.
pub(super) fn page(part: Option<Part>) -> AnyView {
    let reader = state().reader_now();
    let server = untrack(|| state().server());
    let chosen = RwSignal::new(part.map_or("posts", Part::as_str));
    let open = RwSignal::new(USUAL);
    let asked = reader.clone();
    spawn_local(async move {
        if let Ok(told) = call(WhatIsOpen { reader: asked }).await {
            open.try_set(told);
        }
    });
    let live = Memo::new(move |_| open.with(|open| (open.local, open.federated)));
    Effect::new(move |_| {
        let (local, federated) = live.get();
        let closed = match chosen.get_untracked() {
            "local" => !local,
            "federated" => !federated,
            _ => false,
        };
        if closed {
            chosen.set("posts");
        }
    });
    let row = move || {
        let (local, federated) = live.get();
        let tab = |id: &'static str, words: &'static str| Tab { id, label: t(words), count: Signal::stored(0) };
        let mut all = vec![
            tab("posts", "explore-posts"),
            tab("hashtags", "explore-hashtags"),
            tab("news", "explore-news"),
            tab("people", "explore-people"),
        ];
        all.extend(local.then(|| tab("local", "explore-local")));
        all.extend(federated.then(|| tab("federated", "explore-federated")));
        tabs(t("nav-explore"), all, chosen)
    };
    let posts = Which::Server { reader: reader.clone(), server: server.clone() };
    let (tags, news, people) = (reader.clone(), reader.clone(), reader.clone());
    let named = server.clone();
    view! {
        <main class="column" id="main">
            <header class="topbar topbar--plain">
                <h1 class="visually-hidden">{t("nav-explore")}</h1>
                {searchbox("box-explore")}
            </header>
            <div data-scrolls>{row}</div>
            {panel("posts", chosen, move || list::list(&feed(&posts), nothing))}
            {panel("hashtags", chosen, move || parts::hashtags(&tags))}
            {panel("news", chosen, move || parts::news(&news, open))}
            {panel("people", chosen, move || parts::people(&people, &named))}
            {parts::live("local", Which::Beyond(reader.clone(), Beyond::Local), chosen)}
            {parts::live("federated", Which::Beyond(reader, Beyond::Federated), chosen)}
        </main>
        {side(&server)}
    }
    .into_any()
}

fn nothing() -> AnyView {
    blank::blank("leaf", t("timeline-empty-guest"), t_attr("timeline-empty-guest", "text"), None)
}
