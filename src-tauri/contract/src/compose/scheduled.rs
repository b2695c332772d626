//! Posts that the server sends later.

use super::Draft;
use serde::{Deserialize, Serialize};

/// Servers take no time that is nearer than this, in seconds.
pub const SOONEST: i64 = 300;

/// A post that the server has, to be sent at its time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scheduled {
    /// Its id among those; not the later post's.
    pub id: String,
    /// When it is sent.
    pub at: String,
    /// What it says. Its files are at the server alone.
    pub draft: Draft,
    /// So many files go along.
    pub files: u32,
}
