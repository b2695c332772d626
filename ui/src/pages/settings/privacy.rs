//! Where log-ins are kept, and what Trente tells to whom.

use super::radios::{Choice, radios};
use crate::components::icon::{icon_small, sized};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::ForgetReading;
use trente_contract::people::PeopleOf;
use trente_contract::settings::{Pictures, SecretPlace};
use web_sys::MouseEvent;

pub(super) fn view() -> AnyView {
    let place = store::state().secrets;
    let words = move || match place.get() {
        SecretPlace::Keychain => t("settings-secrets-keychain"),
        SecretPlace::File => t("settings-secrets-file"),
    };
    view! {
        <div class="row">
            <span class="row__icon">{icon_small("key")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-secrets")}</span>
                <span class="row__sub">{words}</span>
            </span>
        </div>
        <div class="pad">{pictures()}</div>
        <div class="pad">{saver()}</div>
        <div class="pad">{descriptions()}</div>
        {shut_out()}
        <div class="row">
            <span class="row__icon">{icon_small("shield")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-no-telemetry")}</span>
                <span class="row__sub">{t_attr("settings-no-telemetry", "text")}</span>
            </span>
        </div>
        <div class="row">
            <span class="row__icon">{icon_small("text")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-forget")}</span>
                <span class="row__sub">{t_attr("settings-forget", "text")}</span>
            </span>
            <button class="btn btn--outline btn--sm" type="button" on:click=forget>{t_attr("settings-forget", "action")}</button>
        </div>
    }
    .into_any()
}

/// The ways to whom one muted and blocked: they are kept by the account's server.
fn shut_out() -> Option<AnyView> {
    let way = |to: Route, glyph: &'static str, words: &'static str| {
        view! {
            <a class="row" href=to.href()>
                <span class="row__icon">{icon_small(glyph)}</span>
                <span class="row__main"><span class="row__title">{t(words)}</span></span>
                {sized("right", "icon icon--sm icon--flip")}
            </a>
        }
    };
    let member = !store::state().is_guest();
    member.then(|| {
        view! {
            {way(Route::People(PeopleOf::Muted), "mute", "people-muted-list")}
            {way(Route::People(PeopleOf::Blocked), "block", "people-blocked-list")}
            {way(Route::BlockedServers, "block", "servers-list")}
            {way(Route::Filters, "filter", "filters")}
        }
        .into_any()
    })
}

fn pictures() -> AnyView {
    radios(Choice {
        title: "settings-pictures",
        explained: true,
        values: &[
            (Pictures::AtTap, None, "settings-pictures-tap"),
            (Pictures::Always, None, "settings-pictures-always"),
        ],
        get: |settings| settings.pictures,
        set: |settings, pictures| settings.pictures = pictures,
    })
}

fn saver() -> AnyView {
    radios(Choice {
        title: "settings-saver",
        explained: true,
        values: &[(false, None, "settings-saver-off"), (true, None, "settings-saver-on")],
        get: |settings| settings.data_saver,
        set: |settings, saver| settings.data_saver = saver,
    })
}

fn descriptions() -> AnyView {
    radios(Choice {
        title: "settings-describe",
        explained: true,
        values: &[(false, None, "settings-describe-on"), (true, None, "settings-describe-off")],
        get: |settings| settings.no_description_reminder,
        set: |settings, quiet| settings.no_description_reminder = quiet,
    })
}

fn forget(_: MouseEvent) {
    spawn_local(async {
        match call(ForgetReading {}).await {
            Ok(()) => status::toast(t_attr("settings-forget", "done")),
            Err(fault) => status::tell_fault(&fault),
        }
    });
}
