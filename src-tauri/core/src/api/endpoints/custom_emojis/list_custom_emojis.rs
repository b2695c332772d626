//! `GET /api/v1/custom_emojis`: <https://docs.joinmastodon.org/methods/custom_emojis/#get>
//!
//! Since 2.0; all of them in one answer. Open to guests, unless the server takes no guests.

use crate::api::endpoint::Endpoint;
use crate::api::entities::CustomEmoji;
use crate::api::page::List;
use reqwest::Method;

/// The server's own emoji.
#[derive(Clone, Debug, Default)]
pub struct ListCustomEmojis;

impl Endpoint for ListCustomEmojis {
    type Reply = List<CustomEmoji>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_custom_emojis";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "custom_emojis"]
    }
}
