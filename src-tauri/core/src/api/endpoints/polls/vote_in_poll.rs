//! `POST /api/v1/polls/:id/votes`: <https://docs.joinmastodon.org/methods/polls/#vote>
//!
//! Since 2.8. Needs a log-in (write:statuses).

use crate::api::endpoint::{Body, Endpoint};
use crate::api::entities::{Poll, PollId};
use reqwest::Method;

/// Votes; who has voted cannot vote again.
#[derive(Clone, Debug)]
pub struct VoteInPoll<'a> {
    /// In which poll.
    pub id: &'a PollId,
    /// For which answers, counted from 0.
    pub choices: &'a [u32],
}

impl Endpoint for VoteInPoll<'_> {
    type Reply = Poll;
    const METHOD: Method = Method::POST;
    const NAME: &'static str = "vote_in_poll";
    const WHEN_UNDONE: bool = true;

    fn path(&self) -> Vec<&str> {
        vec!["api", "v1", "polls", self.id.as_str(), "votes"]
    }

    fn body(&self) -> Body {
        Body::Form(self.choices.iter().map(|choice| ("choices[]", choice.to_string())).collect())
    }
}
