//! A person's page.

mod around;
mod head;
mod note;
mod posts;
mod standing;

use crate::components::icon::icon_small;
use crate::components::list::skeleton;
use crate::components::post::Everybody;
use crate::components::side::side;
use crate::components::{blank, name, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::places::router;
use crate::store::people::{self, Stand};
use crate::store::{accounts, state};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
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

/// What the parts of the page share.
#[derive(Clone)]
struct Shared {
    reader: Reader,
    profile: Arc<Profile>,
    /// How the reader stands to the person; none for guests and on their own page.
    stand: Option<Arc<Stand>>,
}

/// The page.
pub(super) fn page(person: WhichPerson) -> AnyView {
    // Who opens somebody's page wants to read them, muted or not.
    provide_context(Everybody);
    let reader = state().reader_now();
    let phase = RwSignal::new(Phase::Loading);
    let load = {
        let reader = reader.clone();
        move || fetch(reader.clone(), person.clone(), phase)
    };
    load();
    let anew = load.clone();
    // One's own page shows at once what was changed of it.
    Effect::new(move |before: Option<u32>| {
        let turn = accounts::changed().get();
        let own = phase.with_untracked(|phase| matches!(phase, Phase::Here(profile) if is_own(profile)));
        if own && before.is_some_and(|before| before != turn) {
            anew();
        }
        turn
    });
    let title = move || match phase.get() {
        Phase::Here(profile) => name::name(&profile.person),
        _ => t("profile-title").into_any(),
    };
    let body = move || match phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        Phase::Here(profile) => {
            let stand = people::stand(&reader, &profile.person.id, profile.relationship);
            let shared = Shared { reader: reader.clone(), profile: Arc::from(profile), stand };
            view! { {head::head(&shared)}{yours(&shared.profile)}{standing::posts_or_why_not(&shared)} }.into_any()
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

fn is_own(profile: &Profile) -> bool {
    state().account_now().is_some_and(|own| own.person.id == profile.person.id)
}

/// On one's own page, where there is no rail: the ways to what one saved, to favourites, lists and the settings.
fn yours(profile: &Profile) -> Option<AnyView> {
    let own = is_own(profile);
    let chip = |route: Route, glyph: &'static str, words: &'static str| {
        view! { <a class="chip" href=route.href()>{icon_small(glyph)}{t(words)}</a> }
    };
    own.then(|| {
        view! {
            <nav class="yours" aria-label=t("nav-yours")>
                {chip(Route::Bookmarks, "bookmark", "nav-bookmarks")}
                {chip(Route::Favourites, "heart", "nav-favourites")}
                {chip(Route::Lists, "list", "lists-title")}
                {chip(Route::Drafts, "copy", "drafts-title")}
                {chip(Route::Settings, "settings", "nav-settings")}
            </nav>
        }
        .into_any()
    })
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
