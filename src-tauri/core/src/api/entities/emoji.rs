//! <https://docs.joinmastodon.org/entities/CustomEmoji/>

use crate::api::lenient::{filled_text, optional_flag, text};
use serde::{Deserialize, Serialize};

/// A picture that stands for `:shortcode:`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomEmoji {
    /// Without colons.
    pub shortcode: String,
    /// Picture, perhaps moving.
    #[serde(default, deserialize_with = "text")]
    pub url: String,
    /// Still picture; may be empty.
    #[serde(default, deserialize_with = "text")]
    pub static_url: String,
    /// Offered when writing.
    #[serde(default, deserialize_with = "optional_flag")]
    pub visible_in_picker: Option<bool>,
    /// Group in the picker.
    #[serde(default, deserialize_with = "filled_text")]
    pub category: Option<String>,
}
