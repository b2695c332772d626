//! Commands of the log-in.

use super::Trente;
use super::core::{Asking, Core};
use super::server::Host;
use crate::address::spelling;
use crate::api::Origin;
use crate::api::discover::Discovered;
use crate::api::discover::claim::is_owned;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::oauth::{Arrivals, Attempt, Grant, PATIENCE, Ways, expired, revoke};
use crate::session::AccountRecord;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use std::sync::Arc;
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, FinishLogin, LoginStarted};
use trente_contract::ids::{AccountKey, LoginId};
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};

/// No software lets people have longer names, in letters.
const LONGEST_NAME: usize = 128;

/// A log-in that is under way.
pub(super) struct Underway {
    attempt: Attempt,
    host: Host,
}

impl Trente {
    /// Starts a log-in: finds the server, registers the app there, opens the browser. Earlier log-ins that are still under
    /// way are given up.
    ///
    /// # Errors
    /// As [`Trente::find_server`]; or when the server refuses the registration, or the secrets cannot be kept. A browser
    /// that does not open is no error: the address can be copied.
    pub async fn begin_login(&self, request: BeginLogin) -> Result<LoginStarted, Fault> {
        let core = &self.core;
        let found = core.find(&request.typed).await?;
        let languages = core.languages();
        let arrivals = match core.config.redirect.listen(&languages).await {
            Ok(arrivals) => Some(arrivals),
            Err(error) => {
                tracing::info!(%error, "the person will have to copy a code");
                None
            }
        };
        let listening = arrivals.as_ref().map(|arrivals| arrivals.address().to_owned());
        let (attempt, authorize_url) = attempt(core, &found, listening, &languages).await?;
        let (login, by_code) = (LoginId(new_id()?), arrivals.is_none());
        let underway = Arc::new(Underway { attempt, host: Host::of(&found) });
        core.logins.begin(login.clone(), underway.clone());
        let waiting = tokio::spawn(wait(core.clone(), login.clone(), underway, arrivals));
        core.logins.waits(&login, waiting.abort_handle());
        let browser_opened = core.browse(authorize_url.clone()).await.is_ok();
        Ok(LoginStarted { login, server: found.origin.domain(), authorize_url, by_code, browser_opened })
    }

    /// Waits until a log-in has ended.
    ///
    /// # Errors
    /// When the person said no, it took too long, or it was given up.
    pub async fn await_login(&self, request: AwaitLogin) -> Result<Account, Fault> {
        self.core.logins.ended(&request.login).await
    }

    /// Ends a log-in with what the person pasted: the code that the server showed, or the address the browser ended at. A
    /// wrong code does not end the log-in.
    ///
    /// # Errors
    /// When it holds no code, the server does not take it, or the log-in has ended.
    pub async fn finish_login(&self, request: FinishLogin) -> Result<Account, Fault> {
        let underway = self.core.logins.underway(&request.login).ok_or_else(expired)?;
        let server = underway.attempt.origin().domain();
        let code = underway.attempt.pasted(&request.code);
        let code = code.ok_or_else(|| Fault::new(FaultCode::Refused, "finish_login: no code in it").at(server))?;
        let account = complete(&self.core, &underway, code).await?;
        self.core.logins.end(&request.login, Ok(account.clone()));
        Ok(account)
    }

    /// Gives a log-in up.
    ///
    /// # Errors
    /// None: one that has ended, or never was, is no error.
    pub async fn cancel_login(&self, request: CancelLogin) -> Result<(), Fault> {
        self.core.logins.end(&request.login, Err(expired()));
        Ok(())
    }
}

async fn attempt(
    core: &Core,
    found: &Discovered,
    listening: Option<String>,
    languages: &[String],
) -> Result<(Attempt, String), Fault> {
    let ways = Ways { addresses: core.config.redirect.addresses(), listening };
    // Without an account of this server the one that the browser is logged in to is the right one.
    let another = core.store.accounts().await?.iter().any(|known| known.origin == found.origin.as_str());
    let client = core.client(found.origin.clone());
    let language = languages.first().map(String::as_str);
    Attempt::begin(&core.http, &client, &core.vault, ways, another, language).await
}

