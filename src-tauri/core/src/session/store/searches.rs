//! What was searched for on this device, by account.

use super::{Store, StoreError};
use rusqlite::{OptionalExtension, Transaction};
use trente_contract::ids::AccountKey;

/// Of whoever has no account.
const GUEST: &str = "searches";
/// The most that are kept of one account.
const MOST: usize = 10;

impl Store {
    /// What was searched for, the last first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn searches(&self, account: Option<&AccountKey>) -> Result<Vec<String>, StoreError> {
        let name = name(account);
        self.run(move |store| read(store, &name)).await
    }

    /// Puts a search before the others, in place of the same one. Nothing is kept for an account that is not here. Gives what
    /// is kept now.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_search(&self, account: Option<&AccountKey>, text: String) -> Result<Vec<String>, StoreError> {
        let (name, account) = (name(account), account.cloned());
        self.run(move |store| {
            let mut all = read(store, &name)?;
            all.retain(|kept| kept.to_lowercase() != text.to_lowercase());
            all.insert(0, text);
            all.truncate(MOST);
            let json = serde_json::to_string(&all)?;
            store.execute(
                "REPLACE INTO choice (name, value) SELECT ?1, ?2
                 WHERE ?3 IS NULL OR EXISTS (SELECT 1 FROM account WHERE key = ?3)",
                rusqlite::params![name, json, account.as_ref().map(AccountKey::as_str)],
            )?;
            read(store, &name)
        })
        .await
    }

    /// Forgets what an account searched for.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_searches(&self, account: Option<&AccountKey>) -> Result<(), StoreError> {
        let name = name(account);
        self.run(move |store| {
            store.execute("DELETE FROM choice WHERE name = ?1", [name])?;
            Ok(())
        })
        .await
    }

    /// Forgets what anybody searched for.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_all_searches(&self) -> Result<(), StoreError> {
        self.run(|store| {
            store.execute("DELETE FROM choice WHERE name = ?1 OR name LIKE ?1 || ' of %'", [GUEST])?;
            Ok(())
        })
        .await
    }
}

/// Its row among the choices; a log-out takes it out.
pub(super) fn name(account: Option<&AccountKey>) -> String {
    account.map_or_else(|| GUEST.to_owned(), |key| format!("{GUEST} of {key}"))
}

fn read(store: &Transaction<'_>, name: &str) -> Result<Vec<String>, StoreError> {
    let json: Option<String> =
        store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}
