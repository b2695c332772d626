//! Requests that do something with a post or a person.

use super::requests;
use crate::ids::{AccountKey, PersonId, PostId};
use crate::reader::Reader;
use serde::{Deserialize, Serialize};

requests! {
    /// Follows or unfollows.
    SetFollow {
        /// Who follows.
        account: AccountKey,
        /// Whom.
        person: PersonId,
        /// True to follow.
        on: bool,
    }
    /// Favourites a post, or takes that back.
    SetFavourite {
        /// Who.
        account: AccountKey,
        /// Which post.
        id: PostId,
        /// True to favourite.
        on: bool,
    }
    /// Boosts a post, or takes that back.
    SetBoost {
        /// Who.
        account: AccountKey,
        /// Which post (never the boost's own id).
        id: PostId,
        /// True to boost.
        on: bool,
    }
    /// Pins one of one's own posts to one's page, or takes it from there.
    SetPin {
        /// Who.
        account: AccountKey,
        /// Which post.
        id: PostId,
        /// True to pin.
        on: bool,
    }
    /// Saves a post (the API's bookmark), or takes that back.
    SetBookmark {
        /// Who.
        account: AccountKey,
        /// Which post.
        id: PostId,
        /// True to save.
        on: bool,
    }
    /// Votes in a poll, once and for all.
    Vote {
        /// Who.
        account: AccountKey,
        /// The post that the poll stands in.
        post: PostId,
        /// The poll's id.
        poll: String,
        /// Which answers, as places in its `options`.
        choices: Vec<u32>,
    }
    /// A poll as its server has it now.
    ShowPoll {
        /// On whose behalf.
        reader: Reader,
        /// The post that it stands in.
        post: PostId,
        /// The poll's id.
        poll: String,
    }
}
