//! People to follow, each with the reason.

use super::load::{self, Load, rest};
use super::rows;
use crate::components::people;
use crate::ground::i18n::t;
use crate::store::choosing::choosing;
use crate::store::{picks, state};
use leptos::prelude::*;
use trente_contract::commands::SuggestPeople;
use trente_contract::reader::Reader;
use trente_contract::reading::{Pick, Suggested};

pub(super) fn view(reader: &Reader) -> AnyView {
    let people: RwSignal<Vec<Suggested>> = RwSignal::new(Vec::new());
    let load = RwSignal::new(Load::Coming);
    let asked = reader.clone();
    let fetch = move || {
        let topics = choosing().wishes.get_untracked().topics;
        load::fetch(SuggestPeople { reader: asked.clone(), topics }, people, load);
    };
    fetch();
    let loose = Memo::new(move |before: Option<&Vec<String>>| {
        let mut loose = before.cloned().unwrap_or_default();
        picks::all().with(|all| {
            for pick in &all.picks {
                if let Pick::Person { handle } = &pick.pick
                    && !loose.contains(handle)
                {
                    loose.push(handle.clone());
                }
            }
        });
        loose.retain(|handle| people.with(|all| all.iter().all(|one| one.person.handle != *handle)));
        loose
    });
    let server = server_of(reader);
    let rows = move || people.get().into_iter().map(|one| row(one, &server)).collect_view();
    let nobody = move || {
        (load.get() == Load::There && people.with(Vec::is_empty) && loose.with(Vec::is_empty))
            .then(|| view! { <p class="pad fine">{t("reading-nobody")}</p> })
    };
    view! {
        {move || loose.get().iter().map(|handle| rows::handle(handle)).collect_view()}
        {rows}
        {nobody}
        {rest(load, false, fetch)}
    }
    .into_any()
}

pub(super) fn row(one: Suggested, server: &str) -> AnyView {
    let why = people::why(&one.why, server);
    rows::person(&one.person, Some(why), one.bio)
}

pub(super) fn server_of(reader: &Reader) -> String {
    match reader {
        Reader::Guest { server } => server.clone(),
        Reader::Account { .. } => untrack(|| state().server()),
    }
}
