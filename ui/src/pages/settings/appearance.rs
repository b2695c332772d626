//! Light, dark, or as the system has it; how large, how dense, how lively; and what draws the window.

use super::radios::{Choice, radios};
use leptos::prelude::*;
use trente_contract::settings::{Contrast, Density, Drawing, Motion, TextSize, Theme};

pub(super) fn view() -> AnyView {
    view! {
        <div class="pad">{theme()}</div>
        <div class="pad">{text()}</div>
        <div class="pad">{density()}</div>
        <div class="pad">{contrast()}</div>
        <div class="pad">{motion()}</div>
        <div class="pad linux">{drawing()}</div>
    }
    .into_any()
}

fn theme() -> AnyView {
    radios(Choice {
        title: "settings-theme",
        explained: false,
        values: &[
            (Theme::System, Some("device"), "settings-theme-system"),
            (Theme::Light, Some("sun"), "settings-theme-light"),
            (Theme::Dark, Some("moon"), "settings-theme-dark"),
        ],
        get: |settings| settings.theme,
        set: |settings, theme| settings.theme = theme,
    })
}

fn text() -> AnyView {
    radios(Choice {
        title: "settings-text",
        explained: false,
        values: &[
            (TextSize::Small, None, "settings-text-small"),
            (TextSize::Usual, None, "settings-text-usual"),
            (TextSize::Large, None, "settings-text-large"),
            (TextSize::Larger, None, "settings-text-larger"),
            (TextSize::Largest, None, "settings-text-largest"),
        ],
        get: |settings| settings.looks.text,
        set: |settings, text| settings.looks.text = text,
    })
}

fn density() -> AnyView {
    radios(Choice {
        title: "settings-density",
        explained: false,
        values: &[(Density::Roomy, None, "settings-density-roomy"), (Density::Dense, None, "settings-density-dense")],
        get: |settings| settings.looks.density,
        set: |settings, density| settings.looks.density = density,
    })
}

fn contrast() -> AnyView {
    radios(Choice {
        title: "settings-contrast",
        explained: false,
        values: &[
            (Contrast::System, None, "settings-contrast-system"),
            (Contrast::More, None, "settings-contrast-more"),
        ],
        get: |settings| settings.looks.contrast,
        set: |settings, contrast| settings.looks.contrast = contrast,
    })
}

fn motion() -> AnyView {
    radios(Choice {
        title: "settings-motion",
        explained: true,
        values: &[(Motion::System, None, "settings-motion-system"), (Motion::Less, None, "settings-motion-less")],
        get: |settings| settings.looks.motion,
        set: |settings, motion| settings.looks.motion = motion,
    })
}

fn drawing() -> AnyView {
    radios(Choice {
        title: "settings-drawing",
        explained: true,
        values: &[
            (Drawing::Automatic, None, "settings-drawing-automatic"),
            (Drawing::Card, None, "settings-drawing-card"),
            (Drawing::Processor, None, "settings-drawing-processor"),
        ],
        get: |settings| settings.drawing,
        set: |settings, drawing| settings.drawing = drawing,
    })
}
