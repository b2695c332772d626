//! `GET /api/v1/polls/:id`: <https://docs.joinmastodon.org/methods/polls/#get>
//!
//! Since 2.8. Open to guests where its post is; of a poll of elsewhere the server asks that server first.

use crate::api::endpoint::Endpoint;
use crate::api::entities::{Poll, PollId};
use reqwest::Method;

/// A poll.
#[derive(Clone, Debug)]
pub struct GetPoll<'a> {
    /// Which.
    pub id: &'a PollId,
}

impl Endpoint for GetPoll<'_> {
    type Reply = Poll;
    const METHOD: Method = Method::GET;
    const NAME: &'static str = "get_poll";

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "polls", self.id.as_str()]
    }
}
