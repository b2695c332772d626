//! What else waits for the account, and what could not be done.

use crate::components::icon::{icon, icon_small};
use crate::ground::i18n::{self, t, t_args};
use crate::store::picks;
use leptos::prelude::*;
use trente_contract::reading::{Pick, PickState};

/// Acts on posts that wait, each to be taken out, and picks that failed, each with the reason.
pub(super) fn view() -> AnyView {
    let shown = Memo::new(|_| {
        picks::all().with(|all| {
            all.picks
                .iter()
                .filter(|one| match &one.state {
                    PickState::Failed(_) => true,
                    PickState::Queued => !picks::is_follow(&one.pick),
                    PickState::Done | PickState::Found(_) => false,
                })
                .map(|one| (one.pick.clone(), one.state.clone()))
                .collect::<Vec<_>>()
        })
    });
    (move || {
        let rows = shown.get();
        (!rows.is_empty()).then(|| {
            view! {
                <section aria-labelledby="queue-h">
                    <div class="section-title"><h2 id="queue-h">{t("reading-queue")}</h2></div>
                    {rows.into_iter().map(|(pick, state)| row(pick, &state)).collect_view()}
                </section>
            }
        })
    })
    .into_any()
}

fn row(pick: Pick, state: &PickState) -> AnyView {
    let (glyph, words, about) = told(&pick);
    let why = match state {
        PickState::Failed(fault) => Some(i18n::fault(fault).what),
        _ => None,
    };
    let again = why.is_some().then(|| {
        let pick = pick.clone();
        view! {
            <button class="btn btn--sm btn--outline" type="button" on:click=move |_| picks::set(pick.clone(), true)>
                {t("try-again")}
            </button>
        }
    });
    let out = t_args("reading-queue-out", &[("what", words.as_str().into())]);
    view! {
        <div class="row">
            <span class="row__icon">{icon_small(glyph)}</span>
            <span class="row__main">
                <span class="row__title">{words}</span>
                {about.map(|about| view! { <span class="row__sub row__sub--clip"><bdi dir="ltr">{about}</bdi></span> })}
                {why.map(|why| view! { <span class="row__sub row__bad">{why}</span> })}
            </span>
            {again}
            <button class="iconbtn" type="button" aria-label=out on:click=move |_| picks::set(pick.clone(), false)>
                {icon("x")}
            </button>
        </div>
    }
    .into_any()
}

/// Glyph, words, and the address of the post.
fn told(pick: &Pick) -> (&'static str, String, Option<String>) {
    let plain = |url: &str| url.trim_start_matches("https://").trim_start_matches("http://").to_owned();
    match pick {
        Pick::Tag { name } => ("hash", t_args("reading-queue-tag", &[("tag", format!("#{name}").into())]), None),
        Pick::Person { handle } => {
            ("user-plus", t_args("reading-queue-person", &[("handle", format!("@{handle}").into())]), None)
        }
        Pick::Favourite { url } => ("heart", t("reading-queue-favourite"), Some(plain(url))),
        Pick::Boost { url } => ("boost", t("reading-queue-boost"), Some(plain(url))),
        Pick::Bookmark { url } => ("bookmark", t("reading-queue-save"), Some(plain(url))),
        Pick::Vote { url, .. } => ("poll", t("reading-queue-vote"), Some(plain(url))),
        Pick::Findable { .. } => ("search", t("reading-queue-findable"), None),
        Pick::Reply { url } => ("reply", t("reading-queue-reply"), Some(plain(url))),
    }
}
