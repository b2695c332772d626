//! The first reading: what somebody who follows nobody yet is given to read, and whom to follow.
//!
//! | file | what it does |
//! | --- | --- |
//! | `topics` | hashtags of a topic, by language, and those in use now |
//! | `offer` | a post with the reason for which it is offered; chronological order, no post twice |
//! | `sources` | where such posts come from, each asked within a budget |
//! | `preview` | the Home that somebody's picks will make |
//!
//! Nothing here ranks: lists are newest first, or in the order in which the server named its trends.

mod offer;
mod preview;
mod sources;
mod topics;

pub use offer::{Offer, chronological, room};
pub use preview::{Preview, preview};
pub(crate) use sources::look_up;
pub use topics::{NOW, topics};
