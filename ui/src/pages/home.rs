//! Home: posts of the people one follows, newest first.

mod hello;
mod portrait;
mod steps;
mod wanted;

use super::{reading, waiting};
use crate::components::icon::icon;
use crate::components::name::handle;
use crate::components::{avatar, blank, list, side, topbar};
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::store::feed::{Which, feed};
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::reader::Account;

/// The page.
pub(super) fn page(account: Account) -> AnyView {
    let home = feed(&Which::Home(account.key.clone()));
    let look = Arc::clone(&home);
    let refresh = view! {
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
            {wanted::view(&account.key)}
            {steps::card(&account)}
            {list::list(&home, empty)}
        </main>
        {side::side(&account.server)}
        {portrait::view()}
    }
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
