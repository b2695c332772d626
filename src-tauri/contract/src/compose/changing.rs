//! A post of one's own that is being changed.

use super::Draft;
use serde::{Deserialize, Serialize};

/// What there is of a change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changing {
    /// The post as a draft, with what was changed of it before.
    pub draft: Draft,
    /// It was begun before and kept on this device; otherwise it is the post as the server has it.
    pub kept: bool,
}
