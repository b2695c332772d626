//! First steps with an account.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{DismissSteps, DismissSupport, SupportDue, WatchFirstSteps};
use trente_contract::reading::FirstSteps;

impl Trente {
    /// Whether it is time to say, once, how servers can be supported.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn support_due(&self, request: SupportDue) -> Result<bool, Fault> {
        self.steps.support_due(request).await
    }

    /// It was said.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn dismiss_support(&self, request: DismissSupport) -> Result<(), Fault> {
        self.steps.dismiss_support(request).await
    }

    /// How far the first steps are, as the server tells now. What was seen once stays ticked. Once they are put away, the
    /// server is not asked any more.
    ///
    /// # Errors
    /// When the server is not reached or does not take the log-in any more, or the store cannot be used.
    pub async fn first_steps(&self, request: WatchFirstSteps) -> Result<FirstSteps, Fault> {
        self.steps.first_steps(request).await
    }

    /// Puts the first steps away for ever: until the account is logged out.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn dismiss_steps(&self, request: DismissSteps) -> Result<(), Fault> {
        self.steps.dismiss_steps(request).await
    }
}
