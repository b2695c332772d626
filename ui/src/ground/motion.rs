//! What the person asked their system of things that move.

use leptos::prelude::window;

/// Less is to move.
pub fn is_reduced() -> bool {
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
