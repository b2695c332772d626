//! `POST /api/v1/conversations/:id/read`: <https://docs.joinmastodon.org/methods/conversations/#read>
//!
//! Since 2.6. Needs a log-in (write:conversations).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Marks a conversation as read.
#[derive(Clone, Debug)]
pub struct ReadConversation<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for ReadConversation<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "read_conversation";
    const REPEATABLE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "conversations", self.id.as_str(), "read"]
    }
}
