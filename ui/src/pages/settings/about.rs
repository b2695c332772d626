//! What Trente is, and how fast it began.

use crate::components::icon::icon_small;
use crate::i18n::{t, t_attr};
use leptos::prelude::*;

pub(super) fn view() -> AnyView {
    view! {
        <div class="row">
            <span class="row__icon">{icon_small("info")}</span>
            <span class="row__main"><span class="row__title">{t("settings-version")}</span></span>
            <span class="row__value">{env!("CARGO_PKG_VERSION")}</span>
        </div>
        <div class="row">
            <span class="row__icon">{icon_small("text")}</span>
            <span class="row__main">
                <span class="row__title">{t("settings-licence")}</span>
                <span class="row__sub">{t_attr("settings-licence", "text")}</span>
            </span>
        </div>
    }
    .into_any()
}
