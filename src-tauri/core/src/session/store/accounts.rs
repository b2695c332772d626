//! Log-ins of this device.

use super::{Store, StoreError};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use serde::{Deserialize, Serialize};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Counting;

const CURRENT: &str = "current-account";

/// One log-in as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRecord {
    /// Its key.
    pub key: AccountKey,
    /// Where its API lives, as `https://piaille.fr`.
    pub origin: String,
    /// The API's CredentialAccount, as JSON: pictures get new addresses in every run, so no view can be kept.
    pub entity: String,
    /// What its server allows.
    pub limits: Limits,
    /// True when the server no longer takes the token.
    pub expired: bool,
}

/// What a server allows in a post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Limits {
    /// The most characters.
    pub max_characters: u32,
    /// What a link counts, whatever its length, where links count so.
    pub link_characters: u32,
    /// How characters are counted.
    pub counting: Counting,
}

impl Default for Limits {
    /// What Mastodon allows unless it says otherwise.
    fn default() -> Self {
        Self { max_characters: 500, link_characters: 23, counting: Counting::Short }
    }
}

impl Store {
    /// All log-ins, in the order they were made.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn accounts(&self) -> Result<Vec<AccountRecord>, StoreError> {
        self.run(|store| {
            let mut query =
                store.prepare("SELECT key, origin, entity, limits, expired FROM account ORDER BY position")?;
            let rows = query.query_map([], raw)?.collect::<Result<Vec<_>, _>>()?;
            rows.into_iter().map(record).collect()
        })
        .await
    }

    /// One log-in; none when there is none with this key.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn account(&self, key: &AccountKey) -> Result<Option<AccountRecord>, StoreError> {
        let key = key.clone();
        self.run(move |store| {
            let row = store
                .query_row(
                    "SELECT key, origin, entity, limits, expired FROM account WHERE key = ?1",
                    [key.as_str()],
                    raw,
                )
                .optional()?;
            row.map(record).transpose()
        })
        .await
    }

    /// Where this device's accounts and waiting rooms are: origins, as `https://piaille.fr`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn origins(&self) -> Result<Vec<String>, StoreError> {
        self.run(|store| {
            let mut query = store.prepare(
                "SELECT origin FROM (SELECT 0 AS kind, position, origin FROM account
                 UNION ALL SELECT 1, position, room ->> '$.origin' FROM room WHERE room ->> '$.origin' IS NOT NULL)
                 ORDER BY kind, position",
            )?;
            Ok(query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Keeps a log-in, in place of an earlier one with the same key, and makes it current.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_account(&self, account: AccountRecord) -> Result<(), StoreError> {
        self.run(move |store| {
            let limits = serde_json::to_string(&account.limits)?;
            store.execute(
                "INSERT INTO account (key, origin, entity, limits, expired) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (key) DO UPDATE SET origin = excluded.origin, entity = excluded.entity,
                 limits = excluded.limits, expired = excluded.expired",
                params![account.key.as_str(), account.origin, account.entity, limits, account.expired],
            )?;
            set_current(store, Some(account.key.as_str()))
        })
        .await
    }

    /// Notes what the server newly said of an account; one that was logged out meanwhile stays so.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn refresh_account(&self, key: &AccountKey, entity: String, limits: Limits) -> Result<(), StoreError> {
        let key = key.clone();
        self.run(move |store| {
            let limits = serde_json::to_string(&limits)?;
            store.execute(
                "UPDATE account SET entity = ?2, limits = ?3 WHERE key = ?1",
                params![key.as_str(), entity, limits],
            )?;
            Ok(())
        })
        .await
    }

    /// Notes that the server no longer takes an account's token.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn expire_account(&self, key: &AccountKey) -> Result<(), StoreError> {
        let key = key.clone();
        self.run(move |store| {
            store.execute("UPDATE account SET expired = 1 WHERE key = ?1", [key.as_str()])?;
            Ok(())
        })
        .await
    }

    /// Takes back that the server no longer takes an account's token. True when that had been noted.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn revive_account(&self, key: &AccountKey) -> Result<bool, StoreError> {
        let key = key.clone();
        self.run(move |store| {
            let changed =
                store.execute("UPDATE account SET expired = 0 WHERE key = ?1 AND expired <> 0", [key.as_str()])?;
            Ok(changed > 0)
        })
        .await
    }

    /// Forgets an account with its drafts; the first of the others becomes current, and is returned.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_account(&self, key: &AccountKey) -> Result<Option<AccountKey>, StoreError> {
        let key = key.clone();
        self.run(move |store| {
            store.execute("DELETE FROM account WHERE key = ?1", [key.as_str()])?;
            store.execute("DELETE FROM choice WHERE name = ?1", [super::steps::name(&key)])?;
            store.execute("DELETE FROM choice WHERE name = ?1", [super::profile::name(&key)])?;
            store.execute("DELETE FROM choice WHERE name = ?1", [super::searches::name(Some(&key))])?;
            store.execute("DELETE FROM choice WHERE name = ?1", [super::emoji::name(&key)])?;
            super::tries::forget_all(store, &key)?;
            super::uploads::forget_all(store, &key)?;
            let next = current(store)?;
            set_current(store, next.as_ref().map(AccountKey::as_str))?;
            Ok(next)
        })
        .await
    }

    /// The keys of all log-ins; looked up on this thread, for the start alone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn account_keys(&self) -> Result<Vec<String>, StoreError> {
        self.now(|store| {
            let mut query = store.prepare("SELECT key FROM account")?;
            Ok(query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
    }

    /// The account the app opens with.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn current_account(&self) -> Result<Option<AccountKey>, StoreError> {
        self.run(current).await
    }

    /// The account the app opens with, when its log-in still works; looked up on this thread, for the start alone.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn first_account(&self) -> Result<Option<AccountKey>, StoreError> {
        self.now(|store| {
            let Some(key) = current(store)? else { return Ok(None) };
            let expired: bool =
                store.query_row("SELECT expired FROM account WHERE key = ?1", [key.as_str()], |row| row.get(0))?;
            Ok(Some(key).filter(|_| !expired))
        })
    }

    /// Makes an account current. False when there is none with this key.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn switch_account(&self, key: &AccountKey) -> Result<bool, StoreError> {
        let key = key.clone();
        self.run(move |store| {
            let known =
                store.query_row("SELECT count(*) FROM account WHERE key = ?1", [key.as_str()], |row| row.get(0))?;
            if known {
                set_current(store, Some(key.as_str()))?;
            }
            Ok(known)
        })
        .await
    }
}

/// The chosen account when it is still there, else the first one.
fn current(store: &Transaction<'_>) -> Result<Option<AccountKey>, StoreError> {
    let key: Option<String> = store
        .query_row(
            "SELECT key FROM account
             ORDER BY key = (SELECT value FROM choice WHERE name = ?1) DESC, position LIMIT 1",
            [CURRENT],
            |row| row.get(0),
        )
        .optional()?;
    Ok(key.map(AccountKey::from))
}

fn set_current(store: &Transaction<'_>, key: Option<&str>) -> Result<(), StoreError> {
    match key {
        Some(key) => store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [CURRENT, key])?,
        None => store.execute("DELETE FROM choice WHERE name = ?1", [CURRENT])?,
    };
    Ok(())
}

type Raw = (String, String, String, String, bool);

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
}

fn record((key, origin, entity, limits, expired): Raw) -> Result<AccountRecord, StoreError> {
    Ok(AccountRecord { key: key.into(), origin, entity, limits: serde_json::from_str(&limits)?, expired })
}
