//! The accounts of this device: made of a token that works, kept up to date, given up.

pub(crate) mod host;
mod log_out;
pub(crate) mod passwords;

use crate::address::spelling;
use crate::api::Origin;
use crate::api::discover::claim::is_owned;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::entities::CredentialAccount;
use crate::ground::{Asking, Ground};
use crate::oauth::{Grant, revoke};
use crate::session::AccountRecord;
use host::Host;
use std::sync::Arc;
use trente_contract::ids::AccountKey;
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};

/// No software lets people have longer names, in letters.
const LONGEST_NAME: usize = 128;

pub(crate) struct Accounts {
    ground: Arc<Ground>,
}

impl Accounts {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground }
    }
}

/// Makes an account of this device out of a token that works.
pub(crate) async fn keep(accounts: &Accounts, origin: &Origin, host: &Host, grant: &Grant) -> Result<Account, Fault> {
    let client = accounts.ground.member(origin.clone(), grant.token.as_str());
    let entity = client.send(&VerifyCredentials).await.map_err(|error| error.to_fault())?;
    let key = key(accounts, origin, &entity.username, &host.domain).await?;
    let record = AccountRecord {
        key: key.clone(),
        origin: origin.as_str().to_owned(),
        entity: serde_json::to_string(&entity)
            .map_err(|error| Fault::new(FaultCode::Bug, format!("account: {error}")))?,
        limits: host.limits,
        expired: false,
    };
    let secret = Grant::key(key.as_str());
    let known = accounts.ground.store.account(&key).await?.is_some_and(|known| known.origin == origin.as_str());
    let earlier =
        accounts.ground.vault.get(secret.clone()).await?.as_ref().and_then(Grant::from_secret).filter(|_| known);
    // The token first: an account without a token would have to log in again.
    accounts.ground.vault.put(secret, grant.to_secret()).await?;
    accounts.ground.store.keep_account(record.clone()).await?;
    accounts.ground.remember(Asking { client, account: Some(key), own_id: Some(entity.id.to_string()) });
    if let Some(earlier) = earlier.filter(|earlier| earlier.token != grant.token) {
        let (http, origin) = (accounts.ground.http.clone(), origin.clone());
        tokio::spawn(async move { revoke(&http, &origin, &earlier).await });
    }
    accounts.ground.view_of_account(&record).ok_or_else(|| Fault::new(FaultCode::Bug, "account: cannot be read again"))
}

/// `name@domain`. The domain is what the server says of itself, if that domain says so, too; else this account is named by
/// where it really is, as it is where another server's account has that name already. Otherwise a server could pass for
/// another one, take the place of somebody's account there, and be sent its token to be given up.
async fn key(accounts: &Accounts, origin: &Origin, username: &str, domain: &str) -> Result<AccountKey, Fault> {
    if !is_name(username) {
        return Err(Fault::new(FaultCode::BadAnswer, "account: its name is none").at(origin.domain()));
    }
    // One key, whichever way the server spells its domain.
    let named = |domain: &str| AccountKey(format!("{username}@{}", spelling::ascii(domain)).to_lowercase());
    let key = named(domain);
    match accounts.ground.store.account(&key).await? {
        Some(other) if other.origin != origin.as_str() => Ok(named(&origin.domain())),
        // It was looked into when it was first logged in to.
        Some(_) => Ok(key),
        None if is_owned(&accounts.ground.client(origin.clone()), domain, username).await => Ok(key),
        None => {
            tracing::warn!(claimed = domain, server = %origin, "a server claims a domain that does not know it");
            Ok(named(&origin.domain()))
        }
    }
}

/// True for what can stand before the @ of a handle. Software allows more than Mastodon does, but nothing that would be a
/// handle, an address or a line by itself.
fn is_name(name: &str) -> bool {
    let allowed = |letter: char| letter.is_alphanumeric() || "_.-~+".contains(letter);
    (1..=LONGEST_NAME).contains(&name.chars().count()) && name.chars().all(allowed)
}

/// Keeps what the server newly said of an account.
pub(crate) async fn note(accounts: &Accounts, key: &AccountKey, entity: &CredentialAccount) {
    let noted = match (accounts.ground.store.account(key).await, serde_json::to_string(entity)) {
        (Ok(Some(record)), Ok(entity)) if record.entity == entity => Ok(()),
        (Ok(Some(record)), Ok(entity)) => accounts.ground.store.refresh_account(key, entity, record.limits).await,
        (Err(error), _) => Err(error),
        _ => Ok(()),
    };
    if let Err(error) = noted {
        tracing::warn!(%error, "an account could not be brought up to date");
    }
}

#[cfg(test)]
mod tests {
    use super::is_name;

    #[test]
    fn names_are_those_of_real_servers_and_nothing_else() {
        for name in ["ada", "Lea_2", "a.b-c", "élodie", "x~y+z", "7"] {
            assert!(is_name(name), "{name} is somebody's name");
        }
        let long = "a".repeat(129);
        for name in ["", "a@b", "a b", "a/b", "a\nb", "a\u{202e}b", "a\u{200b}b", "a:b", "<a>", "\"a\"", long.as_str()]
        {
            assert!(!is_name(name), "{name:?} is no name");
        }
    }
}
