//! Commands that post and delete, and keep what is being written.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{CreatePost, DeletePost, DiscardDraft, LoadDraft, LookForPost, SaveDraft};
use trente_contract::compose::Draft;
use trente_contract::post::Post;

impl Trente {
    /// Sends a post. The draft is kept before and until the server has it. What may have become a post is not sent again
    /// unasked: after an unclear end, also of an earlier run, one's newest posts are looked through first.
    ///
    /// # Errors
    /// When there is nothing to send or too much of it, the server is not reached or refuses, or nobody can tell whether the
    /// post is out ([`FaultCode::MaybePosted`](trente_contract::FaultCode::MaybePosted), [`FaultCode::PostedBefore`](trente_contract::FaultCode::PostedBefore)). The draft stays.
    pub async fn create_post(&self, request: CreatePost) -> Result<Post, Fault> {
        self.writing.create_post(request).await
    }

    /// Looks whether a draft that was sent without a clear answer has become a post; then the draft is gone. Sends nothing. None
    /// when it is not among one's newest posts, or was never sent.
    ///
    /// # Errors
    /// When there is no such account, the server is not reached, its answer decides nothing ([`FaultCode::MaybePosted`](trente_contract::FaultCode::MaybePosted)), or it
    /// is out as it was before a change ([`FaultCode::PostedBefore`](trente_contract::FaultCode::PostedBefore)).
    pub async fn look_for_post(&self, request: LookForPost) -> Result<Option<Post>, Fault> {
        self.writing.look_for_post(request).await
    }

    /// Deletes one of the account's own posts. One that is already gone counts as deleted.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn delete_post(&self, request: DeletePost) -> Result<(), Fault> {
        self.writing.delete_post(request).await
    }

    /// Keeps what is being written. One without any text is thrown away, and one that was sent stays so: the window
    /// may save a last time while the server already has the post.
    ///
    /// # Errors
    /// When the store cannot be written, or there is no such account.
    pub async fn save_draft(&self, request: SaveDraft) -> Result<(), Fault> {
        self.writing.save_draft(request).await
    }

    /// The draft that answers a post, or none.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load_draft(&self, request: LoadDraft) -> Result<Option<Draft>, Fault> {
        self.writing.load_draft(request).await
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn discard_draft(&self, request: DiscardDraft) -> Result<(), Fault> {
        self.writing.discard_draft(request).await
    }
}
