//! What was given to be posted, until an account takes it.

use super::{Store, StoreError};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use trente_contract::compose::Attached;

/// All of it, in one row among the choices.
const NAME: &str = "shared";
/// More were given by no person before they looked.
const MOST: usize = 8;

/// One thing that was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedRecord {
    /// Names it; the key of the draft that it becomes.
    pub key: String,
    /// Words; may be empty.
    pub text: String,
    /// Files, as they go along with drafts.
    pub files: Vec<Attached>,
    /// Files that could not be had.
    pub left_out: u32,
}

impl Store {
    /// Keeps one after the others; of too many the oldest goes.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_shared(&self, shared: SharedRecord) -> Result<(), StoreError> {
        self.run(move |store| {
            let mut all = read(store)?;
            all.push(shared);
            let gone = all.len().saturating_sub(MOST);
            write(store, &all[gone..])
        })
        .await
    }

    /// The oldest.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn oldest_shared(&self) -> Result<Option<SharedRecord>, StoreError> {
        self.run(|store| Ok(read(store)?.into_iter().next())).await
    }

    /// Forgets one.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_shared(&self, key: &str) -> Result<(), StoreError> {
        let key = key.to_owned();
        self.run(move |store| {
            let mut all = read(store)?;
            all.retain(|shared| shared.key != key);
            write(store, &all)
        })
        .await
    }
}

/// The files that wait with it.
pub(super) fn files(store: &Connection) -> Result<BTreeSet<String>, StoreError> {
    Ok(read(store)?.into_iter().flat_map(|shared| shared.files).map(|file| file.key).collect())
}

/// What a later version wrote and this one cannot read is nothing.
fn read(store: &Connection) -> Result<Vec<SharedRecord>, StoreError> {
    let json: Option<String> =
        store.query_row("SELECT value FROM choice WHERE name = ?1", [NAME], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

fn write(store: &Connection, all: &[SharedRecord]) -> Result<(), StoreError> {
    if all.is_empty() {
        store.execute("DELETE FROM choice WHERE name = ?1", [NAME])?;
    } else {
        store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [NAME, &serde_json::to_string(all)?])?;
    }
    Ok(())
}
