//! Requests about one post: its earlier forms, its translation, answers that are still on their way.

use super::requests;
use crate::ids::{AccountKey, PostId};
use crate::reader::Reader;
use crate::thread::Collecting;
use serde::{Deserialize, Serialize};

requests! {
    /// All forms that a post has had, the newest first.
    PostHistory {
        /// Who reads.
        reader: Reader,
        /// Which post.
        id: PostId,
    }
    /// A post in another language.
    Translate {
        /// Who reads: servers translate for their own people alone.
        account: AccountKey,
        /// Which post.
        id: PostId,
        /// BCP 47 tag of the language wanted.
        language: String,
    }
    /// Waits until the server has fetched more answers; true when looking again is worth it.
    AwaitReplies {
        /// Who reads.
        account: AccountKey,
        /// What the thread's answer named.
        collecting: Collecting,
    }
}
