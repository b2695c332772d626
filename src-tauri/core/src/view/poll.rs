//! Polls.

use super::context::ViewContext;
use crate::api::entities::{CustomEmoji, Poll};
use crate::api::written;
use crate::html;
use trente_contract::post;

/// A poll. `around` are the emoji of its post: some servers give a poll none of its own.
pub fn poll(poll: &Poll, around: &[CustomEmoji], context: &ViewContext) -> post::Poll {
    let emojis = context.emojis(if poll.emojis.is_empty() { around } else { &poll.emojis });
    let options: Vec<post::PollOption> = poll
        .options
        .iter()
        .map(|option| {
            let title = html::inlines(&option.title, &emojis);
            post::PollOption { title_text: html::inline_text(&title), title, votes: option.votes_count }
        })
        .collect();
    let votes = poll.votes_count.unwrap_or_default();
    let is_answer = |vote: &u32| usize::try_from(*vote).is_ok_and(|vote| vote < options.len());
    post::Poll {
        id: poll.id.to_string(),
        expires_at: poll.expires_at.as_deref().and_then(written),
        expired: poll.expired,
        multiple: poll.multiple,
        votes,
        voters: poll.voters_count.filter(|voters| *voters != votes),
        voted: poll.voted.unwrap_or_default(),
        own_votes: poll.own_votes.iter().copied().filter(is_answer).collect(),
        options,
    }
}
