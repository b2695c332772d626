//! "Delete and write anew": the post goes, what was written stays.

use super::changing::Standing;
use super::taken::taken;
use super::{MARKDOWN, Writing};
use crate::api::endpoints::statuses::{GetStatus, RedraftStatus, Redrafted};
use crate::api::entities::{Status, StatusId, StatusSource};
use crate::ground::Asking;
use crate::view;
use trente_contract::commands::RedraftPost;
use trente_contract::compose::Draft;
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};
use trente_text::plain;

impl Writing {
    /// The draft is on the disk before the post is deleted: whatever happens in between, the text is there.
    pub(crate) async fn redraft_post(&self, request: RedraftPost) -> Result<Draft, Fault> {
        let RedraftPost { account, id } = request;
        let asking = self.ground.ask_as_account(&account).await?;
        let id = StatusId::from(&id);
        let Standing { status, source } = self.written(&asking, &id).await?;
        let taken = taken(status.shown(), &source, false, self.ground.http.now())?;
        let draft = taken.draft;
        self.uploads.note_posted(&account, &taken.files).await?;
        if !self.ground.store.keep_draft(&account, &draft).await? {
            return Err(Fault::new(FaultCode::LoggedOut, "redraft_status: no such account"));
        }
        let told = match asking.client.send(&RedraftStatus { id: &id }).await {
            Ok(told) => told,
            Err(error) if matches!(error.status(), Some(404 | 410)) => Redrafted::default(),
            Err(error) => {
                let unclear = error.may_be_done();
                let fault = self.ground.fault(&asking, error).await;
                match unclear {
                    true if self.is_gone(&asking, &id).await => Redrafted::default(),
                    // It may go in a moment: what was written stays here, too.
                    true => return Err(fault),
                    false => {
                        self.forget_copy(&account, &draft.key).await;
                        return Err(fault);
                    }
                }
            }
        };
        self.ground.post_deleted(&asking, &id).await;
        Ok(self.as_told(&account, draft, told).await)
    }

    /// The post and what was written. Where the server hands no sources out, what can be read of it.
    async fn written(&self, asking: &Asking, id: &StatusId) -> Result<Standing, Fault> {
        match self.standing(asking, id).await {
            Err(fault) if fault.code == FaultCode::CannotChange => {
                let status = match asking.client.send(&GetStatus { id }).await {
                    Ok(status) => status,
                    Err(error) => return Err(self.ground.fault(asking, error).await),
                };
                let source = self.read(asking, &status);
                Ok(Standing { status, source })
            }
            standing => standing,
        }
    }

    fn read(&self, asking: &Asking, status: &Status) -> StatusSource {
        let post = view::post(status, &self.ground.view(asking));
        let text = status.text.clone().unwrap_or_else(|| plain::plain(&post.text));
        StatusSource { id: status.id.clone(), text, spoiler_text: status.spoiler_text.clone(), content_type: None }
    }

    async fn is_gone(&self, asking: &Asking, id: &StatusId) -> bool {
        let answer = asking.client.send(&GetStatus { id }).await;
        answer.is_err_and(|error| matches!(error.status(), Some(404 | 410)))
    }

    /// The post is still there: its copy would only be in the way.
    async fn forget_copy(&self, account: &AccountKey, key: &str) {
        let files = self.ground.store.files_of(account, key).await.unwrap_or_default();
        if let Err(error) = self.ground.store.forget_draft(account, key).await {
            tracing::warn!(%error, "a copy of a post that is still there stays");
        }
        self.uploads.let_go(account, files).await;
    }

    /// What the server says was written, where it only now tells.
    async fn as_told(&self, account: &AccountKey, draft: Draft, told: Redrafted) -> Draft {
        let Some(text) = told.text.filter(|text| !text.trim().is_empty()) else { return draft };
        // The type is that of this text: what could only be read of the post is plain.
        let markdown = told.content_type.map_or(draft.markdown, |kind| kind == MARKDOWN);
        if text == draft.text && markdown == draft.markdown {
            return draft;
        }
        let draft = Draft { text, markdown, ..draft };
        if let Err(error) = self.ground.store.keep_draft(account, &draft).await {
            tracing::warn!(%error, "the source of a deleted post could not be kept; what could be read of it is");
        }
        draft
    }
}
