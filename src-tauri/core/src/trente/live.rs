//! The command about what happens by itself.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{AwaitNews, WatchLists};
use trente_contract::live::Told;

impl Trente {
    /// Waits until the account's server tells something, half a minute at most. While this is asked again and again, a stream is
    /// open to the server, if it has one; of one account at a time.
    ///
    /// # Errors
    /// When the account is not there. That no stream can be had is no error: the answer says that nothing is told.
    pub async fn await_news(&self, request: AwaitNews) -> Result<Told, Fault> {
        self.live.await_news(request).await
    }

    /// The machine has woken, or has another network: a stream that waits for its turn begins at once, and one that seems to be open
    /// has to show that it is.
    pub fn back_again(&self) {
        self.live.back_again();
    }

    /// Which lists the account's stream is to tell of, beside its Home; all of them each time.
    ///
    /// # Errors
    /// When the account is not there.
    pub async fn watch_lists(&self, request: WatchLists) -> Result<(), Fault> {
        self.live.watch_lists(request).await
    }
}
