//! One log-in at one server, from the registration to the token.

use super::answer::Expected;
use super::exchange::{self, Asked, ExchangeError, Wishes};
use super::metadata::{GetMetadata, Places};
use super::redirect::Arrivals;
use super::registration::{Grant, NAME, OUT_OF_BAND, Registration, SCHEME, SCOPES};
use super::transport::{Way, send_form};
use super::wait::{Came, wait};
use crate::api::endpoints::apps::CreateApp;
use crate::api::entities::Application;
use crate::api::error::plain;
use crate::api::{ApiError, Client, Http, Origin};
use crate::session::Vault;
use oauth2::PkceCodeVerifier;
use std::time::Duration;
use trente_contract::{Fault, FaultCode};

/// How long a log-out waits for the server: it is forgotten here in any case.
const REVOKE_PATIENCE: Duration = Duration::from_secs(5);

/// A log-in that is under way.
pub(crate) struct Attempt {
    pub(super) http: Http,
    pub(super) origin: Origin,
    pub(super) places: Places,
    pub(super) registration: Registration,
    pub(super) redirect: String,
    pub(super) verifier: Option<PkceCodeVerifier>,
    pub(super) expected: Expected,
}

/// How the app can be come back to.
pub(crate) struct Ways {
    /// All addresses that are to be registered.
    pub(crate) addresses: Vec<String>,
    /// The one that is listened on; none when the person has to copy a code.
    pub(crate) listening: Option<String>,
}

impl Attempt {
    /// Registers the app where that is still to be done, and puts together the page for the browser.
    pub(crate) async fn begin(
        http: &Http,
        client: &Client,
        vault: &Vault,
        ways: Ways,
        choose_account: bool,
        language: Option<&str>,
    ) -> Result<(Self, String), Fault> {
        let origin = client.origin().clone();
        // Mastodon before 4.3 and most other software has no metadata; what it has is at the usual places.
        let metadata = client.send(&GetMetadata).await.inspect_err(|error| tracing::debug!(%error, "no metadata"));
        let places = Places::new(origin.url(), metadata.ok().as_ref());
        let redirect = ways.listening.clone().unwrap_or_else(|| OUT_OF_BAND.to_owned());
        let registration = registration(http, client, vault, &places, &redirect, ways.addresses).await?;
        let wishes = Wishes { choose_account, language };
        let Asked { url, state, verifier } = exchange::ask(&places, &registration, &redirect, &wishes)
            .map_err(|error| Fault::new(FaultCode::Bug, format!("authorize: {error}")))?;
        let expected = Expected { state, issuer: places.issuer.clone(), names_itself: places.names_itself };
        let attempt = Self { http: http.clone(), origin, places, registration, redirect, verifier, expected };
        Ok((attempt, url.into()))
    }

    /// The server.
    pub(crate) fn origin(&self) -> &Origin {
        &self.origin
    }

    /// Waits for the browser to bring a code.
    pub(crate) async fn wait(&self, arrivals: &mut dyn Arrivals) -> Result<String, Fault> {
        let server = self.origin.domain();
        match wait(arrivals, &self.expected).await {
            Came::Code(code) => Ok(code),
            Came::Denied => Err(Fault::new(FaultCode::LoginDenied, "authorize: access_denied").at(server)),
            Came::Failed(said) => {
                let fault = Fault::new(FaultCode::Refused, "authorize: refused").at(server);
                Err(Fault { said: Some(plain(&said)), ..fault })
            }
            Came::Nothing => Err(expired().at(server)),
        }
    }

    /// The code in what a person pasted.
    pub(crate) fn pasted(&self, text: &str) -> Option<String> {
        self.expected.pasted(text)
    }

    /// Exchanges a code for a token.
    pub(crate) async fn exchange(&self, vault: &Vault, code: String) -> Result<Grant, Fault> {
        let way = Way::to(&self.http, &self.origin);
        let verifier = self.verifier.as_ref();
        let granted = exchange::exchange(&self.places, &self.registration, &self.redirect, code, verifier, &way).await;
        if let Err(ExchangeError::UnknownClient) = granted {
            // The next log-in registers anew.
            forget_registration(vault, &self.origin).await;
        }
        granted.map_err(|error| fault(&self.origin, &error))
    }
}

/// A log-in took too long, was given up, or never was.
pub(crate) fn expired() -> Fault {
    Fault::new(FaultCode::LoginExpired, "no such log-in is under way")
}

