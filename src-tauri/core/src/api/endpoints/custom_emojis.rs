//! Custom emoji.

mod list_custom_emojis;

pub use list_custom_emojis::ListCustomEmojis;
