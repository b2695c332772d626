//! Where log-ins are kept, and what Trente tells to whom.

use crate::components::icon::{icon_small, sized};
use crate::ground::i18n::{t, t_attr};
use crate::ground::route::Route;
use crate::store;
use leptos::prelude::*;
use trente_contract::people::PeopleOf;
use trente_contract::settings::SecretPlace;

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
        {shut_out()}
        <div class="row">
            <span class="row__icon">{icon_small("shield")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-no-telemetry")}</span>
                <span class="row__sub">{t_attr("settings-no-telemetry", "text")}</span>
            </span>
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
            {way(Route::Bothered(None), "flag", "bothered")}
            {way(Route::Presets, "shield", "presets-title")}
            {way(Route::Findable, "search", "findable-title")}
            {way(Route::People(PeopleOf::Muted), "mute", "people-muted-list")}
            {way(Route::People(PeopleOf::Blocked), "block", "people-blocked-list")}
            {way(Route::BlockedServers, "block", "servers-list")}
            {way(Route::Filters, "filter", "filters")}
        }
        .into_any()
    })
}
