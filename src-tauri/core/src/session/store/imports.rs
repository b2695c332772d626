//! What is being taken in from files, entry by entry: each is on the disk before it is sent, so that a kill does nothing twice.

use super::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{Transaction, params};
use trente_contract::Fault;
use trente_contract::ids::AccountKey;

/// How one entry stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RowState {
    /// It waits.
    Queued,
    /// It was sent, and what became of it is not known yet.
    Sent,
    /// It was done.
    Done,
    /// It was so already.
    Already,
    /// It could not be done.
    Failed(Fault),
}

impl RowState {
    fn word(&self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Sent => "sent",
            Self::Done => "done",
            Self::Already => "already",
            Self::Failed(_) => "failed",
        }
    }
}

/// An import, and how many of its entries stand how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRecord {
    /// Its id.
    pub id: String,
    /// With whom.
    pub account: AccountKey,
    /// What it is about, in kebab-case.
    pub kind: String,
    /// So many were done.
    pub done: u32,
    /// So many were so already.
    pub already: u32,
    /// So many could not be done.
    pub failed: u32,
    /// So many wait, or were sent and are not known.
    pub left: u32,
}

/// An entry that is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowRecord {
    /// The import it belongs to.
    pub import: String,
    /// Its place there.
    pub position: u32,
    /// The entry, JSON.
    pub row: String,
    /// It was sent before, and what became of it is not known.
    pub sent: bool,
}

impl Store {
    /// Writes an import down, with all its entries at once.
    ///
    /// # Errors
    /// When the file cannot be written, or the account is gone.
    pub async fn add_import(
        &self,
        account: &AccountKey,
        id: &str,
        kind: &str,
        rows: Vec<String>,
    ) -> Result<(), StoreError> {
        let (account, id, kind) = (account.to_string(), id.to_owned(), kind.to_owned());
        self.run(move |store| {
            store.execute("INSERT INTO import (id, account, kind) VALUES (?1, ?2, ?3)", [&id, &account, &kind])?;
            let mut insert =
                store.prepare("INSERT INTO import_row (import, position, row, state) VALUES (?1, ?2, ?3, 'queued')")?;
            for (position, row) in rows.iter().enumerate() {
                insert.execute(params![id, i64::try_from(position).unwrap_or(i64::MAX), row])?;
            }
            Ok(())
        })
        .await
    }

