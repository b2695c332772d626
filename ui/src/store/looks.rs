//! How the window looks and moves, as it was chosen: attributes of the page that stylesheets go by.

use leptos::prelude::document;
use trente_contract::settings::{Contrast, Density, Motion, Settings, Theme};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Applies what was chosen.
pub(super) fn apply(settings: &Settings) {
    let Some(root) = document().document_element() else { return };
    let looks = settings.looks;
    let theme = match settings.theme {
        Theme::System => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
    };
    let attributes = [
        ("data-theme", theme),
        ("data-contrast", (looks.contrast == Contrast::More).then_some("more")),
        ("data-density", (looks.density == Density::Dense).then_some("dense")),
        ("data-motion", (looks.motion == Motion::Less).then_some("less")),
    ];
    for (name, value) in attributes {
        // Removing or setting a data attribute cannot fail.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
    let size = match looks.text.percent() {
        // As the stylesheet has it.
        100 => String::new(),
        percent => format!("{percent}%"),
    };
    let was = root.get_attribute("data-text").unwrap_or_default();
    if let Some(root) = root.dyn_ref::<HtmlElement>().filter(|_| was != size) {
        let _ = root.style().set_property("font-size", &size);
        let _ = root.set_attribute("data-text", &size);
    }
}
