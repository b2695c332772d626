//! Who it is: pictures, name, words about themselves, figures.

use super::{Shared, around, note, standing};
use crate::components::document::{document, inlines};
use crate::components::explain::{Term, explain};
use crate::components::icon::{icon, icon_small};
use crate::components::sign::sign;
use crate::components::{avatar, follow, name, person_menu};
use crate::ground::i18n::{date, day_and_time, month, t, t_args};
use crate::ground::motion;
use crate::ground::route::Route;
use crate::store::people::{self, Deed, Stand};
use crate::store::state;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::people::PeopleOf;
use trente_contract::person::{Field, Person, Profile, Standing};

pub(super) fn head(shared: &Shared) -> AnyView {
    let profile = &shared.profile;
    let person = &profile.person;
    let banner = match profile.header.clone().map(motion::calm) {
        Some(src) => {
            let alt = t_args("profile-header", &[("name", person.name_text.as_str().into())]);
            view! { <img class="profile__banner" src=src alt=alt decoding="async" draggable="false" /> }.into_any()
        }
        None => view! { <div class="profile__banner profile__banner--none"></div> }.into_any(),
    };
    let joined = profile.joined.as_deref().map(|at| t_args("profile-joined", &[("date", month(at).into())]));
    let around = around::ask(shared);
    let own = state().account_now().is_some_and(|own| own.person.id == person.id);
    view! {
        {banner}
        <section class="profile__head" aria-label=person.name_text.clone()>
            <div class="profile__top">
                {avatar::avatar(person, "avatar avatar--xl")}
                <div class="cluster">
                    {shared.stand.as_ref().map(|stand| bell(person, stand))}
                    {(profile.standing != Standing::Suspended)
                        .then(|| follow::button(person, shared.stand.as_ref(), &shared.reader, follow::Size::Page))}
                    {person_menu::button(person, shared.stand.as_ref())}
                    {own.then(|| view! {
                        <a class="btn btn--outline" href=Route::Yourself.href()>{icon_small("pen")}{t("yourself-edit")}</a>
                    })}
                </div>
            </div>
            <div>
                <p class="profile__name" dir="auto">{name::name(person)}</p>
                <div class="profile__handle">
                    <span dir="ltr">{name::handle(person)}</span>
                    {explain(Term::Handle)}
                    {person.locked.then(|| sign("lock", t("profile-locked")))}
                </div>
            </div>
            {pills(shared)}
            {standing::banners(profile)}
            {(!profile.bio.blocks.is_empty()).then(|| view! { <div class="profile__bio prose">{document(&profile.bio)}</div> })}
            {fields(&profile.fields)}
            <p class="counts">
                {count(profile.posts_count, "profile-posts", None)}
                {count(profile.following_count, "profile-following", Some(PeopleOf::Following(person.id.clone())))}
                {count(profile.followers_count, "profile-followers", Some(PeopleOf::Followers(person.id.clone())))}
            </p>
            {around::familiar(around)}
            {note::note(shared)}
            {joined.map(|words| view! { <p class="fine profile__since">{icon_small("calendar")}{words}</p> })}
            {remote(profile)}
            {around::featured(around)}
        </section>
    }
    .into_any()
}

/// Whether each post of theirs is told of; only of somebody who is followed.
fn bell(person: &Person, stand: &Arc<Stand>) -> AnyView {
    let (stand, person) = (Arc::clone(stand), person.clone());
    let label = t_args("profile-bell", &[("name", person.name_text.as_str().into())]);
    let follows = Arc::clone(&stand);
    let follows = Memo::new(move |_| follows.get().following);
    (move || {
        let (pressed, tapped, person, label) = (Arc::clone(&stand), Arc::clone(&stand), person.clone(), label.clone());
        let act = move |_| people::act(&tapped, &person, Deed::Notify(!tapped.now().notifying));
        follows.get().then(|| {
            view! {
                <button
                    class="iconbtn"
                    type="button"
                    aria-label=label.clone()
                    title=label
                    aria-pressed=move || pressed.get().notifying.to_string()
                    on:click=act
                >
                    {icon("bell")}
                </button>
            }
        })
    })
    .into_any()
}

fn pills(shared: &Shared) -> AnyView {
    let (bot, stand) = (shared.profile.person.bot, shared.stand.clone());
    let until = shared.profile.muted_until.clone();
    (move || {
        let now = stand.as_ref().map(|stand| stand.get()).unwrap_or_default();
        let muted = match &until {
            Some(at) => t_args("profile-muted-until", &[("time", day_and_time(at).into())]),
            None => t("profile-muted"),
        };
        let shown = [
            (bot, t("profile-bot")),
            (now.followed_by, t("profile-follows-you")),
            (now.following && !now.showing_boosts, t("profile-no-boosts")),
            (now.muting, muted),
            (now.blocking, t("profile-blocked")),
        ];
        let pills: Vec<_> = shown
            .into_iter()
            .filter(|(shown, _)| *shown)
            .map(|(_, words)| view! { <span class="tag-pill">{words}</span> })
            .collect();
        (!pills.is_empty()).then(|| view! { <p class="cluster">{pills}</p> })
    })
    .into_any()
}

fn fields(all: &[Field]) -> Option<AnyView> {
    let rows = all
        .iter()
        .map(|field| {
            let checked = field
                .verified_at
                .as_deref()
                .map(|at| sign("check", t_args("profile-verified", &[("date", date(at).into())])));
            view! {
                <div>
                    <dt dir="auto">{inlines(&field.name)}</dt>
                    <dd>{checked}<div class="prose" dir="auto">{document(&field.value)}</div></dd>
                </div>
            }
        })
        .collect_view();
    (!all.is_empty()).then(|| view! { <dl class="facts" aria-label=t("profile-fields")>{rows}</dl> }.into_any())
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts nine quadrillion followers")]
fn count(count: Option<u64>, words: &'static str, of: Option<PeopleOf>) -> Option<AnyView> {
    let words = t_args(words, &[("count", (count? as f64).into())]);
    Some(match of {
        Some(of) => view! { <a href=Route::People(of).href()>{words}</a> }.into_any(),
        None => view! { <span>{words}</span> }.into_any(),
    })
}

fn remote(profile: &Profile) -> Option<AnyView> {
    let server = profile.person.handle.split_once('@').map(|(_, domain)| domain.to_owned())?;
    let url = profile.person.url.clone()?;
    profile.remote.then(|| {
        view! {
            <p class="fine">
                {t_args("profile-remote", &[("server", server.into())])}" "
                <a class="textlink" href=url rel="noopener noreferrer">{t("profile-remote-open")}</a>
            </p>
        }
        .into_any()
    })
}
