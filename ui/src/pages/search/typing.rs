//! People while one is still typing: after a short pause, and only the last answer counts.

use super::meant::{Meant, meant};
use crate::components::icon::icon_small;
use crate::components::people;
use crate::ground::i18n::t_args;
use crate::ground::moments::pause;
use crate::store::searching;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::Search;
use trente_contract::find::{FoundPerson, Kind};
use trente_contract::reader::Reader;

/// Nobody types on after this.
const PAUSE: Duration = Duration::from_millis(300);
/// Fewer letters fit everybody.
const LEAST: usize = 2;

/// Who fits what is typed now; `asked` is what the page shows already.
pub(super) fn people(reader: &Reader, text: RwSignal<String>, asked: String) -> RwSignal<Vec<FoundPerson>> {
    let people = RwSignal::new(Vec::new());
    let reader = reader.clone();
    Effect::new(move |_| {
        let typed = text.get().trim().to_owned();
        let of_words = meant(&typed) == Meant::Words && !typed.starts_with('#') && !typed.contains(':');
        if typed == asked || typed.chars().count() < LEAST || !of_words {
            people.set(Vec::new());
            return;
        }
        let reader = reader.clone();
        spawn_local(async move {
            pause(PAUSE).await;
            let same = || text.try_get_untracked().is_some_and(|now| now.trim() == typed);
            if !same() {
                return;
            }
            let request = Search { reader, text: typed.clone(), kind: Kind::People, known: 0, typing: true };
            // A failure says nothing: nobody has asked for an answer yet.
            if let Some(Ok(found)) = searching::search(request).await
                && same()
            {
                people.try_set(found.people);
            }
        });
    });
    people
}

/// The way on to all that is found, and the people.
pub(super) fn view(
    reader: &Reader,
    text: RwSignal<String>,
    found: RwSignal<Vec<FoundPerson>>,
    go: impl Fn() + Clone + 'static,
) -> AnyView {
    let words = move || t_args("search-for", &[("text", text.get().trim().into())]);
    let reader = reader.clone();
    let rows = move || {
        let row = |one: FoundPerson| people::row(&one.person, &reader, one.bio, None, None);
        found.get().into_iter().map(row).collect_view()
    };
    let told = move || {
        found.with(|found| (!found.is_empty()).then(|| t_args("search-typing", &[("count", found.len().into())])))
    };
    view! {
        <button class="row" type="button" on:click=move |_| go()>
            <span class="row__icon">{icon_small("search")}</span>
            <span class="row__main"><span class="row__title row__sub--clip" dir="auto">{words}</span></span>
        </button>
        <p class="visually-hidden" role="status">{told}</p>
        {rows}
    }
    .into_any()
}
