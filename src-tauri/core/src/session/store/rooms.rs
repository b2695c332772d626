//! Accounts that were asked for.

use super::{Store, StoreError};
use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};
use serde::{Deserialize, Serialize};
use trente_contract::ids::{AccountKey, RoomId};
use trente_contract::join::{Begun, Form};
use trente_contract::waiting::Stage;

const FORM: &str = "form";

/// One waiting room as it is kept. Its token lies with the secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomRecord {
    /// Its name on this device.
    pub id: RoomId,
    /// Where the server's API lives, as `https://piaille.fr`.
    pub origin: String,
    /// What was typed; the password is empty.
    pub form: Form,
    /// How it stands.
    pub stage: Stage,
    /// When the form was sent.
    pub since: Timestamp,
    /// When each mail of the last half hour was asked for, and the newest before.
    pub mails: Vec<Timestamp>,
    /// Until when the server itself wants no request for another mail.
    pub mail_free_at: Option<Timestamp>,
    /// The page where the sign-up goes on, when it happens in the browser.
    pub page: Option<String>,
    /// The account, once it works.
    pub account: Option<AccountKey>,
    /// When the server said that there is no such account, since it said anything else: the first time and the last ones.
    #[serde(default)]
    pub gone: Vec<Timestamp>,
    /// The password is the one that the app suggested: it lies with the secrets.
    #[serde(default)]
    pub suggested: bool,
    /// While it is not known whether the form arrived: whether the server knows the name now.
    pub arrived: Option<bool>,
}

impl RoomRecord {
    /// When the last mail was asked for.
    pub fn mailed_at(&self) -> Timestamp {
        self.mails.iter().copied().max().unwrap_or(self.since)
    }
}

/// The same form without its password, which is never written down.
fn bare(form: &Form) -> Form {
    Form { password: String::new(), ..form.clone() }
}

impl Store {
    /// Keeps a room, in place of an earlier state of it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_room(&self, room: &RoomRecord) -> Result<(), StoreError> {
        let room = RoomRecord { form: bare(&room.form), ..room.clone() };
        self.run(move |store| {
            let json = serde_json::to_string(&room)?;
            store.execute(
                "INSERT INTO room (id, room) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET room = excluded.room",
                params![room.id.as_str(), json],
            )?;
            Ok(())
        })
        .await
    }

    /// Changes a room that is still there. Gives its new state; none when it was left meanwhile.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn change_room(
        &self,
        id: &RoomId,
        change: impl FnOnce(&mut RoomRecord) + Send + 'static,
    ) -> Result<Option<RoomRecord>, StoreError> {
        let id = id.clone();
        self.run(move |store| {
            let json: Option<String> =
                store.query_row("SELECT room FROM room WHERE id = ?1", [id.as_str()], |row| row.get(0)).optional()?;
            let Some(json) = json else { return Ok(None) };
            let mut room: RoomRecord = serde_json::from_str(&json)?;
            change(&mut room);
            room.form = bare(&room.form);
            let json = serde_json::to_string(&room)?;
            store.execute("UPDATE room SET room = ?2 WHERE id = ?1", params![id.as_str(), json])?;
            Ok(Some(room))
        })
        .await
    }

    /// All rooms, the newest first. One that a later version wrote and this one cannot read is left out.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn rooms(&self) -> Result<Vec<RoomRecord>, StoreError> {
        self.run(|store| {
            let mut query = store.prepare("SELECT room FROM room ORDER BY position DESC")?;
            let rows = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            Ok(rows.iter().filter_map(|json| serde_json::from_str(json).ok()).collect())
        })
        .await
    }

    /// One room; none when there is none with this name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn room(&self, id: &RoomId) -> Result<Option<RoomRecord>, StoreError> {
        let id = id.clone();
        self.run(move |store| {
            let json: Option<String> =
                store.query_row("SELECT room FROM room WHERE id = ?1", [id.as_str()], |row| row.get(0)).optional()?;
            Ok(json.map(|json| serde_json::from_str(&json)).transpose()?)
        })
        .await
    }

    /// Forgets a room; one that is not there is no error.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_room(&self, id: &RoomId) -> Result<(), StoreError> {
        let id = id.clone();
        self.run(move |store| {
            store.execute("DELETE FROM room WHERE id = ?1", [id.as_str()])?;
            Ok(())
        })
        .await
    }

    /// Keeps the form that is being filled in, without its password. None forgets it.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_form(&self, begun: Option<Begun>) -> Result<(), StoreError> {
        self.run(move |store| {
            match begun {
                Some(begun) => {
                    let json = serde_json::to_string(&Begun { form: bare(&begun.form), ..begun })?;
                    store.execute("REPLACE INTO choice (name, value) VALUES (?1, ?2)", [FORM, &json])?
                }
                None => store.execute("DELETE FROM choice WHERE name = ?1", [FORM])?,
            };
            Ok(())
        })
        .await
    }

    /// The form that was begun and not sent.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn form(&self) -> Result<Option<Begun>, StoreError> {
        self.run(|store| {
            let json: Option<String> =
                store.query_row("SELECT value FROM choice WHERE name = ?1", [FORM], |row| row.get(0)).optional()?;
            // A form that a later version wrote is typed again.
            Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
        })
        .await
    }
}
