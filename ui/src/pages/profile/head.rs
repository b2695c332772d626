//! Who it is: pictures, name, words about themselves, figures.

use crate::components::document::{document, inlines};
use crate::components::icon::icon_small;
use crate::components::sign::sign;
use crate::components::{avatar, follow, name};
use crate::ground::i18n::{date, month, t, t_args};
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::person::{Field, Profile};
use trente_contract::reader::Reader;

pub(super) fn head(profile: &Profile, reader: &Reader) -> AnyView {
    let person = &profile.person;
    let banner = match &profile.header {
        Some(src) => {
            let alt = t_args("profile-header", &[("name", person.name_text.as_str().into())]);
            view! { <img class="profile__banner" src=src.clone() alt=alt decoding="async" draggable="false" /> }
                .into_any()
        }
        None => view! { <div class="profile__banner profile__banner--none"></div> }.into_any(),
    };
    let joined = profile.joined.as_deref().map(|at| t_args("profile-joined", &[("date", month(at).into())]));
    view! {
        {banner}
        <section class="profile__head" aria-label=person.name_text.clone()>
            <div class="profile__top">
                {avatar::avatar(person, "avatar avatar--xl")}
                {follow::button(person, profile.relationship.unwrap_or_default(), reader)}
            </div>
            <div>
                <p class="profile__name" dir="auto">{name::name(person)}</p>
                <p class="profile__handle" dir="ltr">
                    {name::handle(person)}
                    {person.locked.then(|| sign("lock", t("profile-locked")))}
                </p>
            </div>
            {pills(profile)}
            {moved(profile)}
            {(!profile.bio.blocks.is_empty()).then(|| view! { <div class="profile__bio prose">{document(&profile.bio)}</div> })}
            {fields(&profile.fields)}
            <p class="counts">
                {count(profile.posts_count, "profile-posts")}
                {count(profile.following_count, "profile-following")}
                {count(profile.followers_count, "profile-followers")}
            </p>
            {joined.map(|words| view! { <p class="fine profile__since">{icon_small("calendar")}{words}</p> })}
            {remote(profile)}
        </section>
    }
    .into_any()
}

fn pills(profile: &Profile) -> Option<AnyView> {
    let relationship = profile.relationship.unwrap_or_default();
    let shown = [
        (profile.person.bot, "profile-bot"),
        (relationship.followed_by, "profile-follows-you"),
        (relationship.muting, "profile-muted"),
        (relationship.blocking, "profile-blocked"),
    ];
    let pills: Vec<_> = shown
        .into_iter()
        .filter(|(shown, _)| *shown)
        .map(|(_, words)| view! { <span class="tag-pill">{t(words)}</span> })
        .collect();
    (!pills.is_empty()).then(|| view! { <p class="cluster">{pills}</p> }.into_any())
}

fn moved(profile: &Profile) -> Option<AnyView> {
    let to = profile.moved_to.clone()?;
    let handle = format!("@{to}");
    Some(
        view! {
            <div class="banner" role="status">
                {icon_small("move")}
                <span>{t_args("profile-moved", &[("handle", handle.into())])}</span>
                <a class="textlink" href=Route::Handle(to).href()>{t("profile-moved-go")}</a>
            </div>
        }
        .into_any(),
    )
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
fn count(count: Option<u64>, words: &'static str) -> Option<AnyView> {
    let count = count?;
    Some(view! { <span>{t_args(words, &[("count", (count as f64).into())])}</span> }.into_any())
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
