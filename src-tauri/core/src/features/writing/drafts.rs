//! Commands around what is being written.

use super::Writing;
use trente_contract::commands::{DiscardDraft, LoadDraft, LoadQuoting, SaveDraft};
use trente_contract::compose::Draft;
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

impl Writing {
    pub(crate) async fn save_draft(&self, request: SaveDraft) -> Result<(), Fault> {
        let SaveDraft { account, draft } = request;
        // The window does not wait for one save before it asks for the next: the last one has to be the last.
        let _turn = self.saves.lock().await;
        if self.posting.is_done(&draft.key) {
            return Ok(());
        }
        // Of a post that is out, that nothing is left is a change, too.
        let changes = draft.edits.is_some();
        let asks = draft.poll.as_ref().is_some_and(|poll| !poll.is_blank());
        let says =
            !draft.text.trim().is_empty() || !draft.warning.trim().is_empty() || draft.following().next().is_some();
        if !(says || asks || changes || draft.quoting.is_some()) && draft.media.is_empty() {
            return self.forget(&account, &draft.key).await;
        }
        if self.ground.store.keep_draft(&account, &draft).await? {
            if self.posting.is_done(&draft.key) {
                // It went out in between: what was kept just now would be a draft of it, to be sent once more.
                return self.forget(&account, &draft.key).await;
            }
            self.outbox.version.grow();
            return Ok(());
        }
        // Written while the account is waited for: it is there when the account works, whichever server gives it.
        match self.ground.store.rooms().await?.is_empty() {
            true => Err(Fault::new(FaultCode::LoggedOut, "save_draft: no such account")),
            false => Ok(self.ground.store.keep_early_draft(&draft).await?),
        }
    }

    pub(crate) async fn load_draft(&self, request: LoadDraft) -> Result<Option<Draft>, Fault> {
        let found = self.ground.store.draft(&request.account, request.in_reply_to.as_ref()).await?;
        match found {
            None if request.in_reply_to.is_none() => Ok(self.ground.store.early_draft().await?),
            found => Ok(found),
        }
    }

    pub(crate) async fn load_quoting(&self, request: LoadQuoting) -> Result<Option<Draft>, Fault> {
        Ok(self.ground.store.draft_that_quotes(&request.account, &request.post).await?)
    }

    pub(crate) async fn discard_draft(&self, request: DiscardDraft) -> Result<(), Fault> {
        self.forget(&request.account, &request.key).await
    }

    pub(super) async fn forget(&self, account: &AccountKey, key: &str) -> Result<(), Fault> {
        let files = self.ground.store.files_of(account, key).await?;
        self.ground.store.forget_draft(account, key).await?;
        self.outbox.version.grow();
        self.uploads.let_go(account, files).await;
        Ok(())
    }
}
