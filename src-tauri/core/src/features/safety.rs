//! What one does against somebody beyond muting and blocking: reports, and whole servers.

mod filters;
mod report;
mod servers;

use crate::ground::Ground;
use std::sync::Arc;

pub(crate) struct Safety {
    ground: Arc<Ground>,
}

impl Safety {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }
}
