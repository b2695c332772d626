//! Posts that are kept for reading offline.

use super::{Store, StoreError};
use rusqlite::OptionalExtension;

/// The newest posts of one timeline as they were last fetched.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptPosts {
    /// When, RFC 3339.
    pub fetched_at: String,
    /// A JSON array of the API's Status.
    pub statuses: String,
}

/// Of how many servers a guest's posts are kept: those that were read last.
const MOST_SERVERS: u32 = 20;

impl Store {
    /// Forgets all kept posts, and with them which servers a guest read here.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_posts(&self) -> Result<(), StoreError> {
        self.run(|store| {
            store.execute("DELETE FROM kept", [])?;
            Ok(())
        })
        .await
    }

    /// Keeps the newest posts of a reader's timeline, in place of earlier ones. Nothing is kept for an account that
    /// was logged out while the posts were on their way.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_posts(&self, reader: &str, timeline: &str, posts: KeptPosts) -> Result<(), StoreError> {
        let (reader, timeline) = (reader.to_owned(), timeline.to_owned());
        self.run(move |store| {
            // The newest row has the largest number: what is kept anew moves to the end.
            store.execute(
                "REPLACE INTO kept (reader, timeline, fetched_at, statuses) SELECT ?1, ?2, ?3, ?4
                 WHERE ?1 LIKE 'guest of %' OR EXISTS (SELECT 1 FROM account WHERE key = ?1)",
                [&reader, &timeline, &posts.fetched_at, &posts.statuses],
            )?;
            store.execute(
                "DELETE FROM kept WHERE reader LIKE 'guest of %' AND rowid NOT IN
                 (SELECT rowid FROM kept WHERE reader LIKE 'guest of %' ORDER BY rowid DESC LIMIT ?1)",
                [MOST_SERVERS],
            )?;
            Ok(())
        })
        .await
    }

    /// The kept posts of a reader's timeline.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn kept_posts(&self, reader: &str, timeline: &str) -> Result<Option<KeptPosts>, StoreError> {
        let (reader, timeline) = (reader.to_owned(), timeline.to_owned());
        self.run(move |store| {
            Ok(store
                .query_row(
                    "SELECT fetched_at, statuses FROM kept WHERE reader = ?1 AND timeline = ?2",
                    [&reader, &timeline],
                    |row| Ok(KeptPosts { fetched_at: row.get(0)?, statuses: row.get(1)? }),
                )
                .optional()?)
        })
        .await
    }
}
