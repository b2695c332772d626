//! Commands about what belongs to one post.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{AwaitReplies, PostHistory, Translate};
use trente_contract::thread::{Translated, Version};

impl Trente {
    /// All forms that a post has had, the newest first.
    ///
    /// # Errors
    /// When the server is not reached or refuses, or keeps no earlier forms.
    pub async fn post_history(&self, request: PostHistory) -> Result<Vec<Version>, Fault> {
        self.threads.post_history(request).await
    }

    /// A post in another language, by whom the server asks for that.
    ///
    /// # Errors
    /// When the server is not reached or refuses: it translates nothing, not this, or not now.
    pub async fn translate(&self, request: Translate) -> Result<Translated, Fault> {
        self.threads.translate(request).await
    }

    /// Waits until the server has fetched more answers, two minutes at most; true when looking again is worth it.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn await_replies(&self, request: AwaitReplies) -> Result<bool, Fault> {
        self.threads.await_replies(request).await
    }
}