/// Waits for the browser, or only until nobody can be expected to paste a code any more.
async fn wait(core: Arc<Core>, login: LoginId, underway: Arc<Underway>, arrivals: Option<Box<dyn Arrivals>>) {
    let code = match arrivals {
        Some(mut arrivals) => underway.attempt.wait(arrivals.as_mut()).await,
        None => {
            tokio::time::sleep(PATIENCE).await;
            Err(expired().at(underway.attempt.origin().domain()))
        }
    };
    let result = match code {
        Ok(code) => complete(&core, &underway, code).await,
        Err(fault) => Err(fault),
    };
    core.logins.end(&login, result);
}

/// From the code to the account. A token that cannot be used is given up again.
async fn complete(core: &Arc<Core>, underway: &Underway, code: String) -> Result<Account, Fault> {
    let origin = underway.attempt.origin();
    let grant = underway.attempt.exchange(&core.vault, code).await?;
    match keep(core, origin, &underway.host, &grant).await {
        Ok(account) => {
            super::rooms::logged_in(core, origin, &account).await;
            Ok(account)
        }
        Err(fault) => {
            revoke(&core.http, origin, &grant).await;
            Err(fault)
        }
    }
}

/// Makes an account of this device out of a token that works.
pub(super) async fn keep(core: &Core, origin: &Origin, host: &Host, grant: &Grant) -> Result<Account, Fault> {
    let client = core.member(origin.clone(), grant.token.as_str());
    let entity = client.send(&VerifyCredentials).await.map_err(|error| error.to_fault())?;
    let key = key(core, origin, &entity.username, &host.domain).await?;
    let record = AccountRecord {
        key: key.clone(),
        origin: origin.as_str().to_owned(),
        entity: serde_json::to_string(&entity)
            .map_err(|error| Fault::new(FaultCode::Bug, format!("account: {error}")))?,
        limits: host.limits,
        expired: false,
    };
    let secret = Grant::key(key.as_str());
    let known = core.store.account(&key).await?.is_some_and(|known| known.origin == origin.as_str());
    let earlier = core.vault.get(secret.clone()).await?.as_ref().and_then(Grant::from_secret).filter(|_| known);
    // The token first: an account without a token would have to log in again.
    core.vault.put(secret, grant.to_secret()).await?;
    core.store.keep_account(record.clone()).await?;
    core.remember(Asking { client, account: Some(key), own_id: Some(entity.id.to_string()) });
    if let Some(earlier) = earlier.filter(|earlier| earlier.token != grant.token) {
        let (http, origin) = (core.http.clone(), origin.clone());
        tokio::spawn(async move { revoke(&http, &origin, &earlier).await });
    }
    core.view_of_account(&record).ok_or_else(|| Fault::new(FaultCode::Bug, "account: cannot be read again"))
}

/// `name@domain`. The domain is what the server says of itself, if that domain says so, too; else this account is named by
/// where it really is, as it is where another server's account has that name already. Otherwise a server could pass for
/// another one, take the place of somebody's account there, and be sent its token to be given up.
async fn key(core: &Core, origin: &Origin, username: &str, domain: &str) -> Result<AccountKey, Fault> {
    if !is_name(username) {
        return Err(Fault::new(FaultCode::BadAnswer, "account: its name is none").at(origin.domain()));
    }
    // One key, whichever way the server spells its domain.
    let named = |domain: &str| AccountKey(format!("{username}@{}", spelling::ascii(domain)).to_lowercase());
    let key = named(domain);
    match core.store.account(&key).await? {
        Some(other) if other.origin != origin.as_str() => Ok(named(&origin.domain())),
        // It was looked into when it was first logged in to.
        Some(_) => Ok(key),
        None if is_owned(&core.client(origin.clone()), domain, username).await => Ok(key),
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

/// A name that is never repeated.
pub(super) fn new_id() -> Result<String, Fault> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Fault::new(FaultCode::Bug, format!("no random numbers: {error}")))?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
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