    /// All imports, the newest first.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn imports(&self) -> Result<Vec<ImportRecord>, StoreError> {
        self.run(|store| {
            let mut query = store.prepare(
                "SELECT id, account, kind,
                        (SELECT count(*) FROM import_row WHERE import = id AND state = 'done'),
                        (SELECT count(*) FROM import_row WHERE import = id AND state = 'already'),
                        (SELECT count(*) FROM import_row WHERE import = id AND state = 'failed'),
                        (SELECT count(*) FROM import_row WHERE import = id AND state IN ('queued', 'sent'))
                 FROM import ORDER BY position DESC",
            )?;
            let rows = query.query_map([], |row| {
                Ok(ImportRecord {
                    id: row.get(0)?,
                    account: AccountKey::from(row.get::<_, String>(1)?),
                    kind: row.get(2)?,
                    done: row.get(3)?,
                    already: row.get(4)?,
                    failed: row.get(5)?,
                    left: row.get(6)?,
                })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// The next entries of an import: what was sent and is not known first, then in order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn due_rows(&self, import: &str, most: u32) -> Result<Vec<RowRecord>, StoreError> {
        let import = import.to_owned();
        self.run(move |store| {
            let mut query = store.prepare(
                "SELECT position, row, state = 'sent' FROM import_row
                 WHERE import = ?1 AND state IN ('queued', 'sent') ORDER BY state = 'sent' DESC, position LIMIT ?2",
            )?;
            let rows = query.query_map(params![import, most], |row| {
                Ok(RowRecord { import: import.clone(), position: row.get(0)?, row: row.get(1)?, sent: row.get(2)? })
            })?;
            Ok(rows.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// Notes that an entry is about to be sent; false when its import was ended meanwhile.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn note_sent(&self, row: &RowRecord, at: Timestamp) -> Result<bool, StoreError> {
        let row = row.clone();
        self.run(move |store| {
            let changed = store.execute(
                "UPDATE import_row SET state = 'sent', sent_at = ?3 WHERE import = ?1 AND position = ?2",
                params![row.import, row.position, at.as_second()],
            )?;
            Ok(changed > 0)
        })
        .await
    }

    /// Notes what became of an entry. What was not sent after all no longer counts as sent.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn settle_row(&self, row: &RowRecord, state: RowState) -> Result<(), StoreError> {
        let row = row.clone();
        self.run(move |store| {
            let fault = match &state {
                RowState::Failed(fault) => Some(serde_json::to_string(fault)?),
                _ => None,
            };
            store.execute(
                "UPDATE import_row SET state = ?3, fault = ?4, sent_at = CASE WHEN ?3 IN ('done', 'sent') THEN sent_at END
                 WHERE import = ?1 AND position = ?2",
                params![row.import, row.position, state.word(), fault],
            )?;
            Ok(())
        })
        .await
    }

    /// When the entries of these imports of an account were sent that count against a limit, the oldest first: only those after a time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn sent_since(
        &self,
        account: &AccountKey,
        kind: &str,
        since: Timestamp,
    ) -> Result<Vec<Timestamp>, StoreError> {
        let (account, kind) = (account.to_string(), kind.to_owned());
        self.run(move |store| {
            let mut query = store.prepare(
                "SELECT sent_at FROM import_row JOIN import ON import.id = import_row.import
                 WHERE account = ?1 AND kind IN (?2, 'ended ' || ?2) AND sent_at > ?3 AND state IN ('sent', 'done') ORDER BY sent_at",
            )?;
            let times = query.query_map(params![account, kind, since.as_second()], |row| row.get::<_, i64>(0))?;
            let times = times.collect::<Result<Vec<_>, _>>()?;
            Ok(times.into_iter().filter_map(|second| Timestamp::from_second(second).ok()).collect())
        })
        .await
    }

    /// What could not be done of an import, with its entry as JSON.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn failures(&self, import: &str, most: u32) -> Result<Vec<(String, Fault)>, StoreError> {
        let import = import.to_owned();
        self.run(move |store| failures(store, &import, most)).await
    }

    /// Forgets an import. What was sent of it goes on counting for a day only while it is there, so one with something left
    /// keeps what was done: its waiting entries go.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn end_import(&self, account: &AccountKey, id: &str, since: Timestamp) -> Result<(), StoreError> {
        let (account, id) = (account.to_string(), id.to_owned());
        self.run(move |store| {
            let there: u32 = store.query_row(
                "SELECT count(*) FROM import WHERE id = ?1 AND account = ?2",
                [&id, &account],
                |row| row.get(0),
            )?;
            if there == 0 {
                return Ok(());
            }
            let counts =
                "SELECT count(*) FROM import_row WHERE import = ?1 AND sent_at > ?2 AND state IN ('sent', 'done')";
            let counts: u32 = store.query_row(counts, params![id, since.as_second()], |row| row.get(0))?;
            match counts {
                0 => store.execute("DELETE FROM import WHERE id = ?1", [&id])?,
                _ => {
                    store.execute(
                        "UPDATE import SET kind = 'ended ' || kind WHERE id = ?1 AND kind NOT LIKE 'ended %'",
                        [&id],
                    )?;
                    store
                        .execute("DELETE FROM import_row WHERE import = ?1 AND state NOT IN ('sent', 'done')", [&id])?
                }
            };
            Ok(())
        })
        .await
    }
}

fn failures(store: &Transaction<'_>, import: &str, most: u32) -> Result<Vec<(String, Fault)>, StoreError> {
    let mut query = store.prepare(
        "SELECT row, fault FROM import_row WHERE import = ?1 AND state = 'failed' AND fault IS NOT NULL ORDER BY position LIMIT ?2",
    )?;
    let rows =
        query.query_map(params![import, most], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    Ok(rows.into_iter().filter_map(|(row, fault)| Some((row, serde_json::from_str(&fault).ok()?))).collect())
}
