//! What a server tells by itself while somebody reads.

use crate::ids::PostId;
use crate::post::Post;
use serde::{Deserialize, Serialize};

/// What was told since somebody asked last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Told {
    /// The server tells by itself now: nobody has to ask around.
    pub live: bool,
    /// The Home has newer posts.
    pub newer: bool,
    /// Something happened to the reader.
    pub notified: bool,
    /// The reader's filters are others now: what is shown was filtered by the old ones.
    pub filters: bool,
    /// Posts that are gone.
    pub deleted: Vec<PostId>,
    /// Posts that say something else now.
    pub edited: Vec<Post>,
}
