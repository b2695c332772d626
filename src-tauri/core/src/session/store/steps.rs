//! How far each account's first steps are, as far as the server alone does not tell.

use super::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction};
use serde::{Deserialize, Serialize};
use trente_contract::ids::AccountKey;

/// What was seen once stays so: a post with an introduction scrolls out of what is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct StepsRecord {
    /// Has posted an introduction.
    pub introduced: bool,
    /// Has answered somebody.
    pub replied: bool,
    /// Put away for ever.
    pub dismissed: bool,
    /// When the account was first used on this device; none before that was noted.
    pub since: Option<Timestamp>,
    /// It was said how servers can be supported.
    pub support_said: bool,
}

impl Store {
    /// How far an account's first steps are.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn steps(&self, key: &AccountKey) -> Result<StepsRecord, StoreError> {
        let name = name(key);
        self.run(move |store| read(store, &name)).await
    }

    /// Changes them, and gives what they are now.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn change_steps(
        &self,
        key: &AccountKey,
        change: impl FnOnce(&mut StepsRecord) + Send + 'static,
    ) -> Result<StepsRecord, StoreError> {
        let name = name(key);
        self.run(move |store| {
            let mut steps = read(store, &name)?;
            change(&mut steps);
            let json = serde_json::to_string(&steps)?;
            store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [&name, &json])?;
            Ok(steps)
        })
        .await
    }
}

/// Its row among the choices; a log-out takes it out.
pub(super) fn name(key: &AccountKey) -> String {
    format!("steps of {key}")
}

fn read(store: &Transaction<'_>, name: &str) -> Result<StepsRecord, StoreError> {
    let json: Option<String> =
        store.query_row("SELECT value FROM choice WHERE name = ?1", [name], |row| row.get(0)).optional()?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}
