//! The password that the app suggests: the same one until it is used, and kept with the account that was asked for with it
//! until the person says otherwise. Only then nobody else knows it.

use super::Joining;
use crate::api::Origin;
use crate::features::accounts::passwords::key;
use crate::onboarding::password;
use crate::session::{RoomRecord, Secret};
use trente_contract::commands::{ShowPassword, SuggestPassword};
use trente_contract::join::{Form, Password, Suggestion, Whose};
use trente_contract::waiting::Stage;
use trente_contract::{Fault, FaultCode};

/// What a form's password is to this device.
#[derive(Debug)]
pub(super) enum Keeping {
    /// The person's own: it is kept nowhere.
    Own,
    /// The suggested one is kept by now, in place of an earlier one for this name at this server.
    Kept(Option<Secret>),
}

impl Joining {
    pub(crate) async fn suggest_password(&self, request: SuggestPassword) -> Result<Suggestion, Fault> {
        if request.anew {
            self.rooms.suggested.used();
        }
        let mut known = self.rooms.suggested.now().clone();
        if known.is_none() && !request.anew {
            known = self.unclear_password().await;
        }
        let fresh = match known {
            Some(known) => known,
            None => password::make(getrandom::fill)
                .map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?,
        };
        // Whoever asks twice at once gets the same.
        let password = self.rooms.suggested.now().get_or_insert(fresh).reveal().to_owned();
        Ok(Suggestion { password: Password(password), place: self.ground.vault.place().await? })
    }

    pub(crate) async fn show_password(&self, request: ShowPassword) -> Result<Option<Password>, Fault> {
        let kept = match request.whose {
            Whose::Account(account) => self.accounts.kept_password(&account).await?,
            Whose::Room(id) => match self.ground.store.room(&id).await?.and_then(|room| key_of_room(&room)) {
                Some(key) => self.ground.vault.get(key).await?,
                None => None,
            },
        };
        Ok(kept.map(|secret| Password(secret.reveal().to_owned())))
    }

    /// Keeps a form's password if it is the suggested one.
    pub(super) async fn keep_suggested(&self, origin: &Origin, form: &Form) -> Result<Keeping, Fault> {
        if !self.rooms.suggested.is(&form.password) {
            return Ok(Keeping::Own);
        }
        let key = key(origin, &form.name);
        let before = self.ground.vault.get(key.clone()).await?;
        self.ground.vault.put(key, Secret::new(form.password.as_str())).await?;
        Ok(Keeping::Kept(before))
    }

    /// The server made no account with it. What was kept before may be an account's: that comes back.
    pub(super) async fn undo_keeping(&self, origin: &Origin, name: &str, keeping: Keeping) {
        let Keeping::Kept(before) = keeping else { return };
        let key = key(origin, name);
        let undone = match before {
            Some(before) => self.ground.vault.put(key, before).await,
            None => self.ground.vault.delete(key).await,
        };
        if let Err(fault) = undone {
            tracing::warn!(detail = fault.detail, "a password of no account stays");
        }
    }

    /// The person gave up a request: its password is the suggestion again, and goes along to the next server.
    pub(super) async fn take_password_back(&self, room: &RoomRecord) {
        let Some(key) = key_of_room(room) else { return };
        if let Ok(Some(kept)) = self.ground.vault.get(key.clone()).await {
            *self.rooms.suggested.now() = Some(kept);
        }
        if let Err(fault) = self.ground.vault.delete(key).await {
            tracing::warn!(detail = fault.detail, "a password of no account stays");
        }
    }

    /// The app was cut off while it sent a form, and nobody knows whether it arrived: the same form again needs the same
    /// password.
    async fn unclear_password(&self) -> Option<Secret> {
        let rooms = self.ground.store.rooms().await.unwrap_or_default();
        let room = rooms.iter().find(|room| room.suggested && room.stage == Stage::Sending)?;
        self.ground.vault.get(key_of_room(room)?).await.ok().flatten()
    }
}

fn key_of_room(room: &RoomRecord) -> Option<String> {
    Some(key(&Origin::parse(&room.origin).ok()?, &room.form.name))
}
