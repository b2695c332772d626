//! A small glyph that says something, with its words for ears and for the pointer.

use super::icon::sized;
use leptos::prelude::*;

/// The glyph; without words it is decoration.
pub fn sign(glyph: &'static str, words: String) -> AnyView {
    let title = (!words.is_empty()).then(|| words.clone());
    view! {
        <span class="sign" title=title>
            {sized(glyph, "icon icon--xs")}
            <span class="visually-hidden">{words}</span>
        </span>
    }
    .into_any()
}
