//! The two steps of a move, where a server takes them from apps: the new account names the old one, the old one leads to the new.

use super::Portability;
use crate::api::ApiError;
use crate::api::endpoints::accounts::{AliasAccount, MoveAccount, VerifyCredentials};
use crate::api::entities::CredentialAccount;
use crate::ground::Asking;
use trente_contract::commands::{MoveAway, SetAlias};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

impl Portability {
    pub(crate) async fn set_alias(&self, request: SetAlias) -> Result<(), Fault> {
        let old = self.name_of(&request.old).await?;
        let (asking, entity) = self.now(&request.account).await?;
        // What is not named again would be forgotten.
        let mut names = entity.source.map(|source| source.also_known_as_uris).unwrap_or_default();
        if names.contains(&old) {
            return Ok(());
        }
        names.push(old);
        match asking.client.send(&AliasAccount { also_known_as_uris: &names }).await {
            Ok(_) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    pub(crate) async fn move_away(&self, request: MoveAway) -> Result<(), Fault> {
        if request.password.0.is_empty() {
            return Err(Fault::new(FaultCode::WrongPassword, "move_away: no password"));
        }
        let to = self.name_of(&request.to).await?;
        let asking = self.ground.ask_as_account(&request.account).await?;
        match asking.client.send(&MoveAccount { moved_to_uri: &to, password: &request.password.0 }).await {
            Ok(_) => Ok(()),
            Err(error) if is_about_the_password(&error) => {
                let fault = Fault::new(FaultCode::WrongPassword, error.to_string());
                Err(fault.at(asking.client.origin().domain()))
            }
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    /// The name that an account has everywhere.
    async fn name_of(&self, key: &AccountKey) -> Result<String, Fault> {
        let (asking, entity) = self.now(key).await?;
        // Where it is not told, it is at the place where Mastodon and GoToSocial have always had it.
        let usual = || {
            let mut url = asking.client.origin().url().clone();
            url.set_path(&format!("/users/{}", entity.username));
            url.into()
        };
        Ok(entity.uri.clone().unwrap_or_else(usual))
    }

    async fn now(&self, key: &AccountKey) -> Result<(Asking, CredentialAccount), Fault> {
        let asking = self.ground.ask_as_account(key).await?;
        match asking.client.send(&VerifyCredentials).await {
            Ok(entity) => Ok((asking, entity)),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }
}

/// GoToSocial says 400 and names it.
fn is_about_the_password(error: &ApiError) -> bool {
    let names_it = || error.said().is_some_and(|said| said.to_lowercase().contains("password"));
    matches!(error.status(), Some(400 | 401 | 403)) && names_it()
}
