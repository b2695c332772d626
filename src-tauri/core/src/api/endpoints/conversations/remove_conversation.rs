//! `DELETE /api/v1/conversations/:id`: <https://docs.joinmastodon.org/methods/conversations/#delete>
//!
//! Since 2.6. Needs a log-in (write:conversations).

use crate::api::endpoint::{Endpoint, Nothing};
use crate::api::entities::EntityId;
use reqwest::Method;

/// Takes a conversation out of the list; its posts stay.
#[derive(Clone, Debug)]
pub struct RemoveConversation<'a> {
    /// Which.
    pub id: &'a EntityId,
}

impl Endpoint for RemoveConversation<'_> {
    type Reply = Nothing;
    const METHOD: Method = Method::DELETE;
    const NAME: &'static str = "remove_conversation";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "conversations", self.id.as_str()]
    }
}
