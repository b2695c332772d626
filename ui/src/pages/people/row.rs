//! A line of a list of people.

use crate::components::{avatar, follow, name};
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::store::people::{self, Deed, Stand};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::people::ListedPerson;
use trente_contract::person::Person;
use trente_contract::reader::Reader;

/// The row. `way_back` is what its button takes back, where that is what the list is for.
pub(in crate::pages) fn row(one: &ListedPerson, reader: &Reader, way_back: Option<Deed>) -> AnyView {
    let person = &one.person;
    let href = Route::Person(person.id.clone()).href();
    let stand = people::stand(reader, &person.id, one.relationship);
    let act = match (way_back, &stand) {
        (Some(deed), Some(stand)) => Some(back(person, stand, deed)),
        // Without a word on how one stands the button would promise what it does not know.
        (_, Some(stand)) if one.relationship.is_some() => {
            follow::button(person, Some(stand), reader, follow::Size::Row)
        }
        (_, Some(_)) => None,
        (_, None) => follow::button(person, None, reader, follow::Size::Row),
    };
    let follows = stand.clone().map(|stand| {
        move || stand.get().followed_by.then(|| view! { <span class="tag-pill">{t("profile-follows-you")}</span> })
    });
    view! {
        <li class="row people__row">
            <a class="people__face" href=href.clone() tabindex="-1" aria-hidden="true">{avatar::avatar(person, "avatar")}</a>
            <div class="row__main">
                <a class="people__name" href=href>{name::name(person)}</a>
                <span class="people__handle" dir="ltr">{name::handle(person)}</span>
                {follows}
                {(!one.bio.is_empty()).then(|| view! { <span class="row__sub people__bio" dir="auto">{one.bio.clone()}</span> })}
            </div>
            {act}
        </li>
    }
    .into_any()
}

/// The way back from a mute or a block; once it is gone it can be made again.
fn back(person: &Person, stand: &Arc<Stand>, deed: Deed) -> AnyView {
    let held = move |stand: &Stand| {
        let now = stand.get();
        if deed == Deed::Unmute { now.muting } else { now.blocking }
    };
    let (signal, tapped, person) = (Arc::clone(stand), Arc::clone(stand), person.clone());
    let named = person.name_text.clone();
    let act = move |_| people::act(&tapped, &person, deed);
    let (label, words, over) = match deed {
        Deed::Unmute => ("people-unmute", "people-unmute-short", "people-unmuted-short"),
        _ => ("people-unblock", "profile-unblock", "people-unblocked-short"),
    };
    (move || {
        let act = act.clone();
        if held(&signal) {
            let label = t_args(label, &[("name", named.as_str().into())]);
            view! { <button class="btn btn--sm btn--outline" type="button" aria-label=label on:click=act>{t(words)}</button> }
                .into_any()
        } else {
            view! { <span class="row__value">{t(over)}</span> }.into_any()
        }
    })
    .into_any()
}
