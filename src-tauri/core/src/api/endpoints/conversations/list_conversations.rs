//! `GET /api/v1/conversations`: <https://docs.joinmastodon.org/methods/conversations/#get>
//!
//! Since 2.6. Needs a log-in (read:statuses).

use crate::api::endpoint::{Endpoint, Paged};
use crate::api::entities::Conversation;
use crate::api::page::List;
use reqwest::Method;

/// Private conversations, the one with the newest post first. Each is told of by its last post.
#[derive(Clone, Debug)]
pub struct ListConversations;

impl Endpoint for ListConversations {
    type Reply = List<Conversation>;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "list_conversations";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "conversations"]
    }
}

impl Paged for ListConversations {
    type Item = Conversation;
}
