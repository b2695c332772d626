//! The password that the app suggests: the same one until it is used, and kept with the account that was asked for with it
//! until the person says otherwise. Only then nobody else knows it.

use super::Trente;
use super::core::Core;
use crate::api::Origin;
use crate::onboarding::password;
use crate::session::{RoomRecord, Secret};
use std::sync::{Mutex, MutexGuard, PoisonError};
use trente_contract::commands::{ForgetPassword, KeptPasswords, ShowPassword, SuggestPassword};
use trente_contract::ids::AccountKey;
use trente_contract::join::{Form, Password, Suggestion, Whose};
use trente_contract::waiting::Stage;
use trente_contract::{Fault, FaultCode};

/// What is suggested now. Before a form is sent it lies in memory alone: whoever only looks at the form is asked to unlock no
/// keychain.
#[derive(Default)]
pub(super) struct Suggested(Mutex<Option<Secret>>);

/// What a form's password is to this device.
#[derive(Debug)]
pub(super) enum Keeping {
    /// The person's own: it is kept nowhere.
    Own,
    /// The suggested one is kept by now, in place of an earlier one for this name at this server.
    Kept(Option<Secret>),
}

impl Suggested {
    fn now(&self) -> MutexGuard<'_, Option<Secret>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// An account was asked for with it: the next one gets another.
    pub(super) fn used(&self) {
        *self.now() = None;
    }

    fn is(&self, password: &str) -> bool {
        self.now().as_ref().is_some_and(|suggested| suggested.reveal() == password)
    }
}

impl Trente {
    /// A password for whoever wants none of their own: the same one until it is used.
    ///
    /// # Errors
    /// When the system has no random numbers.
    pub async fn suggest_password(&self, request: SuggestPassword) -> Result<Suggestion, Fault> {
        let core = &self.core;
        if request.anew {
            core.rooms.suggested.used();
        }
        let mut known = core.rooms.suggested.now().clone();
        if known.is_none() && !request.anew {
            known = core.unclear_password().await;
        }
        let fresh = match known {
            Some(known) => known,
            None => password::make(getrandom::fill)
                .map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?,
        };
        // Whoever asks twice at once gets the same.
        let password = core.rooms.suggested.now().get_or_insert(fresh).reveal().to_owned();
        Ok(Suggestion { password: Password(password), place: core.vault.place().await? })
    }

    /// The accounts whose suggested password is kept on this device.
    ///
    /// # Errors
    /// When the store or the secrets cannot be read.
    pub async fn kept_passwords(&self, _request: KeptPasswords) -> Result<Vec<AccountKey>, Fault> {
        let core = &self.core;
        let mut kept = Vec::new();
        for account in core.store.accounts().await? {
            if let Some(key) = key_of_account(&account.origin, &account.key)
                && core.vault.get(key).await?.is_some()
            {
                kept.push(account.key);
            }
        }
        Ok(kept)
    }

    /// A kept password, for the person's eyes; none when none is kept.
    ///
    /// # Errors
    /// When the store or the secrets cannot be read.
    pub async fn show_password(&self, request: ShowPassword) -> Result<Option<Password>, Fault> {
        let core = &self.core;
        let key = match request.whose {
            Whose::Room(id) => core.store.room(&id).await?.and_then(|room| key_of_room(&room)),
            Whose::Account(key) => {
                let account = core.store.account(&key).await?;
                account.and_then(|account| key_of_account(&account.origin, &account.key))
            }
        };
        let Some(key) = key else { return Ok(None) };
        Ok(core.vault.get(key).await?.map(|secret| Password(secret.reveal().to_owned())))
    }

    /// Forgets a kept password on this device.
    ///
    /// # Errors
    /// When the store cannot be read, or the secrets cannot be written.
    pub async fn forget_password(&self, request: ForgetPassword) -> Result<(), Fault> {
        let core = &self.core;
        let account = core.store.account(&request.account).await?;
        match account.and_then(|account| Origin::parse(&account.origin).ok()) {
            Some(origin) => core.forget_password(&origin, &request.account).await,
            None => Ok(()),
        }
    }
}

impl Core {
    /// Keeps a form's password if it is the suggested one.
    pub(super) async fn keep_suggested(&self, origin: &Origin, form: &Form) -> Result<Keeping, Fault> {
        if !self.rooms.suggested.is(&form.password) {
            return Ok(Keeping::Own);
        }
        let key = key(origin, &form.name);
        let before = self.vault.get(key.clone()).await?;
        self.vault.put(key, Secret::new(form.password.as_str())).await?;
        Ok(Keeping::Kept(before))
    }

    /// The server made no account with it. What was kept before may be an account's: that comes back.
    pub(super) async fn undo_keeping(&self, origin: &Origin, name: &str, keeping: Keeping) {
        let Keeping::Kept(before) = keeping else { return };
        let key = key(origin, name);
        let undone = match before {
            Some(before) => self.vault.put(key, before).await,
            None => self.vault.delete(key).await,
        };
        if let Err(fault) = undone {
            tracing::warn!(detail = fault.detail, "a password of no account stays");
        }
    }

    /// The person gave up a request: its password is the suggestion again, and goes along to the next server.
    pub(super) async fn take_password_back(&self, room: &RoomRecord) {
        let Some(key) = key_of_room(room) else { return };
        if let Ok(Some(kept)) = self.vault.get(key.clone()).await {
            *self.rooms.suggested.now() = Some(kept);
        }
        if let Err(fault) = self.vault.delete(key).await {
            tracing::warn!(detail = fault.detail, "a password of no account stays");
        }
    }

    pub(super) async fn forget_password(&self, origin: &Origin, account: &AccountKey) -> Result<(), Fault> {
        match key_of_account(origin.as_str(), account) {
            Some(key) => self.vault.delete(key).await,
            None => Ok(()),
        }
    }

    /// The app was cut off while it sent a form, and nobody knows whether it arrived: the same form again needs the same
    /// password.
    async fn unclear_password(&self) -> Option<Secret> {
        let rooms = self.store.rooms().await.unwrap_or_default();
        let room = rooms.iter().find(|room| room.suggested && room.stage == Stage::Sending)?;
        self.vault.get(key_of_room(room)?).await.ok().flatten()
    }
}

/// Where a password lies. By the account's name and not by the room's, since it outlives the room; and so that people find
/// it in their keychain's own program.
fn key(origin: &Origin, name: &str) -> String {
    format!("password {}@{}", name.to_lowercase(), origin.domain())
}

fn key_of_room(room: &RoomRecord) -> Option<String> {
    Some(key(&Origin::parse(&room.origin).ok()?, &room.form.name))
}

/// The part before the @ is the account's name at its server.
fn key_of_account(origin: &str, account: &AccountKey) -> Option<String> {
    Some(key(&Origin::parse(origin).ok()?, account.as_str().split('@').next()?))
}
