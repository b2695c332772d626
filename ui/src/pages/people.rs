//! A list of people: who follows, who is followed, who boosted or favourited, whom the reader mutes or blocks.

mod end;
mod row;
mod title;

use crate::components::list::skeleton;
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_attr};
use crate::ground::status;
use crate::places::router;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::collections::HashSet;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::commands::{ListPeople, ShowProfile, WhichPerson};
use trente_contract::ids::Cursor;
use trente_contract::people::{ListedPerson, PeopleOf};
use trente_contract::person::Profile;
use trente_contract::reader::Reader;

#[derive(Clone, PartialEq)]
enum Phase {
    Loading,
    Still,
    More,
    Failed(Fault),
    MoreFailed(Fault),
}

/// The list as it stands. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
struct People {
    rows: RwSignal<Vec<Arc<ListedPerson>>>,
    next: RwSignal<Option<Cursor>>,
    phase: RwSignal<Phase>,
    /// Whose followers, or whom they follow: what their page says.
    whose: RwSignal<Option<Arc<Profile>>>,
}

/// The page.
pub(super) fn page(of: PeopleOf) -> AnyView {
    let reader = state().reader_now();
    let people = People {
        rows: RwSignal::new(Vec::new()),
        next: RwSignal::new(None),
        phase: RwSignal::new(Phase::Loading),
        whose: RwSignal::new(None),
    };
    ask_whose(&reader, &of, people);
    let load = {
        let (reader, of) = (reader.clone(), of.clone());
        move || fetch(&reader, &of, people)
    };
    load();
    let (titled, of_body) = (of.clone(), of);
    let rows_reader = reader.clone();
    let rows_of = of_body.clone();
    let listed = of_body.clone();
    let body = move || match people.phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        _ if people.rows.with(Vec::is_empty) && people.next.with(Option::is_none) => empty(&of_body, people),
        _ => ().into_any(),
    };
    let rows = view! {
        <ul class="people" aria-label=t("people-list")>
            <For each=move || people.rows.get() key=|row| row.person.id.clone() let(one)>
                {row::row(&one, &rows_reader, &rows_of)}
            </For>
        </ul>
    };
    view! {
        <main class="column" id="main">
            {topbar::with_back(view! { {move || title::title(&titled, people.whose.get().as_deref())} }.into_any(), None)}
            {body}
            {rows}
            {end::end(people, &reader, &listed)}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// Asks whose list it is: for their name, and whether they hide it.
fn ask_whose(reader: &Reader, of: &PeopleOf, people: People) {
    let (PeopleOf::Followers(id) | PeopleOf::Following(id)) = of else { return };
    let request = ShowProfile { reader: reader.clone(), person: WhichPerson::Id(id.clone()) };
    let of = of.clone();
    spawn_local(async move {
        if let Ok(profile) = call(request).await {
            let profile = Arc::new(profile);
            router::set_title(&title::title(&of, Some(&profile)));
            people.whose.try_set(Some(profile));
        }
    });
}

/// Fetches the first page, or the next one.
fn fetch(reader: &Reader, of: &PeopleOf, people: People) {
    let cursor = people.next.get_untracked();
    let first = cursor.is_none();
    people.phase.set(if first { Phase::Loading } else { Phase::More });
    let request = ListPeople { reader: reader.clone(), of: of.clone(), cursor };
    spawn_local(async move {
        match call(request).await {
            Ok(page) => {
                let known: HashSet<_> = people
                    .rows
                    .try_with_untracked(|rows| rows.iter().map(|row| row.person.id.clone()).collect())
                    .unwrap_or_default();
                let new: Vec<_> =
                    page.items.into_iter().filter(|one| !known.contains(&one.person.id)).map(Arc::new).collect();
                if !first {
                    status::say(i18n::t_args("people-more-came", &[("count", new.len().into())]));
                }
                people.rows.try_update(|rows| rows.extend(new));
                people.next.try_set(page.next);
                people.phase.try_set(Phase::Still);
            }
            Err(fault) => {
                people.phase.try_set(if first { Phase::Failed(fault) } else { Phase::MoreFailed(fault) });
            }
        }
    });
}

fn empty(of: &PeopleOf, people: People) -> AnyView {
    let hides = people.whose.with(|whose| whose.as_ref().is_some_and(|profile| profile.hides_lists));
    let (glyph, id) = match of {
        PeopleOf::Followers(_) | PeopleOf::Following(_) if hides => ("lock", "people-hidden"),
        PeopleOf::Followers(_) => ("people", "people-no-followers"),
        PeopleOf::Following(_) => ("people", "people-no-following"),
        PeopleOf::BoostedBy(_) => ("boost", "people-no-boosts"),
        PeopleOf::FavouritedBy(_) => ("heart", "people-no-favourites"),
        PeopleOf::Muted => ("mute", "people-none-muted"),
        PeopleOf::Blocked => ("block", "people-none-blocked"),
    };
    blank::blank(glyph, t(id), t_attr(id, "text"), None)
}
