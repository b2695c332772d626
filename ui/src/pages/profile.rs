//! A person's page.

mod follow;
mod head;

use crate::components::list::{self, skeleton};
use crate::components::side::side;
use crate::components::{blank, name, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::places::router;
use crate::store::feed::{Which, feed};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{ShowProfile, WhichPerson};
use trente_contract::person::Profile;
use trente_contract::reader::Reader;

#[derive(Clone)]
enum Phase {
    Loading,
    Here(Box<Profile>),
    Failed(Fault),
}

/// The page.
pub(super) fn page(person: WhichPerson) -> AnyView {
    let reader = state().reader_now();
    let phase = RwSignal::new(Phase::Loading);
    let load = {
        let reader = reader.clone();
        move || fetch(reader.clone(), person.clone(), phase)
    };
    load();
    let title = move || match phase.get() {
        Phase::Here(profile) => name::name(&profile.person),
        _ => t("profile-title").into_any(),
    };
    let body = move || match phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        Phase::Here(profile) => {
            let posts = feed(&Which::Person(reader.clone(), profile.person.id.clone()));
            view! { {head::head(&profile, &reader)}{list::list(&posts, empty)} }.into_any()
        }
    };
    view! {
        <main class="column" id="main">
            {topbar::with_back(title.into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn fetch(reader: Reader, person: WhichPerson, phase: RwSignal<Phase>) {
    phase.set(Phase::Loading);
    spawn_local(async move {
        match call(ShowProfile { reader, person }).await {
            Ok(profile) => {
                router::set_title(&profile.person.name_text);
                phase.try_set(Phase::Here(Box::new(profile)));
            }
            Err(fault) => {
                phase.try_set(Phase::Failed(fault));
            }
        }
    });
}

fn empty() -> AnyView {
    blank::blank("text", t("profile-no-posts"), t_attr("profile-no-posts", "text"), None)
}
