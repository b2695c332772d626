//! First steps with an account.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{DismissSteps, UpdateProfile, WatchFirstSteps};
use trente_contract::reader::Account;
use trente_contract::reading::FirstSteps;

impl Trente {
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

    /// Changes the person's own profile. Gives the account as the server now has it.
    ///
    /// # Errors
    /// When the picture is none or too large, or the server is not reached or refuses.
    pub async fn update_profile(&self, request: UpdateProfile) -> Result<Account, Fault> {
        self.steps.update_profile(request).await
    }
}
