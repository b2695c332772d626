//! What another app, or a link, gave to be posted.

use serde::{Deserialize, Serialize};

/// A draft that was made of what was shared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenShare {
    /// The draft's key.
    pub draft: String,
    /// How many files are not in it: too many, too large, or they could not be read.
    pub left_out: u32,
}
