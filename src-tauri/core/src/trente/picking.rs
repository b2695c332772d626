//! What is done as soon as an account works.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::reading::Picks;

impl Trente {
    /// Adds something to the queue, or takes it out. It is done at once when there is an account for it; what was followed
    /// already is unfollowed by whoever reads now.
    ///
    /// # Errors
    /// When the store cannot be written, or the server does not unfollow: then it stays.
    pub async fn set_pick(&self, request: SetPick) -> Result<Picks, Fault> {
        self.picking.set_pick(request).await
    }

    /// The queue. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn picks(&self, request: WatchPicks) -> Result<Picks, Fault> {
        self.picking.picks(request).await
    }
}
