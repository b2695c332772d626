//! Passwords that the app suggested, kept in the vault until the person says otherwise: nobody else knows them.

use super::Accounts;
use crate::api::Origin;
use crate::session::Secret;
use trente_contract::Fault;
use trente_contract::commands::{ForgetPassword, KeptPasswords};
use trente_contract::ids::AccountKey;

impl Accounts {
    pub(crate) async fn kept_passwords(&self, _request: KeptPasswords) -> Result<Vec<AccountKey>, Fault> {
        let mut kept = Vec::new();
        for account in self.ground.store.accounts().await? {
            if let Some(key) = key_of_account(&account.origin, &account.key)
                && self.ground.vault.get(key).await?.is_some()
            {
                kept.push(account.key);
            }
        }
        Ok(kept)
    }

    /// The password that is kept of an account of this device.
    pub(crate) async fn kept_password(&self, account: &AccountKey) -> Result<Option<Secret>, Fault> {
        let record = self.ground.store.account(account).await?;
        match record.and_then(|record| key_of_account(&record.origin, &record.key)) {
            Some(key) => self.ground.vault.get(key).await,
            None => Ok(None),
        }
    }

    pub(crate) async fn forget_password(&self, request: ForgetPassword) -> Result<(), Fault> {
        let record = self.ground.store.account(&request.account).await?;
        match record.and_then(|record| Origin::parse(&record.origin).ok()) {
            Some(origin) => self.forget_password_at(&origin, &request.account).await,
            None => Ok(()),
        }
    }

    pub(super) async fn forget_password_at(&self, origin: &Origin, account: &AccountKey) -> Result<(), Fault> {
        match key_of_account(origin.as_str(), account) {
            Some(key) => self.ground.vault.delete(key).await,
            None => Ok(()),
        }
    }
}

/// Where a password lies. By the account's name and not by the room's, since it outlives the room; and so that people find
/// it in their keychain's own program.
pub(crate) fn key(origin: &Origin, name: &str) -> String {
    format!("password {}@{}", name.to_lowercase(), origin.domain())
}

/// The part before the @ is the account's name at its server.
fn key_of_account(origin: &str, account: &AccountKey) -> Option<String> {
    Some(key(&Origin::parse(origin).ok()?, account.as_str().split('@').next()?))
}
