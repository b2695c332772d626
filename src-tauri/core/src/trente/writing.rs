//! Commands that post and delete, and keep what is being written.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{
    AttachFile, CreatePost, DeletePost, DiscardDraft, LoadDraft, LookForPost, MediaLimitsOf, RulesOf, SaveDraft,
    StopUpload, UploadAgain, WatchUploads,
};
use trente_contract::compose::{Draft, MediaLimits, Rules, Upload};
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

    /// What the account's server takes along with a post; what Mastodon takes where it does not tell.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn media_limits(&self, request: MediaLimitsOf) -> Result<MediaLimits, Fault> {
        self.writing.uploads.media_limits(request).await
    }

    /// What the account's server lets one write beyond words and files; what Mastodon lets where it does not tell.
    ///
    /// # Errors
    /// When there is no such account.
    pub async fn writing_rules(&self, request: RulesOf) -> Result<Rules, Fault> {
        self.writing.rules(request).await
    }

    /// Takes a part of a file that is to go along with a post. With the last one its upload begins, and goes on by itself.
    ///
    /// # Errors
    /// When the file cannot be written, or there is no such account.
    pub async fn attach_file(&self, request: AttachFile) -> Result<(), Fault> {
        self.writing.uploads.attach_file(request).await
    }

    /// How far files are. Those of an earlier run are taken up again: the server is asked for them, else they are sent anew.
    ///
    /// # Errors
    /// When a key is none.
    pub async fn watch_uploads(&self, request: WatchUploads) -> Result<Vec<Upload>, Fault> {
        self.writing.uploads.watch_uploads(request).await
    }

    /// Begins with a file once more.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn upload_again(&self, request: UploadAgain) -> Result<(), Fault> {
        self.writing.uploads.upload_again(request).await
    }

    /// Ends an upload; the copy on this device stays as long as its draft.
    ///
    /// # Errors
    /// When the key is none.
    pub async fn stop_upload(&self, request: StopUpload) -> Result<(), Fault> {
        self.writing.uploads.stop_upload(request).await
    }
}
