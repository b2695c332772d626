//! What the person asked of things that move: their system, or Trente itself.

use leptos::prelude::{document, window};

/// Less is to move.
pub fn is_reduced() -> bool {
    let root = document().document_element();
    if root.is_some_and(|root| root.get_attribute("data-motion").as_deref() == Some("less")) {
        return true;
    }
    let query = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    query.is_some_and(|query| query.matches())
}

/// The address of a picture as it is to be drawn: where less is to move, of its first picture alone.
pub fn calm(src: String) -> String {
    if is_reduced() { still(&src) } else { src }
}

/// The address of a picture's first picture; the core gives it under the same address (`src-tauri/src/media.rs`).
pub fn still(src: &str) -> String {
    if src.is_empty() { String::new() } else { format!("{src}?still") }
}
