//! Commands about this device's log-ins.

use super::Accounts;
use crate::api::Origin;
use crate::oauth::{Grant, forget_registration, revoke};
use trente_contract::commands::{LogOut, LoggedOut, SwitchAccount};
use trente_contract::{Fault, FaultCode};

impl Accounts {
    pub(crate) async fn switch_account(&self, request: SwitchAccount) -> Result<(), Fault> {
        match self.ground.store.switch_account(&request.account).await? {
            true => Ok(()),
            false => Err(Fault::new(FaultCode::NotFound, "switch_account: no such account")),
        }
    }

    pub(crate) async fn log_out(&self, request: LogOut) -> Result<LoggedOut, Fault> {
        let key = &request.account;
        let record = self.ground.store.account(key).await?;
        let origin = record.and_then(|record| Origin::parse(&record.origin).ok());
        let secret = Grant::key(key.as_str());
        // A keychain that cannot be read must not keep anybody logged in.
        let grant = self.ground.vault.get(secret.clone()).await.ok().flatten().as_ref().and_then(Grant::from_secret);
        let revoked = match (&origin, &grant) {
            (Some(origin), Some(grant)) => revoke(&self.ground.http, origin, grant).await,
            _ => false,
        };
        match self.ground.vault.delete(secret).await {
            Err(fault) if !revoked => return Err(fault),
            Err(fault) => tracing::warn!(detail = fault.detail, "a token that is worth nothing any more stays"),
            Ok(()) => {}
        }
        if let Some(origin) = &origin
            && let Err(fault) = self.forget_password_at(origin, key).await
        {
            tracing::warn!(detail = fault.detail, "a suggested password stays");
        }
        self.ground.forget(key);
        self.ground.forget_phrases(key.as_str());
        let current = self.ground.store.forget_account(key).await?;
        // What a kill leaves here is taken away at the next start.
        if let Err(error) = self.ground.cache.forget_reader(key.as_str()).await {
            tracing::warn!(%error, "what an account read stays kept for now");
        }
        // Pictures of private posts are among those that are kept, and nobody knows any more for whom they came.
        self.ground.media.forget().await;
        if let Some(origin) = origin {
            // Some software (snac) forgets the app together with its token, so the next log-in registers anew.
            forget_registration(&self.ground.vault, &origin).await;
        }
        Ok(LoggedOut { revoked, current })
    }
}
