//! Choosing a server.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{CompleteServer, Recommend};
use trente_contract::directory::{KnownServer, Recommendation};

impl Trente {
    /// The recommended server and two others. Without `seen`: at once, from this device alone, and the first three are asked
    /// meanwhile. With it: as soon as there is something newer, or when all have answered or the budget is spent.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn recommend(&self, request: Recommend) -> Result<Recommendation, Fault> {
        self.choosing.recommend(request).await
    }

    /// Servers of the directory that begin with what was typed, the largest first; at most 6.
    ///
    /// # Errors
    /// Never, so far.
    pub async fn complete_server(&self, request: CompleteServer) -> Result<Vec<KnownServer>, Fault> {
        self.choosing.complete_server(request).await
    }
}
