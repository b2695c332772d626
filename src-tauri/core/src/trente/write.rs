//! Commands that post and delete.

use super::Trente;
use super::length::is_too_long;
use crate::api::endpoints::statuses::{CreateStatus, DeleteStatus};
use crate::api::entities::{StatusId, Visibility};
use crate::session::StoreError;
use std::sync::PoisonError;
use trente_contract::commands::{CreatePost, DeletePost};
use trente_contract::post::{self, Post};
use trente_contract::{Fault, FaultCode};

impl Trente {
    /// Sends a post. The draft is kept before and until the server has it; its key keeps a repeated try from posting twice.
    ///
    /// # Errors
    /// When there is nothing to send or too much of it, or the server is not reached or refuses. The draft stays.
    pub async fn create_post(&self, request: CreatePost) -> Result<Post, Fault> {
        let CreatePost { account, draft } = request;
        let record = self.core.store.account(&account).await?;
        let record = record.ok_or_else(|| Fault::new(FaultCode::LoggedOut, "create_post: no such account"))?;
        if draft.text.trim().is_empty() {
            return Err(Fault::new(FaultCode::Empty, "create_post: no text"));
        }
        // A full disk keeps nobody from posting: the window has the text, and the server may have it in a moment.
        let kept = self.core.store.keep_draft(&account, &draft).await;
        if let Err(error) = &kept {
            tracing::warn!(%error, "a draft could not be kept before it is sent");
        }
        if is_too_long(&draft.text, &draft.warning, record.limits) {
            return Err(Fault::new(FaultCode::TooLong, "create_post: more than the server takes"));
        }
        let asking = self.core.ask_as_account(&account).await?;
        let in_reply_to = draft.in_reply_to.as_ref().map(StatusId::from);
        let answer = asking
            .client
            .send(&CreateStatus {
                status: &draft.text,
                visibility: visibility(draft.visibility),
                language: draft.language.as_deref(),
                spoiler_text: &draft.warning,
                sensitive: false,
                in_reply_to_id: in_reply_to.as_ref(),
                media_ids: &[],
                idempotency_key: &draft.key,
            })
            .await;
        if answer.is_ok() {
            self.core.sent.lock().unwrap_or_else(PoisonError::into_inner).put(draft.key.clone(), ());
            // The post is out: a draft that stays behind must not make it look as if it were not.
            if let Err(error) = self.core.store.forget_draft(&account, &draft.key).await {
                tracing::warn!(%error, "a draft that was sent could not be forgotten");
            }
        }
        let posted = self.post(&asking, answer).await;
        match (posted, kept) {
            // Now the window has the only copy of the text.
            (Err(fault), Err(error)) => Err(not_kept(fault, &error)),
            (posted, _) => posted,
        }
    }

    /// Deletes one of the account's own posts. One that is already gone counts as deleted.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn delete_post(&self, request: DeletePost) -> Result<(), Fault> {
        let asking = self.core.ask_as_account(&request.account).await?;
        match asking.client.send(&DeleteStatus { id: &StatusId::from(&request.id) }).await {
            Ok(_) => Ok(()),
            Err(error) if matches!(error.status(), Some(404 | 410)) => Ok(()),
            Err(error) => Err(self.core.fault(&asking, error).await),
        }
    }
}

/// The text is neither out nor kept here: that comes before why it is not out, which is still told as the server's words.
fn not_kept(fault: Fault, error: &StoreError) -> Fault {
    let detail = format!("{} ({}); the draft is not kept: {error}", fault.detail, fault.code.as_str());
    Fault { code: FaultCode::NotKept, detail, ..fault }
}

/// None leaves it to the account's default.
fn visibility(wanted: post::Visibility) -> Option<Visibility> {
    match wanted {
        post::Visibility::Public => Some(Visibility::Public),
        post::Visibility::Unlisted => Some(Visibility::Unlisted),
        post::Visibility::Private => Some(Visibility::Private),
        post::Visibility::Direct => Some(Visibility::Direct),
        post::Visibility::Other => None,
    }
}
