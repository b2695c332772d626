//! The button that follows.

use crate::ground::bridge::call;
use crate::ground::i18n::{self, t, t_args};
use crate::ground::route::Wish;
use crate::ground::status;
use crate::store::people::{self, Deed, Stand};
use crate::store::{picks, wish};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::SetFollow;
use trente_contract::person::{Person, Relationship};
use trente_contract::reader::Reader;
use trente_contract::reading::Pick;

/// How the button stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// On the person's own page.
    Page,
    /// In a list, where its name tells whom.
    Row,
}

/// Follow, asked, or following, and the way back from a block; nothing on oneself. At once on screen, and back with a message
/// when refused. Taps that come while one is under way are sent one after the other, so that the last one counts.
pub fn button(person: &Person, stand: Option<&Arc<Stand>>, reader: &Reader, size: Size) -> Option<AnyView> {
    let shape = if size == Size::Row { "btn btn--sm" } else { "btn" };
    let named = person.name_text.clone();
    let label = move |id: &str| (size == Size::Row).then(|| t_args(id, &[("name", named.as_str().into())]));
    if let Reader::Guest { server } = reader {
        return Some(guest(wish::person(person, server), shape, label));
    }
    let stand = Arc::clone(stand?);
    let locked = person.locked;
    let busy = RwSignal::new(false);
    let (tapped, of) = (Arc::clone(&stand), person.clone());
    let click = move |_| {
        let before = tapped.now();
        if before.blocking {
            return people::act(&tapped, &of, Deed::Unblock);
        }
        let on = !follows(before);
        tapped.set(Relationship { following: on && !locked, requested: on && locked, ..before });
        if busy.get_untracked() {
            return;
        }
        busy.set(true);
        let stand = Arc::clone(&tapped);
        spawn_local(async move {
            send(stand, before).await;
            busy.try_set(false);
        });
    };
    let signal = Arc::clone(&stand);
    let on = Memo::new(move |_| follows(signal.get()));
    let what = Memo::new(move |_| what(stand.get(), locked));
    let plain = move || on.get() || what.get().0 == "profile-unblock";
    Some(
        view! {
            <button
                class=shape
                class:btn--primary=move || !plain()
                class:btn--outline=plain
                type="button"
                aria-label=move || label(what.get().1)
                aria-pressed=move || on.get().to_string()
                on:click=click
            >
                {move || t(what.get().0)}
            </button>
        }
        .into_any(),
    )
}

/// A guest's: it is kept here, and done by the account that comes. Who has one by now has it done there.
fn guest(pick: Pick, shape: &'static str, label: impl Fn(&str) -> Option<String> + Send + 'static) -> AnyView {
    let known = pick.clone();
    let on = Memo::new(move |_| picks::is_wished(&known));
    let click = move |_| match wish::has_account() {
        true => wish::want(Wish::Follow, Some(pick.clone())),
        false => wish::follow(pick.clone()),
    };
    view! {
        <button
            class=shape
            class:btn--primary=move || !on.get()
            class:btn--outline=move || on.get()
            type="button"
            aria-label=move || label(if on.get() { "people-is-followed" } else { "people-follow" })
            aria-pressed=move || on.get().to_string()
            on:click=click
        >
            {move || t(if on.get() { "profile-is-followed" } else { "profile-follow" })}
        </button>
    }
    .into_any()
}

/// The same in a row; `told` is how one stands to them as the core said just now, none where it is not known.
pub fn small(person: &Person, told: Option<Relationship>, reader: &Reader) -> Option<AnyView> {
    button(person, people::stand(reader, &person.id, told).as_ref(), reader, Size::Row)
}

/// What the button says: on its face, and with the person's name.
fn what(stand: Relationship, locked: bool) -> (&'static str, &'static str) {
    match stand {
        Relationship { blocking: true, .. } => ("profile-unblock", "people-unblock"),
        Relationship { following: true, .. } => ("profile-is-followed", "people-is-followed"),
        Relationship { requested: true, .. } => ("profile-requested", "people-requested"),
        _ if locked => ("profile-request", "people-request"),
        _ => ("profile-follow", "people-follow"),
    }
}

fn follows(stand: Relationship) -> bool {
    stand.following || stand.requested
}

/// Sends what is wanted now, until nothing else is wanted; `agreed` is how one stood before.
async fn send(stand: Arc<Stand>, mut agreed: Relationship) {
    loop {
        let wanted = stand.now();
        let on = follows(wanted);
        let request = SetFollow { account: stand.account().clone(), person: stand.person().clone(), on };
        match call(request).await {
            // Some servers answer before they have done it; what was asked holds.
            Ok(after) => agreed = if on && !follows(after) { wanted } else { after },
            Err(fault) => {
                stand.set(agreed);
                status::toast_bad(i18n::next(&t("profile-follow-failed"), &i18n::fault(&fault).what));
                return;
            }
        }
        if follows(stand.now()) == on {
            stand.set(agreed);
            return;
        }
    }
}
