//! Glyphs from the sprite in `index.html`.

use leptos::prelude::*;

/// A glyph by its name in the sprite, without `i-`. Decoration: the words stand beside it or in the button's label.
pub fn icon(name: &'static str) -> AnyView {
    sized(name, "icon")
}

/// A small glyph, beside text.
pub fn icon_small(name: &'static str) -> AnyView {
    sized(name, "icon icon--sm")
}

/// A glyph with classes of its own.
pub fn sized(name: &'static str, class: &'static str) -> AnyView {
    view! { <svg class=class aria-hidden="true"><use_ href=format!("#i-{name}")></use_></svg> }.into_any()
}
