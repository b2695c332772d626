//! Commands about one's own posts once they are out.

use super::Trente;
use trente_contract::Fault;
use trente_contract::commands::{BeginChange, LoadQuoting, RedraftPost, RevokeQuote, SetQuotes};
use trente_contract::compose::{Changing, Draft};
use trente_contract::post::Post;

impl Trente {
    /// One's own post as a draft that changes it: as it was kept, else as the server has it. It is sent by [`Trente::create_post`].
    ///
    /// # Errors
    /// When the post is no more ([`FaultCode::PostGone`](trente_contract::FaultCode::PostGone)), the server does not let posts be
    /// changed ([`FaultCode::CannotChange`](trente_contract::FaultCode::CannotChange)), or it is not reached.
    pub async fn begin_change(&self, request: BeginChange) -> Result<Changing, Fault> {
        self.writing.begin_change(request).await
    }

    /// Deletes one's own post and gives what was written as a draft, which is on the disk before the post goes. Its files stay at
    /// the server for about a day.
    ///
    /// # Errors
    /// When the server is not reached or refuses; then the post is still there. Without a clear answer the draft stays as well.
    pub async fn redraft_post(&self, request: RedraftPost) -> Result<Draft, Fault> {
        self.writing.redraft_post(request).await
    }

    /// The draft that quotes a post.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn load_quoting(&self, request: LoadQuoting) -> Result<Option<Draft>, Fault> {
        self.writing.load_quoting(request).await
    }

    /// Says who may quote one of one's own posts from now on.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn set_quotes(&self, request: SetQuotes) -> Result<Post, Fault> {
        self.writing.set_quotes(request).await
    }

    /// Takes one's own post out of a post that quotes it, and gives that one as it is now.
    ///
    /// # Errors
    /// When the server is not reached or refuses.
    pub async fn revoke_quote(&self, request: RevokeQuote) -> Result<Post, Fault> {
        self.writing.revoke_quote(request).await
    }
}
