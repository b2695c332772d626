//! Commands about this device's log-ins.

use super::Trente;
use crate::api::Origin;
use crate::oauth::{Grant, forget_registration, revoke};
use trente_contract::commands::{LogOut, LoggedOut, SwitchAccount};
use trente_contract::{Fault, FaultCode};

impl Trente {
    /// Makes an account the one that the app opens with.
    ///
    /// # Errors
    /// When there is no such account, or the store cannot be written.
    pub async fn switch_account(&self, request: SwitchAccount) -> Result<(), Fault> {
        match self.core.store.switch_account(&request.account).await? {
            true => Ok(()),
            false => Err(Fault::new(FaultCode::NotFound, "switch_account: no such account")),
        }
    }

    /// Logs out: gives the token up at the server, then forgets it here, with the account, its drafts, its kept posts and all
    /// pictures that are kept.
    /// A server that is not reached is no error.
    ///
    /// # Errors
    /// When the token can neither be given up nor forgotten, or the store cannot be written.
    pub async fn log_out(&self, request: LogOut) -> Result<LoggedOut, Fault> {
        let (core, key) = (&self.core, &request.account);
        let record = core.store.account(key).await?;
        let origin = record.and_then(|record| Origin::parse(&record.origin).ok());
        let secret = Grant::key(key.as_str());
        // A keychain that cannot be read must not keep anybody logged in.
        let grant = core.vault.get(secret.clone()).await.ok().flatten().as_ref().and_then(Grant::from_secret);
        let revoked = match (&origin, &grant) {
            (Some(origin), Some(grant)) => revoke(&core.http, origin, grant).await,
            _ => false,
        };
        match core.vault.delete(secret).await {
            Err(fault) if !revoked => return Err(fault),
            Err(fault) => tracing::warn!(detail = fault.detail, "a token that is worth nothing any more stays"),
            Ok(()) => {}
        }
        if let Some(origin) = &origin
            && let Err(fault) = core.forget_password(origin, key).await
        {
            tracing::warn!(detail = fault.detail, "a suggested password stays");
        }
        core.forget(key);
        let current = core.store.forget_account(key).await?;
        // Pictures of private posts are among those that are kept, and nobody knows any more for whom they came.
        core.media.forget().await;
        if let Some(origin) = origin {
            // Some software (snac) forgets the app together with its token, so the next log-in registers anew.
            forget_registration(&core.vault, &origin).await;
        }
        Ok(LoggedOut { revoked, current })
    }
}
