//! One line of what happened.

use super::{act, back};
use crate::components::avatar;
use crate::components::happened;
use crate::components::icon::{icon, icon_small};
use crate::components::post::{Look, Origin, post};
use crate::components::time::time;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store::notices::{Notices, Row};
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use trente_contract::commands::DismissNotification;
use trente_contract::ids::PackId;
use trente_contract::notification::{Kind, Notice};
use trente_contract::person::Person;

/// The line. A post that names the reader stands in it whole; of the reader's own the first words do.
pub(super) fn row(row: &Row, notices: &Arc<Notices>) -> AnyView {
    let notice = &row.notice;
    let sentence = happened::sentence(notice);
    let (glyph, class) = happened::glyph(&notice.kind);
    let names_reader = matches!(
        notice.kind,
        Kind::Mention | Kind::Reply | Kind::Private | Kind::Posted | Kind::Quote | Kind::Changed | Kind::QuotedChanged
    );
    let whole = row.shown.as_ref().filter(|_| names_reader).map(|shown| {
        let origin = Origin { filters: Some(&row.filters), ..Origin::default() };
        post(shown, origin, Look { in_thread: true, ..Look::default() })
    });
    let first_words = row.shown.as_ref().filter(|_| !names_reader).map(|shown| {
        let href = Route::Thread(shown.id.clone()).href();
        let quoted = if notice.excerpt.is_empty() { t("notifications-wordless") } else { notice.excerpt.clone() };
        let language = shown.post.with_untracked(|post| post.language.clone());
        view! { <a class="notif__quote" href=href dir="auto" lang=language>{quoted}</a> }
    });
    let is_post = whole.is_some();
    let people = (!is_post).then(|| faces(&notice.people));
    let more = happened::more(&notice.kind);
    let more = more.into_iter().map(|line| view! { <p class="notif__more" dir="auto">{line}</p> }).collect_view();
    let acts = match &notice.kind {
        Kind::FollowRequest => notice.people.first().map(|person| act::answer(notices.account.clone(), person, |_| {})),
        Kind::Follow => back::button(&notices.account, notice),
        Kind::Pack { pack, name, .. } => Some(to_pack(pack, name)),
        _ => None,
    };
    let new = notice.unread.then(|| view! { <span class="visually-hidden">{t("notifications-new")}" "</span> });
    view! {
        <div class="notif" class:notif--new=notice.unread class:notif--post=is_post>
            <span class=class aria-hidden="true">{icon(glyph)}</span>
            <div class="notif__main">
                {people}
                <p class="notif__line">{new}<span>{sentence.clone()}</span>" "{time(&notice.at)}</p>
                {more}
                {first_words}
                {acts}
            </div>
            {dismiss(notice, sentence, notices)}
            {whole}
        </div>
    }
    .into_any()
}

/// The way to a pack: who is in it, and out of it.
fn to_pack(pack: &PackId, name: &str) -> AnyView {
    let words = if name.is_empty() { t("pack") } else { name.to_owned() };
    view! { <a class="notif__quote" href=Route::Pack(pack.clone()).href() dir="auto">{words}</a> }.into_any()
}

/// The pictures of those who did it, each the way to their page.
fn faces(people: &[Person]) -> AnyView {
    let face = |person: &Person| {
        let href = Route::Person(person.id.clone()).href();
        view! {
            <a href=href aria-label=person.name_text.clone() title=person.name_text.clone()>
                {avatar::avatar(person, "avatar avatar--sm")}
            </a>
        }
    };
    (!people.is_empty())
        .then(|| view! { <span class="facepile">{people.iter().map(face).collect_view()}</span> })
        .into_any()
}

/// Takes the line away; back again when the server refuses.
fn dismiss(notice: &Notice, sentence: String, notices: &Arc<Notices>) -> AnyView {
    let label = t_args("notifications-dismiss", &[("what", sentence.into())]);
    let (key, notices) = (notice.key.clone(), Arc::clone(notices));
    let click = move |_| {
        let before = notices.list.items.get_untracked();
        notices.list.leave_out(|row| row.notice.key == key);
        let (key, notices) = (key.clone(), Arc::clone(&notices));
        spawn_local(async move {
            match call(DismissNotification { account: notices.account.clone(), key }).await {
                Ok(()) => unread::soon(),
                Err(fault) => {
                    notices.list.items.set(before);
                    status::tell_fault(&fault);
                }
            }
        });
    };
    view! {
        <button class="iconbtn notif__x" type="button" aria-label=label on:click=click>{icon_small("x")}</button>
    }
    .into_any()
}
