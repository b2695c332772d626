//! Where log-ins are kept, and what Trente tells to whom.

use crate::components::icon::icon_small;
use crate::i18n::{t, t_attr};
use crate::store;
use leptos::prelude::*;
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
