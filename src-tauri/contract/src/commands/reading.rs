//! Requests for posts: lists of them, a thread, a person's page.

use super::requests;
use crate::Fault;
use crate::ids::{AccountKey, Cursor, PersonId, PostId};
use crate::people::PostsPart;
use crate::post::Post;
use crate::reader::Reader;
use crate::thread::Collecting;
use serde::{Deserialize, Serialize};

requests! {
    /// What everyone may read on a server: its trending posts, else its public timeline.
    GuestPosts {
        /// The server's domain.
        server: String,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// Posts of the people this account follows.
    HomeTimeline {
        /// Whose Home.
        account: AccountKey,
        /// Where to go on; none for the newest.
        cursor: Option<Cursor>,
        /// What was fetched before is of no use: something has changed what Home leaves out.
        #[serde(default)]
        anew: bool,
    }
    /// Posts with a hashtag.
    TagTimeline {
        /// Who reads.
        reader: Reader,
        /// The tag without #.
        tag: String,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// A person's posts.
    PersonPosts {
        /// Who reads.
        reader: Reader,
        /// Whose posts.
        person: PersonId,
        /// Which of them.
        #[serde(default)]
        part: PostsPart,
        /// Where to go on.
        cursor: Option<Cursor>,
    }
    /// A post with what came before and after it.
    Thread {
        /// Who reads.
        reader: Reader,
        /// The post.
        id: PostId,
        /// It is read as a guest of a server that is not the reader's own: what only that server understands is left out.
        #[serde(default)]
        elsewhere: bool,
    }
    /// A person's page.
    ShowProfile {
        /// Who reads.
        reader: Reader,
        /// The person's id, or their handle (`name@domain`) where only that is known.
        person: WhichPerson,
    }
}

/// A person by id or by handle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhichPerson {
    /// By the id on the server being read.
    Id(PersonId),
    /// By `name@domain`, or `name` on the server being read; without the leading @.
    Handle(String),
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ThreadReply {
    /// What came before, oldest first.
    pub ancestors: Vec<Post>,
    /// The post that was asked for.
    pub post: Post,
    /// What came after, as the server ordered it; each names what it answers.
    pub descendants: Vec<Post>,
    /// Why what came before and after is not here although the post is; none when it is, or there is nothing.
    #[serde(default)]
    pub missing: Option<Fault>,
    /// The server fetches more answers from others; none when it does not, and for guests, whom it tells nothing of it.
    #[serde(default)]
    pub collecting: Option<Collecting>,
}
