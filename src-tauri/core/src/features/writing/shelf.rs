//! All drafts as a list, opening one of them, and throwing one away with a way back.

use super::Writing;
use crate::session::DraftRecord;
use jiff::Timestamp;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{OpenDraft, ThrowDraft, WatchDrafts};
use trente_contract::compose::{Draft, Drafts, KeptDraft, Waits};

/// How long a draft that was thrown away can be brought back: longer than any message that offers it.
const TO_COME_BACK: Duration = Duration::from_secs(60);

impl Writing {
    pub(crate) async fn watch_drafts(&self, request: WatchDrafts) -> Result<Drafts, Fault> {
        let version = self.outbox.version.newer_than(request.seen).await;
        let mut drafts: Vec<KeptDraft> =
            self.ground.store.drafts().await?.into_iter().map(|record| self.shown(record)).collect();
        // What was written before there was an account is for whoever writes now.
        let early = self.ground.store.early_draft().await?;
        if let (Some(draft), Some(account)) = (early, self.ground.store.current_account().await?) {
            drafts.push(KeptDraft { account, draft, kept_at: None, waits: None });
        }
        Ok(Drafts { version, drafts, sent: self.outbox.sent.tell(version, request.seen) })
    }

    fn shown(&self, record: DraftRecord) -> KeptDraft {
        let sending = self.outbox.is_going(&record.account, &record.draft.key);
        let waits = record.waits.map(|wait| Waits { fault: wait.fault, needs_you: wait.needs_you, sending });
        let kept_at = record.kept_at.map(|at| at.to_string());
        KeptDraft { account: record.account, draft: record.draft, kept_at, waits }
    }

    pub(crate) async fn open_draft(&self, request: OpenDraft) -> Result<Option<Draft>, Fault> {
        let OpenDraft { account, key, take } = request;
        let turn = self.outbox.turn(&account, &key);
        let _turn = turn.lock().await;
        let Some(record) = self.ground.store.draft_named(&account, &key).await? else {
            return Ok(self.ground.store.early_draft().await?.filter(|draft| draft.key == key));
        };
        if record.waits.is_some() {
            if !take {
                return Ok(None);
            }
            self.ground.store.set_wait(&account, &key, None).await?;
            self.outbox.version.grow();
        }
        Ok(Some(record.draft))
    }

    pub(crate) async fn throw_draft(self: &Arc<Self>, request: ThrowDraft) -> Result<bool, Fault> {
        let ThrowDraft { account, key, back } = request;
        let turn = self.outbox.turn(&account, &key);
        let _turn = turn.lock().await;
        if !back && let Some(draft) = self.ground.store.early_draft().await?.filter(|draft| draft.key == key) {
            // It has no place of its own among the others yet.
            self.ground.store.keep_draft(&account, &draft).await?;
        }
        let now = self.ground.http.now();
        let found = self.ground.store.throw_draft(&account, &key, (!back).then_some(now)).await?;
        if found && !back {
            let writing = Arc::downgrade(self);
            tokio::spawn(async move {
                tokio::time::sleep(TO_COME_BACK).await;
                if let Some(writing) = writing.upgrade() {
                    writing.forget_thrown(now).await;
                }
            });
        }
        self.outbox.wake();
        Ok(found)
    }

    /// Forgets what an earlier run threw away, in the background.
    pub(super) fn sweep_thrown(self: &Arc<Self>) {
        let (writing, now) = (Arc::clone(self), self.ground.http.now());
        tokio::spawn(async move { writing.forget_thrown(now).await });
    }

    async fn forget_thrown(&self, until: Timestamp) {
        if let Err(error) = self.forget_thrown_now(until).await {
            tracing::warn!(?error, "drafts that were thrown away could not be forgotten");
        }
    }

    async fn forget_thrown_now(&self, until: Timestamp) -> Result<(), Fault> {
        for (account, key) in self.ground.store.thrown_drafts(until).await? {
            self.forget(&account, &key).await?;
        }
        Ok(())
    }
}
