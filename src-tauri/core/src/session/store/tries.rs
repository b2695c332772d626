//! Drafts that were sent without a clear answer: they may be posts already.

use super::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};
use trente_contract::compose::{NewPoll, QuotePolicy};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;

/// What was sent, written down before it left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TryRecord {
    /// When this text was sent first.
    pub at: Timestamp,
    /// The Idempotency-Key it was sent with.
    pub name: String,
    /// Its text.
    pub text: String,
    /// What it answers.
    pub in_reply_to: Option<PostId>,
    /// The server's ids of what went along.
    #[serde(default)]
    pub media: Vec<String>,
    /// The poll that went along.
    #[serde(default)]
    pub poll: Option<NewPoll>,
    /// The post that it quotes.
    #[serde(default)]
    pub quoting: Option<PostId>,
    /// When the server was to send it, RFC 3339; none for at once.
    #[serde(default)]
    pub scheduled_at: Option<String>,
    /// For whom and in which form it was sent; none where an earlier version wrote it down.
    #[serde(default)]
    pub way: Option<SentAs>,
}

/// For whom and in which form a post was sent: another one makes another post of the same words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentAs {
    /// Who may see it.
    pub visibility: Visibility,
    /// It goes to no other server.
    pub local_only: bool,
    /// Its text is Markdown.
    pub markdown: bool,
    /// The content warning; empty for none.
    pub warning: String,
    /// What went along is hidden.
    pub sensitive: bool,
    /// Who may quote it, where that was said.
    pub quotes: Option<QuotePolicy>,
}

impl Store {
    /// What was sent of a draft without a clear answer; none when it never was, or a later version wrote it down.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn tried(&self, account: &AccountKey, key: &str) -> Result<Option<TryRecord>, StoreError> {
        let name = name(account, key);
        self.run(move |store| {
            let json: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
            Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
        })
        .await
    }

    /// Writes down what is about to be sent of a draft, in place of what was before.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn note_try(&self, account: &AccountKey, key: &str, tried: &TryRecord) -> Result<(), StoreError> {
        let (name, tried) = (name(account, key), tried.clone());
        self.run(move |store| {
            let json = serde_json::to_string(&tried)?;
            store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [name, json])?;
            Ok(())
        })
        .await
    }

    /// The server surely did not take it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_try(&self, account: &AccountKey, key: &str) -> Result<(), StoreError> {
        let (account, key) = (account.clone(), key.to_owned());
        self.run(move |store| forget(store, &account, &key)).await
    }
}

/// A draft that is gone leaves nothing behind.
pub(super) fn forget(store: &Transaction<'_>, account: &AccountKey, key: &str) -> Result<(), StoreError> {
    store.execute("DELETE FROM choice WHERE name = ?1", [name(account, key)])?;
    Ok(())
}

/// Nor does an account.
pub(super) fn forget_all(store: &Transaction<'_>, account: &AccountKey) -> Result<(), StoreError> {
    store.execute("DELETE FROM choice WHERE substr(name, 1, length(?1)) = ?1", [name(account, "")])?;
    Ok(())
}

/// Its row among the choices.
fn name(account: &AccountKey, key: &str) -> String {
    format!("try of {account} {key}")
}
