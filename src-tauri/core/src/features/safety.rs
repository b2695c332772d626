//! What one does against somebody beyond muting and blocking: reports, and whole servers.

mod filters;
mod report;
mod servers;

use crate::api::ApiError;
use crate::ground::{Asking, Ground};
use std::sync::Arc;
use trente_contract::Fault;

pub(crate) struct Safety {
    ground: Arc<Ground>,
}

impl Safety {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }

    async fn or_fault<T>(&self, asking: &Asking, answer: Result<T, ApiError>) -> Result<T, Fault> {
        match answer {
            Ok(done) => Ok(done),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
