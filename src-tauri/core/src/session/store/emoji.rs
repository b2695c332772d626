//! Which emoji were used last on this device, by account.

use super::{Store, StoreError};
use rusqlite::{OptionalExtension, Transaction};
use trente_contract::ids::AccountKey;

/// The most that are kept of one account.
const MOST: usize = 32;

impl Store {
    /// What was used, the last first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn used_emoji(&self, account: &AccountKey) -> Result<Vec<String>, StoreError> {
        let name = name(account);
        self.run(move |store| read(store, &name)).await
    }

    /// Puts one before the others. Nothing is kept for an account that is not here.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_emoji(&self, account: &AccountKey, insert: String) -> Result<(), StoreError> {
        let (name, account) = (name(account), account.clone());
        self.run(move |store| {
            let mut all = read(store, &name)?;
            all.retain(|kept| *kept != insert);
            all.insert(0, insert);
            all.truncate(MOST);
            let json = serde_json::to_string(&all)?;
            store.execute(
                "REPLACE INTO choice (name, value) SELECT ?1, ?2 WHERE EXISTS (SELECT 1 FROM account WHERE key = ?3)",
                rusqlite::params![name, json, account.as_str()],
            )?;
            Ok(())
        })
        .await
    }
}

/// Its row among the choices; a log-out takes it out.
pub(super) fn name(account: &AccountKey) -> String {
    format!("emoji of {account}")
}

fn read(store: &Transaction<'_>, name: &str) -> Result<Vec<String>, StoreError> {
    let json: Option<String> =
        store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}
