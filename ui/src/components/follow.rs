//! The button that follows.

use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Wish;
use crate::ground::status;
use crate::store::{state, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::SetFollow;
use trente_contract::ids::{AccountKey, PersonId};
use trente_contract::person::{Person, Relationship};
use trente_contract::reader::Reader;

/// Follow, asked, or following; nothing on one's own page. At once on screen, and back with a message when refused. Taps
/// that come while one is under way are sent one after the other, so that the last one counts.
pub fn button(person: &Person, stand: Relationship, reader: &Reader) -> Option<AnyView> {
    draw(person, stand, reader, false)
}

/// The same in a row of people, where its name says whom.
pub fn small(person: &Person, stand: Relationship, reader: &Reader) -> Option<AnyView> {
    draw(person, stand, reader, true)
}

fn draw(whom: &Person, stand: Relationship, reader: &Reader, small: bool) -> Option<AnyView> {
    let person = whom.id.clone();
    let named = whom.name_text.clone();
    let label = move |words: String| {
        small.then(|| t_args("find-act-on", &[("act", words.into()), ("name", named.as_str().into())]))
    };
    let account = match reader {
        Reader::Account { account } => account.clone(),
        Reader::Guest { server } => {
            let pick = wish::person(whom, server);
            let want = move |_| wish::want(Wish::Follow, Some(pick.clone()));
            let class = if small { "btn btn--outline btn--sm" } else { "btn btn--primary" };
            let words = t("profile-follow");
            let label = label(words.clone());
            let button = view! {
                <button class=class type="button" aria-label=label on:click=want>{words}</button>
            };
            return Some(button.into_any());
        }
    };
    if state().account_now().is_some_and(|own| own.person.id == person) {
        return None;
    }
    let locked = whom.locked;
    let stand = RwSignal::new(stand);
    let busy = RwSignal::new(false);
    let click = move |_| {
        let before = stand.get_untracked();
        let on = !follows(before);
        stand.set(Relationship { following: on && !locked, requested: on && locked, ..before });
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let (account, person) = (account.clone(), person.clone());
        spawn_local(async move {
            send(account, person, before, stand).await;
            busy.try_set(false);
        });
    };
    let on = move || stand.with(|stand| follows(*stand));
    let words = move || {
        t(match stand.get() {
            Relationship { following: true, .. } => "profile-is-followed",
            Relationship { requested: true, .. } => "profile-requested",
            _ if locked => "profile-request",
            _ => "profile-follow",
        })
    };
    Some(
        view! {
            <button
                class="btn"
                class:btn--sm=small
                class:btn--primary=move || !small && !on()
                class:btn--soft=move || small && on()
                class:btn--outline=move || small != on()
                type="button"
                aria-label=move || label(words())
                aria-pressed=move || on().to_string()
                on:click=click
            >
                {words}
            </button>
        }
        .into_any(),
    )
}

fn follows(stand: Relationship) -> bool {
    stand.following || stand.requested
}

/// Sends what is wanted now, until nothing else is wanted; `agreed` is how one stood before.
async fn send(account: AccountKey, person: PersonId, mut agreed: Relationship, stand: RwSignal<Relationship>) {
    while let Some(wanted) = stand.try_get_untracked() {
        let on = follows(wanted);
        match call(SetFollow { account: account.clone(), person: person.clone(), on }).await {
            // Some servers answer before they have done it; what was asked holds.
            Ok(after) => agreed = if on && !follows(after) { wanted } else { after },
            Err(fault) => {
                stand.try_set(agreed);
                status::toast_bad(format!("{} {}", t("profile-follow-failed"), i18n::fault(&fault).what));
                return;
            }
        }
        if stand.try_get_untracked().is_none_or(|now| follows(now) == on) {
            stand.try_set(agreed);
            return;
        }
    }
}
