//! All drafts as a list: which wait to be sent, and which were just thrown away.

use super::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use trente_contract::Fault;
use trente_contract::compose::Draft;
use trente_contract::ids::AccountKey;

/// A draft with what is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DraftRecord {
    /// Whose.
    pub account: AccountKey,
    /// What is written.
    pub draft: Draft,
    /// When it was changed last.
    pub kept_at: Option<Timestamp>,
    /// It is to be sent as soon as it can be.
    pub waits: Option<WaitRecord>,
}

/// How a post that waits to be sent stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitRecord {
    /// When it was left: what was left first goes out first.
    pub since: Timestamp,
    /// Why it is not out.
    pub fault: Fault,
    /// It is not tried again by itself.
    pub needs_you: bool,
}

/// What a later version wrote is read as far as it can be: a post whose waiting is not understood needs the person.
type Raw = (String, String, Option<i64>, Option<String>);

const COLUMNS: &str = "account, draft, kept_at, waits";

fn raw(row: &Row<'_>) -> rusqlite::Result<Raw> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn record((account, draft, kept_at, waits): Raw) -> Option<DraftRecord> {
    let draft: Draft = serde_json::from_str(&draft).ok()?;
    let kept_at = kept_at.and_then(|at| Timestamp::from_second(at).ok());
    let waits = waits.map(|json| {
        serde_json::from_str(&json).unwrap_or_else(|error| WaitRecord {
            since: kept_at.unwrap_or(Timestamp::UNIX_EPOCH),
            fault: Fault::new(trente_contract::FaultCode::Storage, format!("how a post waits cannot be read: {error}")),
            needs_you: true,
        })
    });
    Some(DraftRecord { account: account.into(), draft, kept_at, waits })
}

impl Store {
    /// All drafts, the one that was changed last first; none of those that were thrown away.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn drafts(&self) -> Result<Vec<DraftRecord>, StoreError> {
        self.run(|store| {
            let mut query = store
                .prepare_cached(&format!("SELECT {COLUMNS} FROM draft WHERE thrown_at IS NULL ORDER BY saved DESC"))?;
            let rows = query.query_map([], raw)?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.into_iter().filter_map(record).collect())
        })
        .await
    }

    /// One draft; none when it is not there, or was thrown away.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn draft_named(&self, account: &AccountKey, key: &str) -> Result<Option<DraftRecord>, StoreError> {
        let (account, key) = (account.clone(), key.to_owned());
        self.run(move |store| {
            let query = format!("SELECT {COLUMNS} FROM draft WHERE account = ?1 AND key = ?2 AND thrown_at IS NULL");
            let row = store.query_row(&query, [account.as_str(), &key], raw).optional()?;
            Ok(row.and_then(record))
        })
        .await
    }

    /// Notes how a draft waits to be sent, or with none that it does not. False when there is no such draft.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn set_wait(
        &self,
        account: &AccountKey,
        key: &str,
        wait: Option<&WaitRecord>,
    ) -> Result<bool, StoreError> {
        let (account, key, json) = (account.clone(), key.to_owned(), wait.map(serde_json::to_string).transpose()?);
        self.run(move |store| {
            let change = "UPDATE draft SET waits = ?3 WHERE account = ?1 AND key = ?2 AND thrown_at IS NULL";
            Ok(store.execute(change, params![account.as_str(), key, json])? > 0)
        })
        .await
    }

    /// Throws a draft away, at this moment, or with none takes that back. False when there is no such draft.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn throw_draft(
        &self,
        account: &AccountKey,
        key: &str,
        at: Option<Timestamp>,
    ) -> Result<bool, StoreError> {
        let (account, key, at) = (account.clone(), key.to_owned(), at.map(Timestamp::as_second));
        self.run(move |store| {
            let change = "UPDATE draft SET thrown_at = ?3 WHERE account = ?1 AND key = ?2";
            Ok(store.execute(change, params![account.as_str(), key, at])? > 0)
        })
        .await
    }

    /// Drafts that were thrown away at this moment or before, by account and key.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn thrown_drafts(&self, until: Timestamp) -> Result<Vec<(AccountKey, String)>, StoreError> {
        self.run(move |store| {
            let mut query = store.prepare_cached("SELECT account, key FROM draft WHERE thrown_at <= ?1")?;
            let named = |row: &Row<'_>| Ok((AccountKey(row.get(0)?), row.get(1)?));
            Ok(query.query_map([until.as_second()], named)?.collect::<Result<Vec<_>, _>>()?)
        })
        .await
    }
}
