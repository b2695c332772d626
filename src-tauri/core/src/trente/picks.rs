//! What is done as soon as an account works.

use super::Trente;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// Adds something to the queue, or takes it out.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn set_pick(&self, request: SetPick) -> Result<<SetPick as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "set_pick: not built yet"))
    }

    /// The queue. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn picks(&self, request: WatchPicks) -> Result<<WatchPicks as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "picks: not built yet"))
    }
}
