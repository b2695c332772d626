//! A list of people: who follows, who is followed, who boosted or favourited, whom the reader mutes or blocks.

mod end;
pub(super) mod row;
mod title;

use crate::components::list::skeleton;
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::status;
use crate::places::router;
use crate::store::feed::Phase;
use crate::store::paged::{Coming, Paged};
use crate::store::people::Deed;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::{ListPeople, ShowProfile, WhichPerson};
use trente_contract::people::{ListedPerson, PeopleOf};
use trente_contract::person::Profile;
use trente_contract::reader::Reader;

/// The list, and what is said about it.
#[derive(Clone)]
struct People {
    list: Arc<Paged<ListedPerson>>,
    /// Whose followers, or whom they follow: what their page says.
    whose: RwSignal<Option<Arc<Profile>>>,
}

/// The page.
pub(super) fn page(of: PeopleOf) -> AnyView {
    let reader = state().reader_now();
    let (asking, asked) = (reader.clone(), of.clone());
    let list = Paged::new(
        |one: &ListedPerson| one.person.id.to_string(),
        move |cursor| {
            Box::pin(call(ListPeople { reader: asking.clone(), of: asked.clone(), cursor })) as Coming<ListedPerson>
        },
    );
    let people = People { list, whose: RwSignal::new(None) };
    ask_whose(&reader, &of, people.whose);
    tell_more(&people.list);
    let (whose, title_of, body_of) = (people.whose, of.clone(), of.clone());
    let way_back = match of {
        PeopleOf::Muted => Some(Deed::Unmute),
        PeopleOf::Blocked => Some(Deed::Unblock),
        _ => None,
    };
    let list = Arc::clone(&people.list);
    let body = move || {
        let none = list.items.with(Vec::is_empty);
        let again = Arc::clone(&list);
        match list.phase.get() {
            Phase::Loading => skeleton(),
            Phase::Failed(fault) => blank::refused(&fault, move || again.load()),
            Phase::Still if none => empty(&body_of, whose),
            _ => ().into_any(),
        }
    };
    let items = people.list.items.clone();
    let rows = view! {
        <ul class="people" aria-label=t("people-list")>
            <For each=move || items.get() key=|row| row.person.id.clone() let(one)>
                {row::row(&one, &reader, way_back)}
            </For>
        </ul>
    };
    view! {
        <main class="column" id="main">
            {topbar::with_back(view! { {move || title::title(&title_of, whose.get().as_deref())} }.into_any(), None)}
            {body}
            {rows}
            {end::end(&people, &of)}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

/// Asks whose list it is: for their name, and whether they hide it.
fn ask_whose(reader: &Reader, of: &PeopleOf, whose: RwSignal<Option<Arc<Profile>>>) {
    let (PeopleOf::Followers(id) | PeopleOf::Following(id)) = of else { return };
    let request = ShowProfile { reader: reader.clone(), person: WhichPerson::Id(id.clone()) };
    let of = of.clone();
    spawn_local(async move {
        if let Ok(profile) = call(request).await {
            let profile = Arc::new(profile);
            router::set_title(&title::title(&of, Some(&profile)));
            whose.try_set(Some(profile));
        }
    });
}

/// Says how many more have come: they stand above the button that was tapped.
fn tell_more(list: &Arc<Paged<ListedPerson>>) {
    let items = list.items.clone();
    Effect::new(move |before: Option<usize>| {
        let now = items.with(Vec::len);
        if let Some(before) = before.filter(|before| *before > 0 && now > *before) {
            status::say(t_args("people-more-came", &[("count", (now - before).into())]));
        }
        now
    });
}

fn empty(of: &PeopleOf, whose: RwSignal<Option<Arc<Profile>>>) -> AnyView {
    let hides = whose.with(|whose| whose.as_ref().is_some_and(|profile| profile.hides_lists));
    let (glyph, id) = match of {
        PeopleOf::Followers(_) | PeopleOf::Following(_) if hides => ("lock", "people-hidden"),
        PeopleOf::Followers(_) => ("people", "people-no-followers"),
        PeopleOf::Following(_) => ("people", "people-no-following"),
        PeopleOf::BoostedBy(_) => ("boost", "people-no-boosts"),
        PeopleOf::FavouritedBy(_) => ("heart", "people-no-favourites"),
        PeopleOf::Muted => ("mute", "people-none-muted"),
        PeopleOf::Blocked => ("block", "people-none-blocked"),
        PeopleOf::InList(_) => ("people", "list-nobody"),
    };
    blank::blank(glyph, t(id), t_attr(id, "text"), None)
}
