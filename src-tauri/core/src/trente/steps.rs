//! First steps with an account.

use super::Trente;
use trente_contract::commands::{DismissSteps, UpdateProfile, WatchFirstSteps};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// How far the first steps are.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn first_steps(&self, request: WatchFirstSteps) -> Result<<WatchFirstSteps as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "first_steps: not built yet"))
    }

    /// Puts the first steps away for ever.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn dismiss_steps(&self, request: DismissSteps) -> Result<<DismissSteps as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "dismiss_steps: not built yet"))
    }

    /// Changes the person's own profile.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn update_profile(&self, request: UpdateProfile) -> Result<<UpdateProfile as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "update_profile: not built yet"))
    }
}
