//! What is known around a person: who of those one follows knows them, and what they feature.

use super::Shared;
use crate::components::avatar;
use crate::components::name;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::AroundPerson;
use trente_contract::people::{Around, FeaturedTag, PackName};
use trente_contract::person::Person;

/// Asks once; nothing until it comes, and nothing where the server does not know.
pub(super) fn ask(shared: &Shared) -> RwSignal<Around> {
    let around = RwSignal::new(Around::default());
    let request = AroundPerson { reader: shared.reader.clone(), person: shared.profile.person.id.clone() };
    spawn_local(async move {
        if let Ok(found) = call(request).await {
            around.try_set(found);
        }
    });
    around
}

/// "Followed by Nora and 4 more people you follow".
pub(super) fn familiar(around: RwSignal<Around>) -> AnyView {
    (move || {
        around.with(|around| {
            let words = words(&around.familiar, around.familiar_count)?;
            let faces = around.familiar.iter().map(|person| {
                let href = Route::Person(person.id.clone()).href();
                view! { <a href=href aria-label=person.name_text.clone()>{avatar::avatar(person, "avatar avatar--xs")}</a> }
            });
            Some(view! { <div class="familiar"><span class="facepile">{faces.collect_view()}</span><p class="fine">{words}</p></div> })
        })
    })
    .into_any()
}

fn words(familiar: &[Person], count: u32) -> Option<String> {
    let name = |at: usize| familiar.get(at).map(|person| person.name_text.as_str());
    let first = name(0)?;
    Some(match (count, name(1)) {
        (0 | 1, _) | (_, None) => t_args("profile-familiar-one", &[("name", first.into())]),
        (2, Some(other)) => t_args("profile-familiar-two", &[("name", first.into()), ("other", other.into())]),
        (count, Some(_)) => t_args("profile-familiar-more", &[("name", first.into()), ("count", (count - 1).into())]),
    })
}

/// The hashtags and people they feature.
pub(super) fn featured(around: RwSignal<Around>) -> AnyView {
    (move || {
        around.with(|around| {
            let tags = (!around.tags.is_empty()).then(|| {
                view! {
                    <h2 class="featured__title">{t("profile-featured-tags")}</h2>
                    <div class="chips">{around.tags.iter().map(tag).collect_view()}</div>
                }
            });
            let people = (!around.featured.is_empty()).then(|| {
                view! {
                    <h2 class="featured__title">{t("profile-featured-people")}</h2>
                    <div class="chips">{around.featured.iter().map(person).collect_view()}</div>
                }
            });
            let made = packs("profile-packs", &around.packs);
            let within = packs("profile-packs-within", &around.within);
            (tags.is_some() || people.is_some() || made.is_some() || within.is_some())
                .then(|| view! { <div class="featured">{tags}{people}{made}{within}</div> })
        })
    })
    .into_any()
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion posts")]
fn tag(tag: &FeaturedTag) -> AnyView {
    let count = tag.posts.filter(|count| *count > 0).map(|count| {
        view! { <span class="visually-hidden">", "{t_args("profile-posts", &[("count", (count as f64).into())])}</span> }
    });
    view! { <a class="chip" href=Route::Tag(tag.name.clone()).href()><bdi>{format!("#{}", tag.name)}</bdi>{count}</a> }
        .into_any()
}

fn packs(title: &'static str, packs: &[PackName]) -> Option<AnyView> {
    let pack = |pack: &PackName| {
        let href = Route::Pack(pack.id.clone()).href();
        view! { <a class="chip" href=href><span class="chip__name" dir="auto">{pack.name.clone()}</span></a> }
    };
    (!packs.is_empty()).then(|| {
        view! {
            <h2 class="featured__title">{t(title)}</h2>
            <div class="chips">{packs.iter().map(pack).collect_view()}</div>
        }
        .into_any()
    })
}

fn person(person: &Person) -> AnyView {
    let href = Route::Person(person.id.clone()).href();
    view! { <a class="chip" href=href>{avatar::avatar(person, "avatar avatar--xs")}<span class="chip__name">{name::name(person)}</span></a> }
        .into_any()
}
