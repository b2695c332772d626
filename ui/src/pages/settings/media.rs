//! Which pictures are fetched, and what is asked of one's own.

use super::radios::{Choice, radios};
use leptos::prelude::*;
use trente_contract::settings::Pictures;

pub(super) fn view() -> AnyView {
    view! {
        <div class="pad">{pictures()}</div>
        <div class="pad">{saver()}</div>
        <div class="pad">{descriptions()}</div>
    }
    .into_any()
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
