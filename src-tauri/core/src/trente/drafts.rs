//! Commands around what is being written.

use super::Trente;
use trente_contract::commands::{DiscardDraft, LoadDraft, SaveDraft};
use trente_contract::compose::Draft;
use trente_contract::{Fault, FaultCode};

impl Trente {
    /// Keeps what is being written. One without any text is thrown away, and one that was sent stays so: the window
    /// may save a last time while the server already has the post.
    ///
    /// # Errors
    /// When the store cannot be written, or there is no such account.
    pub async fn save_draft(&self, request: SaveDraft) -> Result<(), Fault> {
        let SaveDraft { account, draft } = request;
        if self.core.posting.is_done(&draft.key) {
            return Ok(());
        }
        if draft.text.trim().is_empty() && draft.warning.trim().is_empty() {
            return Ok(self.core.store.forget_draft(&account, &draft.key).await?);
        }
        if self.core.store.keep_draft(&account, &draft).await? {
            return Ok(());
        }
        // Written while the account is waited for: it is there when the account works, whichever server gives it.
        match self.core.store.rooms().await?.is_empty() {
            true => Err(Fault::new(FaultCode::LoggedOut, "save_draft: no such account")),
            false => Ok(self.core.store.keep_early_draft(&draft).await?),
        }
    }

    /// The draft that answers a post, or none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load_draft(&self, request: LoadDraft) -> Result<Option<Draft>, Fault> {
        let found = self.core.store.draft(&request.account, request.in_reply_to.as_ref()).await?;
        match found {
            None if request.in_reply_to.is_none() => Ok(self.core.store.early_draft().await?),
            found => Ok(found),
        }
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn discard_draft(&self, request: DiscardDraft) -> Result<(), Fault> {
        Ok(self.core.store.forget_draft(&request.account, &request.key).await?)
    }
}
