//! Home: posts of the people one follows, newest first.

mod hello;
mod left;
mod portrait;
mod steps;
mod support;
mod wanted;

use super::{reading, waiting};
use crate::components::icon::icon;
use crate::components::name::handle;
use crate::components::{avatar, blank, going, list, side, topbar};
use crate::ground::i18n::{relative, t, t_args, t_attr};
use crate::ground::moments::now;
use crate::ground::route::Route;
use crate::store::feed::{Feed, Which, feed};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::reader::Account;

/// From so many milliseconds on it is worth being summed up: six hours.
const LONG: f64 = 6.0 * 3_600_000.0;

/// The page.
pub(super) fn page(account: Account) -> AnyView {
    let home = feed(&Which::Home(account.key.clone()));
    let look = Arc::clone(&home);
    let refresh = view! {
        <a class="iconbtn" href=Route::CatchUp.href() aria-label=t("catch-up") title=t("catch-up")>{icon("clock")}</a>
        <button class="iconbtn iconbtn--edge" type="button" aria-label=t("timeline-refresh") on:click=move |_| look.look(true)>
            {icon("refresh")}
        </button>
    };
    let write = Route::Write { reply_to: None }.href();
    view! {
        <main class="column" id="main">
            {topbar::plain(t("timeline-home").into_any(), Some(refresh.into_any()))}
            <a class="composebar" href=write>
                {avatar::avatar(&account.person, "avatar avatar--md")}
                <span>{t("compose-placeholder")}</span>
                <span class="btn btn--primary btn--sm" aria-hidden="true">{t("compose-send")}</span>
            </a>
            {expired(&account)}
            {waiting::banner()}
            {reading::progress()}
            {left::view(&account.key)}
            {wanted::view(&account.key)}
            {steps::card(&account)}
            {away(&home)}
            {support::view(&account)}
            {going::rows(&account.key, |_| true)}
            {list::list(&home, empty)}
        </main>
        {side::side(&account.server)}
        {portrait::view()}
    }
    .into_any()
}

/// Who was away for long is told of the place that sums it up.
fn away(home: &Arc<Feed>) -> AnyView {
    let (since, out) = (home.away_since.clone(), RwSignal::new(false));
    (move || {
        let since = since.get().filter(|since| now() - since > LONG && !out.get())?;
        let words = t_args("home-away", &[("time", relative((since - now()) / 1000.0).into())]);
        Some(view! {
            <div class="pad pad--tight">
                <div class="banner" role="status">
                    {icon("clock")}
                    <span>{words}</span>
                    <a class="btn btn--sm btn--outline" href=Route::CatchUp.href()>{t("catch-up")}</a>
                    <button class="iconbtn" type="button" aria-label=t_attr("home-away", "out") on:click=move |_| out.set(true)>
                        {icon("x")}
                    </button>
                </div>
            </div>
        })
    })
    .into_any()
}

/// The log-in has ended at the server: everything stays readable that is kept here.
fn expired(account: &Account) -> Option<AnyView> {
    account.expired.then(|| {
        let again = Route::LoginAt { server: account.server.clone() }.href();
        view! {
            <div class="pad pad--tight">
                <div class="banner banner--warn" role="status">
                    {icon("key")}
                    <span><strong>{t("settings-expired")}</strong>" "<bdi dir="ltr">{handle(&account.person)}</bdi></span>
                    <a class="btn btn--sm btn--outline" href=again>{t("log-in")}</a>
                </div>
            </div>
        }
        .into_any()
    })
}

fn empty() -> AnyView {
    let way_on =
        view! { <a class="btn btn--primary" href=Route::FirstReading.href()>{t_attr("timeline-empty", "action")}</a> };
    blank::blank("leaf", t("timeline-empty"), t_attr("timeline-empty", "text"), Some(way_on.into_any()))
}
