//! Polls.

mod get_poll;
mod vote_in_poll;

pub use get_poll::GetPoll;
pub use vote_in_poll::VoteInPoll;
