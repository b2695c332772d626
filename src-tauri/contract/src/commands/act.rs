//! Requests that do something with a post or a person, and of writing.

use super::requests;
use crate::compose::Draft;
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
    /// Sends a post. The draft is kept until the server has it.
    CreatePost {
        /// Who posts.
        account: AccountKey,
        /// What.
        draft: Draft,
    }
    /// Looks whether a draft that was sent without a clear answer has become a post. Sends nothing.
    LookForPost {
        /// Who posts.
        account: AccountKey,
        /// What is written now.
        draft: Draft,
    }
    /// Deletes one of the account's own posts.
    DeletePost {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: PostId,
    }
    /// Keeps what is being written.
    SaveDraft {
        /// Who writes.
        account: AccountKey,
        /// What there is so far.
        draft: Draft,
    }
    /// The draft that answers this post, or the one that answers none.
    LoadDraft {
        /// Who writes.
        account: AccountKey,
        /// The post being answered.
        in_reply_to: Option<PostId>,
    }
    /// Throws a draft away.
    DiscardDraft {
        /// Whose.
        account: AccountKey,
        /// Its key.
        key: String,
    }
}
