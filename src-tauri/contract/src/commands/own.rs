//! Requests about one's own posts once they are out: changing them, writing them anew, and who may quote them.

use super::requests;
use crate::compose::QuotePolicy;
use crate::ids::{AccountKey, PostId};
use serde::{Deserialize, Serialize};

requests! {
    /// One's own post as a draft, to be changed. What was begun before comes back without asking the server.
    BeginChange {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: PostId,
    }
    /// Deletes one's own post and makes a draft of it, which is kept on this device before the post goes.
    RedraftPost {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: PostId,
    }
    /// The draft that quotes this post.
    LoadQuoting {
        /// Who writes.
        account: AccountKey,
        /// The post that is quoted.
        post: PostId,
    }
    /// Says who may quote one of one's own posts from now on.
    SetQuotes {
        /// Whose.
        account: AccountKey,
        /// Which.
        id: PostId,
        /// Who.
        quotes: QuotePolicy,
    }
    /// Takes one's own post out of a post that quotes it.
    RevokeQuote {
        /// Whose.
        account: AccountKey,
        /// One's own post.
        id: PostId,
        /// The post that quotes it.
        quoting: PostId,
    }
}
