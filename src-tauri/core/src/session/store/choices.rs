//! What the person chose.

use super::{Store, StoreError};
use crate::directory::luck::key_of;
use rusqlite::{OptionalExtension, Transaction};
use trente_contract::settings::Settings;

const SETTINGS: &str = "settings";
const SEED: &str = "seed";

impl Store {
    /// The person's choices; the defaults before the first one was made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn settings(&self) -> Result<Settings, StoreError> {
        self.run(read).await
    }

    /// The same, read on this thread, for the start alone.
    pub(crate) fn settings_now(&self) -> Result<Settings, StoreError> {
        self.now(read)
    }

    /// The seed of this person's luck: `fresh` the first time, and the same ever after. Read on this thread, for the start.
    pub(crate) fn seed_now(&self, fresh: u64) -> Result<u64, StoreError> {
        self.now(|store| {
            store.execute("INSERT OR IGNORE INTO choice (name, value) VALUES (?1, ?2)", [SEED, &fresh.to_string()])?;
            let kept: String = store.query_row("SELECT value FROM choice WHERE name = ?1", [SEED], |row| row.get(0))?;
            // Nobody but us writes it; whatever else it may be, it is still a name that stays.
            Ok(kept.parse().unwrap_or_else(|_| key_of(&kept)))
        })
    }

    /// Keeps the person's choices.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_settings(&self, settings: &Settings) -> Result<(), StoreError> {
        let json = serde_json::to_string(settings)?;
        self.run(move |store| {
            store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [SETTINGS, &json])?;
            Ok(())
        })
        .await
    }
}

fn read(store: &Transaction<'_>) -> Result<Settings, StoreError> {
    let json: Option<String> =
        store.query_row("SELECT value FROM choice WHERE name = ?1", [SETTINGS], |row| row.get(0)).optional()?;
    // Choices that a later version made and this one cannot read are no reason not to start.
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}
