//! What an account has begun to change about its profile, and not saved.

use super::{Store, StoreError};
use rusqlite::OptionalExtension;
use trente_contract::ids::AccountKey;
use trente_contract::yourself::Change;

impl Store {
    /// What was begun; none when there is nothing.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn begun_profile(&self, key: &AccountKey) -> Result<Option<Change>, StoreError> {
        let name = name(key);
        self.run(move |store| {
            let json: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
            Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
        })
        .await
    }

    /// Keeps it, without pictures, in place of what was kept; nothing for an account that is not here. A change of nothing
    /// is forgotten.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_begun_profile(&self, key: &AccountKey, change: Change) -> Result<(), StoreError> {
        let (name, key) = (name(key), key.clone());
        let change = Change { avatar: None, header: None, ..change };
        self.run(move |store| {
            if change.is_none() {
                store.execute("DELETE FROM choice WHERE name = ?1", [name])?;
                return Ok(());
            }
            store.execute(
                "REPLACE INTO choice (name, value) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM account WHERE key = ?3)",
                rusqlite::params![name, serde_json::to_string(&change)?, key.as_str()],
            )?;
            Ok(())
        })
        .await
    }
}

/// Its row among the choices; a log-out takes it out.
pub(super) fn name(key: &AccountKey) -> String {
    format!("profile of {key}")
}
