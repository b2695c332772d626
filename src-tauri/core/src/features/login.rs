//! The log-in: by the browser, from the server's word to the account.

mod logins;

use crate::api::discover::Discovered;
use crate::features::accounts::host::Host;
use crate::features::accounts::{Accounts, keep};
use crate::features::joining::Joining;
use crate::ground::Ground;
use crate::ground::id::new_id;
use crate::oauth::{Arrivals, Attempt, PATIENCE, Ways, expired, revoke};
use logins::{Logins, Underway};
use std::sync::Arc;
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, FinishLogin, LoginStarted};
use trente_contract::ids::LoginId;
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};

/// The log-ins of this run.
pub(crate) struct Login {
    ground: Arc<Ground>,
    accounts: Arc<Accounts>,
    joining: Arc<Joining>,
    logins: Logins,
}

impl Login {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>, joining: Arc<Joining>) -> Self {
        Self { ground, accounts, joining, logins: Logins::default() }
    }
}

impl Login {
    pub(crate) async fn begin_login(self: &Arc<Self>, request: BeginLogin) -> Result<LoginStarted, Fault> {
        let found = self.accounts.find(&request.typed).await?;
        let languages = self.ground.languages();
        let arrivals = match self.ground.config.redirect.listen(&languages).await {
            Ok(arrivals) => Some(arrivals),
            Err(error) => {
                tracing::info!(%error, "the person will have to copy a code");
                None
            }
        };
        let listening = arrivals.as_ref().map(|arrivals| arrivals.address().to_owned());
        let (attempt, authorize_url) = attempt(self, &found, listening, &languages).await?;
        let (login, by_code) = (LoginId(new_id()?), arrivals.is_none());
        let underway = Arc::new(Underway { attempt, host: Host::of(&found) });
        self.logins.begin(login.clone(), underway.clone());
        let waiting = tokio::spawn(wait(self.clone(), login.clone(), underway, arrivals));
        self.logins.waits(&login, waiting.abort_handle());
        let browser_opened = self.ground.browse(authorize_url.clone()).await.is_ok();
        Ok(LoginStarted { login, server: found.origin.domain(), authorize_url, by_code, browser_opened })
    }

    pub(crate) async fn await_login(&self, request: AwaitLogin) -> Result<Account, Fault> {
        self.logins.ended(&request.login).await
    }

    pub(crate) async fn finish_login(self: &Arc<Self>, request: FinishLogin) -> Result<Account, Fault> {
        let underway = self.logins.underway(&request.login).ok_or_else(expired)?;
        let server = underway.attempt.origin().domain();
        let code = underway.attempt.pasted(&request.code);
        let code = code.ok_or_else(|| Fault::new(FaultCode::Refused, "finish_login: no code in it").at(server))?;
        let account = complete(self, &underway, code).await?;
        self.logins.end(&request.login, Ok(account.clone()));
        Ok(account)
    }

    pub(crate) async fn cancel_login(&self, request: CancelLogin) -> Result<(), Fault> {
        self.logins.end(&request.login, Err(expired()));
        Ok(())
    }
}

async fn attempt(
    login: &Login,
    found: &Discovered,
    listening: Option<String>,
    languages: &[String],
) -> Result<(Attempt, String), Fault> {
    let ways = Ways { addresses: login.ground.config.redirect.addresses(), listening };
    // Without an account of this server the one that the browser is logged in to is the right one.
    let another = login.ground.store.accounts().await?.iter().any(|known| known.origin == found.origin.as_str());
    let client = login.ground.client(found.origin.clone());
    let language = languages.first().map(String::as_str);
    Attempt::begin(&login.ground.http, &client, &login.ground.vault, ways, another, language).await
}

/// Waits for the browser, or only until nobody can be expected to paste a code any more.
async fn wait(login: Arc<Login>, id: LoginId, underway: Arc<Underway>, arrivals: Option<Box<dyn Arrivals>>) {
    let code = match arrivals {
        Some(mut arrivals) => underway.attempt.wait(arrivals.as_mut()).await,
        None => {
            tokio::time::sleep(PATIENCE).await;
            Err(expired().at(underway.attempt.origin().domain()))
        }
    };
    let result = match code {
        Ok(code) => complete(&login, &underway, code).await,
        Err(fault) => Err(fault),
    };
    login.logins.end(&id, result);
}

/// From the code to the account. A token that cannot be used is given up again.
async fn complete(login: &Arc<Login>, underway: &Underway, code: String) -> Result<Account, Fault> {
    let origin = underway.attempt.origin();
    let grant = underway.attempt.exchange(&login.ground.vault, code).await?;
    match keep(&login.accounts, origin, &underway.host, &grant).await {
        Ok(account) => {
            login.joining.logged_in(origin, &account).await;
            Ok(account)
        }
        Err(fault) => {
            revoke(&login.ground.http, origin, &grant).await;
            Err(fault)
        }
    }
}
