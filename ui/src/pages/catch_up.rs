//! What happened in Home while one was away: how much, by whom, who seldom writes, which links. Counted, never ranked.

mod links;
mod people;

use crate::components::fetched::{self, Fetched};
use crate::components::icon::icon;
use crate::components::post::{Look, post};
use crate::components::side::side;
use crate::components::{blank, topbar};
use crate::ground::bridge::call;
use crate::ground::i18n::{Moment, t, t_args, t_attr};
use crate::ground::moments::now;
use crate::ground::status;
use crate::store::feed::{self, Line, Which};
use crate::store::posts::{self, Filters};
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::catch_up::CatchUp;
use trente_contract::commands::ShowCatchUp;
use trente_contract::post::Entry;
use trente_contract::reader::Reader;

const HOUR: f64 = 3_600_000.0;

/// Since when.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Since {
    /// The last visit, in milliseconds since 1970.
    Visit(f64),
    Hours8,
    Day,
    Days3,
}

impl Since {
    fn at(self) -> f64 {
        match self {
            Self::Visit(at) => at,
            Self::Hours8 => now() - 8.0 * HOUR,
            Self::Day => now() - 24.0 * HOUR,
            Self::Days3 => now() - 72.0 * HOUR,
        }
    }

    fn words(self) -> String {
        match self {
            Self::Visit(_) => t("catch-up-visit"),
            Self::Hours8 => t("catch-up-hours"),
            Self::Day => t("catch-up-day"),
            Self::Days3 => t("catch-up-days"),
        }
    }
}

/// The page.
pub(super) fn page() -> AnyView {
    let Some(account) = state().account_now() else { return super::beyond::for_members("catch-up") };
    let visit = feed::feed(&Which::Home(account.key.clone())).away_since.get_untracked();
    let choices: Vec<Since> =
        visit.map(Since::Visit).into_iter().chain([Since::Hours8, Since::Day, Since::Days3]).collect();
    let chosen = RwSignal::new(if visit.is_some() { choices[0] } else { Since::Day });
    let found: RwSignal<Fetched<CatchUp>> = RwSignal::new(Fetched::Coming);
    let fetching = RwSignal::new(false);
    let key = account.key.clone();
    let request = move |fetch: bool| {
        let since = js_sys::Date::new(&chosen.get_untracked().at().into()).to_iso_string().into();
        ShowCatchUp { account: key.clone(), since, fetch }
    };
    let asks = request.clone();
    let ask = move || fetched::fetch(asks(false), found);
    let at_first = ask.clone();
    Effect::new(move |_| {
        chosen.track();
        at_first();
    });
    let fetch = move || {
        if fetching.get_untracked() {
            return;
        }
        fetching.set(true);
        let request = request(true);
        spawn_local(async move {
            match call(request).await {
                Ok(told) => {
                    status::say(t("catch-up-fetched"));
                    found.try_set(Fetched::Here(told));
                }
                Err(fault) => status::tell_fault(&fault),
            }
            fetching.try_set(false);
        });
    };
    let reader = Reader::Account { account: account.key.clone() };
    let body = fetched::view(found, 5, ask, move |told: CatchUp| body(&told, &reader, fetching, fetch.clone()));
    view! {
        <main class="column" id="main">
            {topbar::with_back(t("catch-up").into_any(), None)}
            {choice(choices, chosen)}
            {body}
        </main>
        {side(&account.server)}
    }
    .into_any()
}

fn choice(choices: Vec<Since>, chosen: RwSignal<Since>) -> AnyView {
    let radio = move |since: Since| {
        view! {
            <label>
                <input
                    type="radio"
                    name="since"
                    prop:checked=move || chosen.get() == since
                    on:change=move |_| chosen.set(since)
                />
                {since.words()}
            </label>
        }
    };
    view! {
        <fieldset class="catchup__since pad pad--tight">
            <legend class="visually-hidden">{t("catch-up-since")}</legend>
            <div class="segmented">{choices.into_iter().map(radio).collect_view()}</div>
        </fieldset>
    }
    .into_any()
}

fn body(told: &CatchUp, reader: &Reader, fetching: RwSignal<bool>, fetch: impl Fn() + Send + 'static) -> AnyView {
    let missing = told.missing.then(|| missing(fetching, fetch));
    if told.people.is_empty() {
        let nothing = blank::blank("leaf", t("catch-up-none"), t_attr("catch-up-none", "text"), None);
        return view! { {missing}{nothing} }.into_any();
    }
    let figure = |id: &'static str, count: usize| {
        view! { <li class="catchup__figure">{t_args(id, &[("count", count.into())])}</li> }
    };
    let oldest = told.oldest.as_deref().and_then(Moment::parse).map(|oldest| {
        view! { <p class="fine">{t_args("catch-up-oldest", &[("time", oldest.away(now()).into())])}</p> }
    });
    let seldom = (!told.seldom.is_empty()).then(|| {
        section(
            "catch-up-seldom",
            told.seldom.iter().cloned().map(|entry| shown(entry, reader)).collect_view().into_any(),
        )
    });
    let people = section("catch-up-people", people::rows(&told.people, reader));
    let links = (!told.links.is_empty()).then(|| section("catch-up-links", links::cards(&told.links)));
    let (posts, boosts) = (whole(told.posts), whole(told.boosts));
    view! {
        {missing}
        <div class="pad pad--tight stack stack--tight">
            <ul class="catchup__figures">
                {figure("catch-up-posts", posts)}
                {figure("catch-up-boosts", boosts)}
                {figure("catch-up-writers", told.people.len())}
            </ul>
            {oldest}
        </div>
        {seldom}
        {people}
        {links}
        <p class="fine pad">{t("catch-up-rules")}</p>
    }
    .into_any()
}

fn whole(count: u32) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn section(id: &'static str, what: AnyView) -> AnyView {
    let note = t_attr(id, "note");
    view! {
        <section aria-labelledby=id>
            <div class="section-title"><h2 id=id>{t(id)}</h2></div>
            {(!note.is_empty()).then(|| view! { <p class="fine catchup__note">{note}</p> })}
            {what}
        </section>
    }
    .into_any()
}

fn shown(mut entry: Entry, reader: &Reader) -> AnyView {
    let filters = Filters::out_of(&mut entry.post);
    let line = Line::plain(entry.id, posts::take(reader, entry.post), filters);
    post(&line.shown, line.origin(), Look::default())
}

/// Something since then was not fetched.
fn missing(fetching: RwSignal<bool>, fetch: impl Fn() + Send + 'static) -> AnyView {
    view! {
        <div class="pad pad--tight">
            <div class="banner">
                {icon("clock")}
                <span>{t("catch-up-missing")}</span>
                <button
                    class="btn btn--sm btn--outline"
                    type="button"
                    aria-disabled=move || fetching.get().then_some("true")
                    aria-busy=move || fetching.get().then_some("true")
                    on:click=move |_| fetch()
                >
                    {move || if fetching.get() { t_attr("catch-up-missing", "busy") } else { t_attr("catch-up-missing", "action") }}
                </button>
            </div>
        </div>
    }
    .into_any()
}
