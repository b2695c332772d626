//! Choices as a file, and what lies on this device.

use super::Settings;
use serde::{Deserialize, Serialize};

/// What a file with choices holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReadSettings {
    /// What holds once it is taken over: the file's choices, and those of this device that it does not name.
    pub settings: Settings,
    /// So many of its choices differ from those of this device.
    pub changes: u32,
    /// So many of its choices are unknown to this version, and are left out.
    pub unknown: u32,
}

/// What lies on this device, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Storage {
    /// Posts that can be fetched again.
    pub posts: u64,
    /// Pictures, films and sounds that can be fetched again.
    pub media: u64,
    /// Files that go along with what is being written.
    pub attached: u64,
}
