//! Light, dark, or as the system has it; and what draws the window.

use super::radios::{Choice, radios};
use leptos::prelude::*;
use trente_contract::settings::{Drawing, Theme};

pub(super) fn view() -> AnyView {
    let theme = radios(Choice {
        title: "settings-theme",
        explained: false,
        values: &[
            (Theme::System, Some("device"), "settings-theme-system"),
            (Theme::Light, Some("sun"), "settings-theme-light"),
            (Theme::Dark, Some("moon"), "settings-theme-dark"),
        ],
        get: |settings| settings.theme,
        set: |settings, theme| settings.theme = theme,
    });
    let drawing = radios(Choice {
        title: "settings-drawing",
        explained: true,
        values: &[
            (Drawing::Automatic, None, "settings-drawing-automatic"),
            (Drawing::Card, None, "settings-drawing-card"),
            (Drawing::Processor, None, "settings-drawing-processor"),
        ],
        get: |settings| settings.drawing,
        set: |settings, drawing| settings.drawing = drawing,
    });
    view! {
        <div class="pad">{theme}</div>
        <div class="pad linux">{drawing}</div>
    }
    .into_any()
}
