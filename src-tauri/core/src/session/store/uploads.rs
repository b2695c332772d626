//! What goes along with drafts: which files they name, and under which id the server has them.

use super::{Store, StoreError, shared};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use trente_contract::compose::{Draft, Focus};
use trente_contract::ids::AccountKey;

/// An attachment that the server has. Servers keep those that are in no post for about a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadRecord {
    /// Its id there.
    pub id: String,
    /// When it arrived.
    pub at: Timestamp,
    /// The description that the server knows.
    pub alt: String,
    /// The point that the server knows.
    pub focus: Option<Focus>,
    /// It belongs to a post that is out: the server tells no more of it by itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<PostedFile>,
}

/// What is known of an attachment by the post that it belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostedFile {
    /// The post.
    pub post: String,
    /// Where the server has a small picture of it.
    pub preview: Option<String>,
}

impl Store {
    /// What the server has of a file; none when it has nothing, or a later version wrote it down.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn upload(&self, account: &AccountKey, key: &str) -> Result<Option<UploadRecord>, StoreError> {
        let name = name(account, key);
        self.run(move |store| {
            let json: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
            Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
        })
        .await
    }

    /// Writes down what the server has, or with none that it has nothing any more.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn note_upload(
        &self,
        account: &AccountKey,
        key: &str,
        record: Option<&UploadRecord>,
    ) -> Result<(), StoreError> {
        let (name, json) = (name(account, key), record.map(serde_json::to_string).transpose()?);
        self.run(move |store| {
            match json {
                Some(json) => store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [name, json])?,
                None => store.execute("DELETE FROM choice WHERE name = ?1", [name])?,
            };
            Ok(())
        })
        .await
    }

    /// The files of one draft.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn files_of(&self, account: &AccountKey, draft: &str) -> Result<BTreeSet<String>, StoreError> {
        let key = [account.as_str().to_owned(), draft.to_owned()];
        self.run(move |store| named(store, "SELECT draft FROM draft WHERE account = ?1 AND key = ?2", &key)).await
    }

    /// The files of all drafts, and of what is to become one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn files_of_all(&self) -> Result<BTreeSet<String>, StoreError> {
        self.run(|store| {
            let mut all = named(store, "SELECT draft FROM draft", &[])?;
            all.append(&mut shared::files(store)?);
            Ok(all)
        })
        .await
    }

    /// Forgets what servers have of files that no draft names any more.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_uploads(&self) -> Result<(), StoreError> {
        self.run(|store| {
            let kept = named(store, "SELECT draft FROM draft", &[])?;
            let mut query = store.prepare("SELECT name FROM choice WHERE substr(name, 1, length(?1)) = ?1")?;
            let names = query.query_map([BEGINS], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            for name in names {
                if name.rsplit_once(' ').is_none_or(|(_, key)| !kept.contains(key)) {
                    store.execute("DELETE FROM choice WHERE name = ?1", [name])?;
                }
            }
            Ok(())
        })
        .await
    }
}

/// The files that drafts name. What cannot be read names none.
fn named(store: &Connection, query: &str, arguments: &[String]) -> Result<BTreeSet<String>, StoreError> {
    let mut query = store.prepare(query)?;
    let rows = query.query_map(rusqlite::params_from_iter(arguments), |row| row.get::<_, String>(0))?;
    let drafts = rows.collect::<Result<Vec<_>, _>>()?;
    let drafts = drafts.iter().filter_map(|json| serde_json::from_str::<Draft>(json).ok());
    Ok(drafts.flat_map(|draft| draft.media.into_iter().map(|file| file.key)).collect())
}

/// An account that goes leaves nothing behind.
pub(super) fn forget_all(store: &Transaction<'_>, account: &AccountKey) -> Result<(), StoreError> {
    store.execute("DELETE FROM choice WHERE substr(name, 1, length(?1)) = ?1", [name(account, "")])?;
    Ok(())
}

const BEGINS: &str = "upload of ";

/// Its row among the choices.
fn name(account: &AccountKey, key: &str) -> String {
    format!("{BEGINS}{account} {key}")
}
