//! What the person asked their system of things that move.

use leptos::prelude::window;

/// Less is to move.
pub fn is_reduced() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    query.is_some_and(|query| query.matches())
}
