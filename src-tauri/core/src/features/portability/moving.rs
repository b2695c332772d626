//! The two steps of a move, where a server takes them from apps: the new account names the old one, the old one leads to the new.

use super::Portability;
use crate::address::spelling;
use crate::api::ApiError;
use crate::api::endpoints::accounts::{AliasAccount, MoveAccount, VerifyCredentials};
use crate::api::entities::CredentialAccount;
use crate::ground::Asking;
use crate::view;
use trente_contract::commands::{MoveAway, SetAlias};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

impl Portability {
    pub(crate) async fn set_alias(&self, request: SetAlias) -> Result<(), Fault> {
        let old = self.name_of(&request.old).await?;
        let (asking, entity) = self.now(&request.account).await?;
        // What is not named again would be forgotten: nothing is sent where it is not known what was named before.
        let Some(mut names) = entity.source.and_then(|source| source.also_known_as_uris) else {
            let fault = Fault::new(FaultCode::BadAnswer, "set_alias: the names of before were not told");
            return Err(fault.at(asking.client.origin().domain()));
        };
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
        let asking = self.ground.ask_as_account(&request.account).await?;
        let server = asking.client.origin().domain();
        if request.password.0.is_empty() {
            return Err(Fault::new(FaultCode::WrongPassword, "move_away: no password").at(server));
        }
        let to = self.name_of(&request.to).await?;
        match asking.client.send(&MoveAccount { moved_to_uri: &to, password: &request.password.0 }).await {
            Ok(_) => Ok(()),
            Err(error) if error.may_be_done() => {
                // A move cannot be taken back: nobody is told that it failed who may have moved.
                if self.leads_to(&asking, &request.to, &to).await {
                    return Ok(());
                }
                Err(Fault::new(FaultCode::MaybeMoved, error.to_string()).at(server))
            }
            Err(error) if is_about_the_password(&error) => {
                Err(Fault::new(FaultCode::WrongPassword, error.to_string()).at(server))
            }
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    /// Whether the account that asks is known to lead to this one. Its server may be at it still.
    async fn leads_to(&self, asking: &Asking, key: &AccountKey, uri: &str) -> bool {
        let Ok(entity) = asking.client.clone().trying_once().send(&VerifyCredentials).await else { return false };
        let named = entity.moved.as_deref().is_some_and(|moved| moved.uri.as_deref() == Some(uri));
        // GoToSocial tells no URI, and the handle of an account is its key, but for large letters.
        let handle = view::profile(&entity, None, &self.ground.view(asking)).moved_to;
        named || handle.is_some_and(|handle| spelling::ascii_handle(&handle).eq_ignore_ascii_case(key.as_str()))
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

/// GoToSocial says 400 and names it. 401 is about the log-in and 403 about what it may do, whatever words stand there.
fn is_about_the_password(error: &ApiError) -> bool {
    let names_it = || error.said().is_some_and(|said| said.to_lowercase().contains("password"));
    matches!(error.status(), Some(400 | 422)) && names_it()
}
