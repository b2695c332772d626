//! What a server tells by itself while somebody reads.

use crate::ids::{ListId, PostId};
use crate::post::Post;
use serde::{Deserialize, Serialize};

/// What was told since somebody asked last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The server tells by itself now: nobody has to ask around.
    pub live: bool,
    /// The Home has newer posts.
    pub newer: bool,
    /// A list that is looked at has newer posts.
    pub listed: bool,
    /// Something happened to the reader.
    pub notified: bool,
    /// The reader's filters are others now: what is shown was filtered by the old ones.
    pub filters: bool,
    /// Posts that are gone.
    pub deleted: Vec<PostId>,
    /// Posts that say something else now.
    pub edited: Vec<Post>,
}

/// A list beside the Home of which a server can tell by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Watched {
    /// The server's own people's posts.
    Local,
    /// Everybody's that the server knows.
    Federated,
    /// Those of a list's people.
    List(ListId),
    /// Those with a hashtag, without #.
    Tag(String),
}
