//! Requests of writing.

use super::requests;
use crate::compose::{Attached, Draft, Upload};
use crate::ids::{AccountKey, PostId};
use serde::{Deserialize, Serialize};

requests! {
    /// Sends a post, or the change of one (`Draft::edits`). The draft is kept until the server has it.
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
    /// What the account's server takes along with a post. Asked once a run; where it is not reached, what Mastodon takes.
    MediaLimitsOf {
        /// Who posts.
        account: AccountKey,
    }
    /// What the account's server lets one write beyond words and files. Asked once a run; where it is not reached, what Mastodon lets.
    RulesOf {
        /// Who posts.
        account: AccountKey,
    }
    /// Hands over a part of a file that is to go along with a post. With the last part its upload begins.
    AttachFile {
        /// Who posts.
        account: AccountKey,
        /// The file.
        file: Attached,
        /// Bytes that were handed over before this part.
        at: u64,
        /// Bytes in all.
        size: u64,
        /// The part, in base64.
        part: String,
    }
    /// How far files are. With `seen` the answer waits until something is different, for half a minute at most.
    WatchUploads {
        /// Who posts.
        account: AccountKey,
        /// The files.
        files: Vec<Attached>,
        /// What the last answer was.
        seen: Option<Vec<Upload>>,
    }
    /// Uploads a file anew, from this device's copy.
    UploadAgain {
        /// Who posts.
        account: AccountKey,
        /// The file.
        file: Attached,
        /// What the server has of it may belong to a post already: it is to be another one.
        anew: bool,
    }
    /// Ends the upload of a file that was taken away. The copy stays until its draft goes, so that it can be put back.
    StopUpload {
        /// Who posts.
        account: AccountKey,
        /// The file's key.
        key: String,
    }
}
