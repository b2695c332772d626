//! What was searched for on this device.

use super::Finding;
use trente_contract::Fault;
use trente_contract::commands::{ForgetSearches, KeepSearch, PastSearches};

/// The longest text that is kept, in letters.
const LONGEST: usize = 200;

impl Finding {
    pub(crate) async fn past_searches(&self, request: PastSearches) -> Result<Vec<String>, Fault> {
        Ok(self.ground.store.searches(request.account.as_ref()).await?)
    }

    pub(crate) async fn keep_search(&self, request: KeepSearch) -> Result<Vec<String>, Fault> {
        let text: String = request.text.trim().chars().take(LONGEST).collect();
        if text.is_empty() {
            return Ok(self.ground.store.searches(request.account.as_ref()).await?);
        }
        Ok(self.ground.store.keep_search(request.account.as_ref(), text).await?)
    }

    pub(crate) async fn forget_searches(&self, request: ForgetSearches) -> Result<(), Fault> {
        Ok(self.ground.store.forget_searches(request.account.as_ref()).await?)
    }

    /// Forgets what anybody searched for.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(crate) async fn forget_all_searches(&self) -> Result<(), Fault> {
        Ok(self.ground.store.forget_all_searches().await?)
    }
}