/// Gives a token up at its server. False when the server was not reached in time or did not take it.
pub(crate) async fn revoke(http: &Http, origin: &Origin, grant: &Grant) -> bool {
    let places = Places::new(origin.url(), None);
    let form = exchange::revocation(grant);
    match tokio::time::timeout(REVOKE_PATIENCE, send_form(http, origin, &places.revoke, &form)).await {
        Ok(Ok(taken)) => taken,
        Ok(Err(error)) => {
            tracing::info!(%error, "a token could not be given up");
            false
        }
        Err(_) => false,
    }
}

/// Forgets the app's registration with a server, so that the next log-in makes a new one.
pub(crate) async fn forget_registration(vault: &Vault, origin: &Origin) {
    if let Err(fault) = vault.delete(Registration::key(origin.as_str())).await {
        tracing::warn!(detail = fault.detail, "a registration could not be forgotten");
    }
}

async fn registration(
    http: &Http,
    client: &Client,
    vault: &Vault,
    places: &Places,
    redirect: &str,
    addresses: Vec<String>,
) -> Result<Registration, Fault> {
    let origin = client.origin();
    let kept = vault.get(Registration::key(origin.as_str())).await?.as_ref().and_then(Registration::from_secret);
    if let Some(kept) = kept.filter(|kept| kept.serves(redirect)) {
        let way = Way::to(http, origin);
        // Servers throw unused registrations away; the person would see that only in the browser, as a dead end.
        if exchange::is_known(places, &kept, &way).await.map_err(|error| fault(origin, &error))? {
            return Ok(kept);
        }
    }
    register_and_keep(client, vault, redirect, addresses).await
}

/// Registers the app with all the addresses it can be come back to, and keeps the answer.
pub(super) async fn register_and_keep(
    client: &Client,
    vault: &Vault,
    redirect: &str,
    addresses: Vec<String>,
) -> Result<Registration, Fault> {
    let origin = client.origin();
    let mut all = vec![SCHEME.to_owned()];
    all.extend(addresses.into_iter().filter(|address| address != SCHEME));
    all.push(OUT_OF_BAND.to_owned());
    let one = || register(client, vec![redirect.to_owned()]);
    let new = match register(client, all).await {
        // Some software takes one address only, or keeps several as one that nobody can come back to.
        Err(error) if matches!(error.status(), Some(400 | 422)) => one().await,
        Ok((_, Kept::Otherwise)) => one().await,
        answer => answer,
    };
    let new = new.map(|(new, _)| new);
    let new = new.map_err(|error| error.to_fault())?;
    if new.client_id.is_empty() {
        return Err(Fault::new(FaultCode::BadAnswer, "create_app: no client_id").at(origin.domain()));
    }
    vault.put(Registration::key(origin.as_str()), new.to_secret()).await?;
    Ok(new)
}

/// Whether a server says that it keeps the addresses as they were sent.
enum Kept {
    AsSent,
    Otherwise,
}

async fn register(client: &Client, redirects: Vec<String>) -> Result<(Registration, Kept), ApiError> {
    let scopes: Vec<String> = SCOPES.map(str::to_owned).to_vec();
    let app = client
        .send(&CreateApp {
            client_name: NAME.to_owned(),
            redirect_uris: redirects.clone(),
            scopes: scopes.clone(),
            website: None,
        })
        .await?;
    let kept = kept(&app, &redirects);
    let Application { client_id, client_secret, .. } = app;
    Ok((Registration { client_id, client_secret, redirects, scopes: scopes.join(" ") }, kept))
}

/// What an answer says of the addresses; one that says nothing is believed. Mastodon before 4.3 names several as one text and
/// means them singly, others mean the text: they cannot be told apart, and one address is good for both.
fn kept(app: &Application, sent: &[String]) -> Kept {
    let named: Vec<&str> = match (app.redirect_uris.as_slice(), app.redirect_uri.as_str()) {
        ([], "") => return Kept::AsSent,
        ([], text) => vec![text],
        (list, _) => list.iter().map(String::as_str).collect(),
    };
    if sent.iter().all(|address| named.contains(&address.as_str())) { Kept::AsSent } else { Kept::Otherwise }
}

pub(super) fn fault(origin: &Origin, error: &ExchangeError) -> Fault {
    let code = match error {
        ExchangeError::Way(error) => return error.to_fault(),
        ExchangeError::UnknownClient | ExchangeError::BadCode => FaultCode::LoginExpired,
        ExchangeError::Refused(_) => FaultCode::Refused,
        ExchangeError::BadAnswer => FaultCode::BadAnswer,
        ExchangeError::Address(_) => FaultCode::Bug,
    };
    let said = match error {
        ExchangeError::Refused(said) => Some(plain(said)).filter(|said| !said.is_empty()),
        _ => None,
    };
    Fault { said, ..Fault::new(code, format!("token: {error}")).at(origin.domain()) }
}
