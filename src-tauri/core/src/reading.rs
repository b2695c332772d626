//! The first reading: what somebody who follows nobody yet is given to read, and whom to follow.
//!
//! | file | what it does |
//! | --- | --- |
//! | `topics` | hashtags of a topic, by language, and those in use now |
//! | `offer` | a post with the reason for which it is offered; chronological order, no post twice |
//! | `sources` | where such posts come from, each asked within a budget |
//! | `blend` | a Home of one's own, filled in while it is young |
//! | `link` | what a link or a pasted text means |
//! | `people` | whom to follow, and why |
//! | `steps` | how far the first steps with an account are |
//! | `preview` | the Home that somebody's picks will make |
//! | `merge` | several lists as one, newest first, each post once |
//! | `rounds` | which lists are asked for now |
//!
//! Nothing here ranks: lists are newest first, or in the order in which the server named its trends.

mod blend;
mod link;
mod merge;
mod offer;
mod patience;
mod people;
mod preview;
mod rounds;
mod sources;
mod steps;
mod topics;

pub(crate) use blend::{MOST_TAGS, followed};
pub use blend::{OwnHome, blend};
pub use link::{Meant, read_link};
pub use merge::{Given, Mark, Merged, came, merge, part};
pub(crate) use offer::ENOUGH;
pub use offer::{Offer, chronological, room};
pub(crate) use people::{suggest, suggested_by_server};
pub use preview::{Preview, preview};
pub use rounds::{MOST_AT_A_LOOK, Rounds, Source};
pub(crate) use sources::{Readership, is_closed, look_up};
pub(crate) use steps::{has_bio, has_introduction, has_picture, has_reply};
pub use topics::{NOW, topics};
pub(crate) use topics::{is_hashtag, same};
