//! Drafts by the post that they are about.

use super::{Store, StoreError};
use rusqlite::OptionalExtension;
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};

const EDITS: &str =
    "SELECT draft FROM draft WHERE account = ?1 AND json_extract(draft, '$.edits') = ?2 AND waits IS NULL
    AND thrown_at IS NULL ORDER BY saved DESC LIMIT 1";
const QUOTES: &str =
    "SELECT draft FROM draft WHERE account = ?1 AND json_extract(draft, '$.quoting') = ?2 AND in_reply_to IS NULL
    AND json_extract(draft, '$.edits') IS NULL AND waits IS NULL AND thrown_at IS NULL ORDER BY saved DESC LIMIT 1";

impl Store {
    /// The newest draft that is to take the place of this post.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn draft_that_edits(&self, account: &AccountKey, post: &PostId) -> Result<Option<Draft>, StoreError> {
        self.draft_about(EDITS, account, post).await
    }

    /// The newest draft of a new post that quotes this one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn draft_that_quotes(&self, account: &AccountKey, post: &PostId) -> Result<Option<Draft>, StoreError> {
        self.draft_about(QUOTES, account, post).await
    }

    async fn draft_about(
        &self,
        query: &'static str,
        account: &AccountKey,
        post: &PostId,
    ) -> Result<Option<Draft>, StoreError> {
        let (account, post) = (account.clone(), post.clone());
        self.run(move |store| {
            let json: Option<String> =
                store.query_row(query, [account.as_str(), post.as_str()], |row| row.get(0)).optional()?;
            Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
        })
        .await
    }
}
