//! The forms that a post has had, the newest first, with what changed from each to the next.

use crate::components::icon::icon_small;
use crate::components::list::skeleton;
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{day_and_time, t, t_args, t_attr};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::PostHistory;
use trente_contract::ids::PostId;
use trente_contract::reader::Reader;
use trente_contract::thread::Version;
use trente_text::difference::{Change, difference};
use trente_text::plain::{plain, plain_inlines};

#[derive(Clone)]
enum Phase {
    Loading,
    Here(Vec<Version>),
    Failed(Fault),
}

/// The page.
pub(super) fn page(id: PostId) -> AnyView {
    let reader = state().reader_now();
    let phase = RwSignal::new(Phase::Loading);
    let load = move || fetch(reader.clone(), id.clone(), phase);
    load();
    let body = move || match phase.get() {
        Phase::Loading => skeleton(),
        Phase::Failed(fault) => blank::refused(&fault, load.clone()),
        // The present form alone: nothing has changed.
        Phase::Here(all) if all.len() < 2 => {
            blank::blank("pen", t("history-empty"), t_attr("history-empty", "text"), None)
        }
        Phase::Here(all) => list(&all),
    };
    view! {
        <main class="column" id="main">
            {topbar::with_back(t("history-title").into_any(), None)}
            {body}
        </main>
        {side(&untrack(|| state().server()))}
    }
    .into_any()
}

fn fetch(reader: Reader, id: PostId, phase: RwSignal<Phase>) {
    phase.set(Phase::Loading);
    spawn_local(async move {
        let found = match call(PostHistory { reader, id }).await {
            Ok(all) => Phase::Here(all),
            Err(fault) => Phase::Failed(fault),
        };
        phase.try_set(found);
    });
}

fn list(all: &[Version]) -> AnyView {
    let rows = all.iter().enumerate().map(|(at, version)| row(version, all.get(at + 1), at == 0)).collect_view();
    view! { <ol class="history" aria-label=t("history-title")>{rows}</ol> }.into_any()
}

/// One form. `older` is the one before it; none for the first.
fn row(version: &Version, older: Option<&Version>, newest: bool) -> AnyView {
    let label = match (newest, older.is_some()) {
        (true, _) => t("history-now"),
        (_, false) => t("history-first"),
        _ => t("history-changed"),
    };
    let warning = (!version.warning.is_empty() || older.is_some_and(|older| !older.warning.is_empty())).then(|| {
        let before = older.map(|older| plain_inlines(&older.warning));
        view! { <p class="history__warning">{icon_small("warn")}<span dir="auto">{changed(before.as_deref(), &plain_inlines(&version.warning))}</span></p> }
    });
    let text = changed(older.map(|older| plain(&older.text)).as_deref(), &plain(&version.text));
    let poll = (!version.poll.is_empty()).then(|| {
        view! { <ul class="history__poll">{version.poll.iter().map(|answer| view! { <li dir="auto">{answer.clone()}</li> }).collect_view()}</ul> }
    });
    let more = older.map(|older| facts(older, version)).unwrap_or_default();
    let more = (!more.is_empty()).then(|| {
        view! { <ul class="history__more">{more.into_iter().map(|fact| view! { <li>{fact}</li> }).collect_view()}</ul> }
    });
    view! {
        <li class="history__form">
            <p class="history__when"><strong>{label}</strong><time datetime=version.at.clone()>{day_and_time(&version.at)}</time></p>
            {warning}
            <p class="history__text" dir="auto">{text}</p>
            {poll}
            {more}
        </li>
    }
    .into_any()
}

/// A text with what is new in it and what is gone from it.
fn changed(older: Option<&str>, newer: &str) -> AnyView {
    let Some(older) = older else { return newer.to_owned().into_any() };
    let pieces = difference(older, newer).into_iter().map(|(change, text)| match change {
        Change::Same => text.into_any(),
        Change::Added => {
            view! { <ins><span class="visually-hidden">{t("history-added")}" "</span>{text}</ins> }.into_any()
        }
        Change::Removed => {
            view! { <del><span class="visually-hidden">{t("history-removed")}" "</span>{text}</del> }.into_any()
        }
    });
    pieces.collect_view().into_any()
}

/// What changed beside the words.
fn facts(older: &Version, newer: &Version) -> Vec<String> {
    let mut facts = Vec::new();
    let new = newer.media.iter().filter(|media| older.media.iter().all(|known| known.id != media.id)).count();
    let gone = older.media.iter().filter(|media| newer.media.iter().all(|known| known.id != media.id)).count();
    let described = newer
        .media
        .iter()
        .filter(|media| older.media.iter().any(|known| known.id == media.id && known.alt != media.alt));
    for (count, id) in
        [(new, "history-media-added"), (gone, "history-media-removed"), (described.count(), "history-media-described")]
    {
        if count > 0 {
            facts.push(t_args(id, &[("count", count.into())]));
        }
    }
    if older.poll != newer.poll {
        facts.push(t("history-poll"));
    }
    if older.sensitive != newer.sensitive {
        facts.push(t(if newer.sensitive { "history-sensitive" } else { "history-not-sensitive" }));
    }
    facts
}
