//! What is to be done as soon as an account works.

use super::{Store, StoreError};
use crate::onboarding::queue::{ordered, same, tidied};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, Transaction, params};
use trente_contract::ids::AccountKey;
use trente_contract::reading::{Pick, PickState, Picked};

/// The account that picks are being done with.
const ACCOUNT: &str = "picks-account";
/// Until when the server wants to be left alone.
const PAUSE: &str = "picks-pause";
/// The server at which a guest's Home was last read.
const READ_AT: &str = "picks-read-at";

impl Store {
    /// All picks, in the order in which they will be done.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn picks(&self) -> Result<Vec<Picked>, StoreError> {
        self.run(|store| Ok(ordered(all(store)?))).await
    }

    /// Adds a pick. One that is there already stays as it is, unless it had failed, or
    /// was done already, perhaps with another account: then it is done again.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn add_pick(&self, pick: Pick) -> Result<(), StoreError> {
        self.run(move |store| {
            let pick = tidied(pick);
            let queued = serde_json::to_string(&PickState::Queued)?;
            match all(store)?.into_iter().find(|known| same(&known.pick, &pick)) {
                None => {
                    let json = serde_json::to_string(&pick)?;
                    store.execute("INSERT INTO pick (pick, state) VALUES (?1, ?2)", [json, queued])?;
                }
                Some(Picked { pick: known, .. }) if known != pick && matches!(pick, Pick::Findable { .. }) => {
                    let (known, json) = (serde_json::to_string(&known)?, serde_json::to_string(&pick)?);
                    store.execute("UPDATE pick SET pick = ?2, state = ?3 WHERE pick = ?1", [known, json, queued])?;
                }
                Some(Picked { pick, state: PickState::Failed(_) | PickState::Done }) => {
                    let json = serde_json::to_string(&pick)?;
                    store.execute("UPDATE pick SET state = ?2 WHERE pick = ?1", [json, queued])?;
                }
                Some(_) => {}
            }
            Ok(())
        })
        .await
    }

    /// Takes a pick out; one that is not there is no error.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn drop_pick(&self, pick: Pick) -> Result<(), StoreError> {
        self.run(move |store| {
            let pick = tidied(pick);
            for known in all(store)?.into_iter().filter(|known| same(&known.pick, &pick)) {
                store.execute("DELETE FROM pick WHERE pick = ?1", [serde_json::to_string(&known.pick)?])?;
            }
            Ok(())
        })
        .await
    }

    /// True when a pick is still to be done.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn is_queued(&self, pick: &Pick) -> Result<bool, StoreError> {
        let pick = pick.clone();
        self.run(move |store| {
            let json = serde_json::to_string(&pick)?;
            let state: Option<String> =
                store.query_row("SELECT state FROM pick WHERE pick = ?1", [json], |row| row.get(0)).optional()?;
            Ok(state.is_some_and(|state| matches!(serde_json::from_str(&state), Ok(PickState::Queued))))
        })
        .await
    }

    /// Notes what became of a pick; one that was taken out meanwhile stays out.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn settle_pick(&self, pick: &Pick, state: PickState) -> Result<(), StoreError> {
        let pick = pick.clone();
        self.run(move |store| {
            let (pick, state) = (serde_json::to_string(&pick)?, serde_json::to_string(&state)?);
            store.execute("UPDATE pick SET state = ?2 WHERE pick = ?1", params![pick, state])?;
            Ok(())
        })
        .await
    }

    /// Forgets picks that were done, once there is nothing left to do.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn sweep_picks(&self) -> Result<(), StoreError> {
        self.run(|store| {
            let picks = all(store)?;
            if picks.iter().any(|picked| picked.state == PickState::Queued) {
                return Ok(());
            }
            for picked in picks.iter().filter(|picked| picked.state == PickState::Done) {
                store.execute("DELETE FROM pick WHERE pick = ?1", [serde_json::to_string(&picked.pick)?])?;
            }
            Ok(())
        })
        .await
    }

    /// Until when the server wants to be left alone; none when it may be asked.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn picks_pause(&self) -> Result<Option<Timestamp>, StoreError> {
        self.run(|store| {
            let text: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [PAUSE], |row| row.get(0)).optional()?;
            Ok(text.and_then(|text| text.parse().ok()))
        })
        .await
    }

    /// Notes until when the server wants to be left alone.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn pause_picks(&self, until: Option<Timestamp>) -> Result<(), StoreError> {
        self.run(move |store| {
            match until {
                Some(until) => {
                    store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [PAUSE, &until.to_string()])?
                }
                None => store.execute("DELETE FROM choice WHERE name = ?1", [PAUSE])?,
            };
            Ok(())
        })
        .await
    }

    /// The server at which a guest's Home was last read; none before the first time.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn picks_read_at(&self) -> Result<Option<String>, StoreError> {
        self.run(|store| {
            let query = "SELECT value FROM choice WHERE name = ?1";
            Ok(store.query_row(query, [READ_AT], |row| row.get(0)).optional()?)
        })
        .await
    }

    /// Notes at which server a guest's Home is read.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn read_picks_at(&self, server: &str) -> Result<(), StoreError> {
        let server = server.to_owned();
        self.run(move |store| {
            let changed = "INSERT INTO choice (name, value) VALUES (?1, ?2)
                 ON CONFLICT (name) DO UPDATE SET value = ?2 WHERE value <> ?2";
            store.execute(changed, [READ_AT, &server])?;
            Ok(())
        })
        .await
    }

    /// The account that picks are being done with; none while there is none.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn picks_account(&self) -> Result<Option<AccountKey>, StoreError> {
        self.run(|store| {
            let key: Option<String> = store
                .query_row(
                    "SELECT account.key FROM choice JOIN account ON account.key = choice.value
                     WHERE choice.name = ?1 AND NOT account.expired",
                    [ACCOUNT],
                    |row| row.get(0),
                )
                .optional()?;
            Ok(key.map(AccountKey::from))
        })
        .await
    }

    /// Chooses the account that picks are done with. None forgets it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn do_picks_with(&self, account: Option<&AccountKey>) -> Result<(), StoreError> {
        let account = account.cloned();
        self.run(move |store| {
            match account {
                Some(key) => {
                    store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [ACCOUNT, key.as_str()])?
                }
                None => store.execute("DELETE FROM choice WHERE name = ?1", [ACCOUNT])?,
            };
            Ok(())
        })
        .await
    }
}

/// All of them, as they were picked. What a later version wrote and this one cannot read is left out.
fn all(store: &Transaction<'_>) -> Result<Vec<Picked>, StoreError> {
    let mut query = store.prepare("SELECT pick, state FROM pick ORDER BY position")?;
    let rows = query.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?)))?;
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    let read = |(pick, state): &(String, String)| {
        Some(Picked { pick: serde_json::from_str(pick).ok()?, state: serde_json::from_str(state).ok()? })
    };
    Ok(rows.iter().filter_map(read).collect())
}
