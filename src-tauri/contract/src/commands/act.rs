//! Requests that do something with a post or a person.

use super::requests;
use crate::ids::{AccountKey, PersonId, PostId};
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
    /// Saves a post (the API's bookmark), or takes that back.
    SetBookmark {
        /// Who.
        account: AccountKey,
        /// Which post.
        id: PostId,
        /// True to save.
        on: bool,
    }
}
