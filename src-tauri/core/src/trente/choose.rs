//! Choosing a server.

use super::Trente;
use trente_contract::commands::{CompleteServer, Recommend};
use trente_contract::{Command, Fault, FaultCode};

impl Trente {
    /// The recommended server and two others. Without `seen`: at once, from this device alone, and the first three are asked
    /// meanwhile. With it: as soon as there is something newer, or when all have answered or the budget is spent.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn recommend(&self, request: Recommend) -> Result<<Recommend as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "recommend: not built yet"))
    }

    /// Servers of the directory that begin with what was typed, the largest first; at most 6.
    ///
    /// # Errors
    /// Not built yet.
    pub async fn complete_server(&self, request: CompleteServer) -> Result<<CompleteServer as Command>::Reply, Fault> {
        let _ = request;
        Err(Fault::new(FaultCode::Bug, "complete_server: not built yet"))
    }
}
