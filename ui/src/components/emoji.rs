//! Custom emoji.

use leptos::prelude::*;
use trente_contract::document::Emoji;

/// One emoji; it stands still when the person asked their system for less motion.
pub fn emoji(emoji: &Emoji) -> AnyView {
    let code = format!(":{}:", emoji.shortcode);
    let src = if still() { emoji.still.clone() } else { emoji.src.clone() };
    view! {
        <img class="emoji" src=src alt=code.clone() title=code width="20" height="20" loading="lazy" draggable="false" />
    }
    .into_any()
}

fn still() -> bool {
    let query = window().match_media("(prefers-reduced-motion: reduce)").ok().flatten();
    query.is_some_and(|query| query.matches())
}
