//! Custom emoji.

use crate::ground::motion;
use leptos::prelude::*;
use trente_contract::document::Emoji;

/// One emoji; it stands still when the person asked their system for less motion.
pub fn emoji(emoji: &Emoji) -> AnyView {
    let code = format!(":{}:", emoji.shortcode);
    // Some servers give the moving file as the still one, too.
    let src = if motion::is_reduced() { motion::still(&emoji.still) } else { emoji.src.clone() };
    view! {
        <img class="emoji" src=src alt=code.clone() title=code width="20" height="20" loading="lazy" draggable="false" />
    }
    .into_any()
}
