//! First reading: topics, people and packs to follow, and the Home that they make.

mod counter;
mod load;
mod packs;
mod people;
mod preview;
mod queue;
mod rows;
mod tags;

pub(super) use counter::progress;

use crate::components::tabs::{Tab, panel, tabs};
use crate::components::topbar;
use crate::ground::i18n::t;
use crate::store::{picks, state};
use leptos::prelude::*;
use trente_contract::reader::Reader;
use trente_contract::reading::Pick;

/// The page, for whoever has an account already.
pub(super) fn page() -> AnyView {
    let reader = state().reader_now();
    let server = untrack(|| state().server());
    view! {
        <main class="column column--counter" id="main">
            {topbar::with_back(t("reading-title").into_any(), None)}
            {choose(&reader)}
        </main>
        {side(&reader, &server)}
    }
    .into_any()
}

/// The tabs, the queue and the counter.
pub(super) fn choose(reader: &Reader) -> AnyView {
    let chosen = RwSignal::new("topics");
    let counted = |kind: fn(&Pick) -> bool| {
        Signal::derive(move || picks::all().with(|all| all.picks.iter().filter(|one| kind(&one.pick)).count()))
    };
    let all = vec![
        Tab { id: "topics", label: t("reading-topics"), count: counted(|pick| matches!(pick, Pick::Tag { .. })) },
        Tab { id: "people", label: t("reading-people"), count: counted(|pick| matches!(pick, Pick::Person { .. })) },
        Tab { id: "packs", label: t("reading-packs"), count: Signal::stored(0) },
        Tab { id: "preview", label: t("reading-preview"), count: Signal::stored(0) },
    ];
    let (tags, people, packs, preview) = (reader.clone(), reader.clone(), reader.clone(), reader.clone());
    view! {
        {tabs(t("reading-label"), all, chosen)}
        {panel("topics", chosen, move || tags::view(&tags))}
        {panel("people", chosen, move || people::view(&people))}
        {panel("packs", chosen, move || packs::view(&packs))}
        {panel("preview", chosen, move || preview::view(&preview))}
        {queue::view()}
        {counter::counter(reader)}
    }
    .into_any()
}

/// Beside the column in a wide window: the Home that is growing.
pub(super) fn side(reader: &Reader, server: &str) -> AnyView {
    preview::side(reader, server)
}
