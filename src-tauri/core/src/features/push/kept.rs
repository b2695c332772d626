//! What is kept of each account among the secrets.

use super::keys::Keys;
use crate::ground::Ground;
use crate::ground::id::new_key;
use crate::session::Secret;
use serde::{Deserialize, Serialize};
use trente_contract::Fault;
use trente_contract::ids::AccountKey;
use trente_contract::push::{Alerts, AlertsFrom};

/// One account's part in it.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Kept {
    /// The name under which a distributor knows it: it says nothing of the account.
    pub(super) instance: String,
    own: String,
    auth: String,
    /// Where its server sends messages; none while it sends none.
    pub(super) address: Option<String>,
    pub(super) alerts: Alerts,
    pub(super) from: AlertsFrom,
}

impl Kept {
    /// # Errors
    /// When the system gives no random numbers.
    pub(super) fn fresh() -> Result<Self, Fault> {
        let keys = Keys::fresh()?;
        Ok(Self {
            instance: new_key()?,
            own: keys.own(),
            auth: keys.auth(),
            address: None,
            alerts: Alerts::default(),
            from: AlertsFrom::default(),
        })
    }

    /// None when they were changed from outside.
    pub(super) fn keys(&self) -> Option<Keys> {
        Keys::from_kept(&self.own, &self.auth)
    }
}

fn key(account: &AccountKey) -> String {
    format!("push {account}")
}

/// What is kept of an account. What cannot be read, as of a later version, counts as nothing.
pub(super) async fn find(ground: &Ground, account: &AccountKey) -> Result<Option<Kept>, Fault> {
    let secret = ground.vault.get(key(account)).await?;
    Ok(secret.and_then(|secret| serde_json::from_str(secret.reveal()).ok()))
}

/// The account that a distributor knows by this name.
pub(super) async fn named(ground: &Ground, instance: &str) -> Result<Option<(AccountKey, Kept)>, Fault> {
    for account in ground.store.accounts().await? {
        if let Some(kept) = find(ground, &account.key).await?.filter(|kept| kept.instance == instance) {
            return Ok(Some((account.key, kept)));
        }
    }
    Ok(None)
}

pub(super) async fn put(ground: &Ground, account: &AccountKey, kept: &Kept) -> Result<(), Fault> {
    let text = serde_json::to_string(kept).expect("texts and truth values have a JSON form");
    ground.vault.put(key(account), Secret::new(text)).await
}

pub(super) async fn forget(ground: &Ground, account: &AccountKey) -> Result<(), Fault> {
    ground.vault.delete(key(account)).await
}
