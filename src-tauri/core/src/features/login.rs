//! The log-in: by the browser, from the server's word to the account.

mod kept;
mod logins;

use crate::api::discover::Discovered;
use crate::features::accounts::host::Host;
use crate::features::accounts::{Accounts, keep};
use crate::features::joining::Joining;
use crate::ground::Ground;
use crate::ground::id::new_id;
use crate::oauth::{Arrivals, Attempt, PATIENCE, Ways, expired, revoke};
use kept::Shelf;
use logins::{Logins, Underway};
use std::sync::Arc;
use tokio::sync::OnceCell;
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
    shelf: Shelf,
    /// Filled once it was looked whether an earlier run left one.
    gone_on: OnceCell<()>,
}

impl Login {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>, joining: Arc<Joining>) -> Self {
        let shelf = Shelf::new(ground.clone());
        Self { ground, accounts, joining, logins: Logins::default(), shelf, gone_on: OnceCell::new() }
    }

    /// Goes on with the log-in that an earlier run began, where log-ins outlive the app: the link that ends it may have started
    /// this run.
    pub(crate) fn begin(self: &Arc<Self>) {
        if self.shelf.is_used() {
            let login = self.clone();
            tokio::spawn(async move { login.go_on().await });
        }
    }

    /// The log-in that a window which opens now is to show; none where log-ins end with the app.
    pub(crate) async fn underway(self: &Arc<Self>) -> Option<LoginStarted> {
        if !self.shelf.is_used() {
            return None;
        }
        self.go_on().await;
        self.logins.to_show()
    }

    async fn go_on(self: &Arc<Self>) {
        let go_on = || async {
            let Some(underway) = self.shelf.find().await else { return };
            match self.ground.config.redirect.listen(&self.ground.languages()).await {
                Ok(arrivals) => self.set_out(underway, Some(arrivals)),
                Err(error) => tracing::warn!(%error, "nobody can come back to a log-in of earlier"),
            }
        };
        self.gone_on.get_or_init(go_on).await;
    }

    /// Notes a log-in as under way, and waits for its end.
    fn set_out(self: &Arc<Self>, underway: Underway, arrivals: Option<Box<dyn Arrivals>>) {
        let (id, underway) = (underway.started.login.clone(), Arc::new(underway));
        self.logins.begin(id.clone(), underway.clone());
        let waiting = tokio::spawn(wait(self.clone(), id.clone(), underway, arrivals));
        self.logins.waits(&id, waiting.abort_handle());
    }
}

impl Login {
    pub(crate) async fn begin_login(self: &Arc<Self>, request: BeginLogin) -> Result<LoginStarted, Fault> {
        if self.shelf.is_used() {
            // The one of earlier is given up like any other, and not taken up after this.
            self.go_on().await;
        }
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
        let (login, by_code, server) = (LoginId(new_id()?), arrivals.is_none(), found.origin.domain());
        let started = LoginStarted { login, server, authorize_url, by_code, browser_opened: true };
        let underway = Underway { attempt, host: Host::of(&found), started: started.clone() };
        // Before the browser opens: from then on the system may end the app.
        self.shelf.put(&underway).await?;
        self.set_out(underway, arrivals);
        let browser_opened = self.ground.browse(started.authorize_url.clone()).await.is_ok();
        Ok(LoginStarted { browser_opened, ..started })
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
        self.shelf.forget(&request.login).await;
        self.logins.end(&request.login, Ok(account.clone()));
        Ok(account)
    }

    pub(crate) async fn cancel_login(&self, request: CancelLogin) -> Result<(), Fault> {
        self.shelf.forget(&request.login).await;
        self.logins.give_up(&request.login);
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
    // First: the end takes this very task along.
    login.shelf.forget(&id).await;
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
