//! Posts being written.

use super::{Store, StoreError, tries};
use rusqlite::{Connection, OptionalExtension, params};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};

/// The draft that was begun before there was an account.
const EARLY: &str = "early draft";

/// It was sent, thrown away, or kept with an account.
fn forget_early(store: &Connection, key: &str) -> rusqlite::Result<()> {
    store.execute("DELETE FROM choice WHERE name = ?1 AND json_extract(value, '$.key') = ?2", [EARLY, key])?;
    Ok(())
}

impl Store {
    /// Keeps a draft, in place of an earlier one with the same key. False when there is no such account.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_draft(&self, account: &AccountKey, draft: &Draft) -> Result<bool, StoreError> {
        let (account, draft) = (account.clone(), draft.clone());
        self.run(move |store| {
            let json = serde_json::to_string(&draft)?;
            let known = "SELECT count(*) FROM account WHERE key = ?1";
            let known: bool = store.query_row(known, [account.as_str()], |row| row.get(0))?;
            if known {
                // What did not change is not moved to the top; and a draft that waits to be sent goes on waiting.
                store.execute(
                    "INSERT INTO draft (account, key, in_reply_to, draft, kept_at) VALUES (?1, ?2, ?3, ?4, unixepoch())
                     ON CONFLICT (account, key) DO UPDATE SET saved = (SELECT max(saved) + 1 FROM draft),
                     in_reply_to = excluded.in_reply_to, draft = excluded.draft, kept_at = excluded.kept_at, thrown_at = NULL
                     WHERE draft.draft IS NOT excluded.draft OR draft.thrown_at IS NOT NULL",
                    params![account.as_str(), draft.key, draft.in_reply_to.as_ref().map(PostId::as_str), json],
                )?;
                forget_early(store, &draft.key)?;
            }
            Ok(known)
        })
        .await
    }

    /// The newest draft that answers this post, or that answers and quotes none; not one that waits to be sent. What changes a post that
    /// is out is found by that alone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn draft(&self, account: &AccountKey, in_reply_to: Option<&PostId>) -> Result<Option<Draft>, StoreError> {
        let (account, in_reply_to) = (account.clone(), in_reply_to.cloned());
        self.run(move |store| {
            let json: Option<String> = store
                .query_row(
                    "SELECT draft FROM draft WHERE account = ?1 AND in_reply_to IS ?2 AND waits IS NULL
                     AND thrown_at IS NULL AND json_extract(draft, '$.edits') IS NULL
                     AND (?2 IS NOT NULL OR json_extract(draft, '$.quoting') IS NULL) ORDER BY saved DESC LIMIT 1",
                    params![account.as_str(), in_reply_to.as_ref().map(PostId::as_str)],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
        })
        .await
    }

    /// Forgets a draft; one that is not there is no error.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_draft(&self, account: &AccountKey, key: &str) -> Result<(), StoreError> {
        let (account, key) = (account.clone(), key.to_owned());
        self.run(move |store| {
            store.execute("DELETE FROM draft WHERE account = ?1 AND key = ?2", [account.as_str(), &key])?;
            forget_early(store, &key)?;
            tries::forget(store, &account, &key)
        })
        .await
    }

    /// The first post of a thread is out: what is left of it takes the draft's place, all at once. Where that waited to be sent, it
    /// goes on waiting.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn go_on(&self, account: &AccountKey, out: &str, rest: &Draft) -> Result<(), StoreError> {
        let (account, out, rest) = (account.clone(), out.to_owned(), rest.clone());
        self.run(move |store| {
            let json = serde_json::to_string(&rest)?;
            // Without a row of before it was never kept; what is there already was written on since.
            store.execute(
                "INSERT INTO draft (account, key, in_reply_to, draft, kept_at, waits) VALUES (?1, ?2, ?3, ?4, unixepoch(),
                 (SELECT waits FROM draft WHERE account = ?1 AND key = ?5)) ON CONFLICT (account, key) DO NOTHING",
                params![account.as_str(), rest.key, rest.in_reply_to.as_ref().map(PostId::as_str), json, out],
            )?;
            store.execute("DELETE FROM draft WHERE account = ?1 AND key = ?2", [account.as_str(), &out])?;
            forget_early(store, &out)?;
            tries::forget(store, &account, &out)
        })
        .await
    }

    /// Keeps the draft of somebody who waits for their account, in place of an earlier one.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_early_draft(&self, draft: &Draft) -> Result<(), StoreError> {
        let draft = draft.clone();
        self.run(move |store| {
            let json = serde_json::to_string(&draft)?;
            store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [EARLY, &json])?;
            Ok(())
        })
        .await
    }

    /// That draft; none when there is none, or a later version wrote it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn early_draft(&self) -> Result<Option<Draft>, StoreError> {
        self.run(|store| {
            let json: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [EARLY], |row| row.get(0)).optional()?;
            Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
        })
        .await
    }
}
