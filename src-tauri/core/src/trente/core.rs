//! What all commands share.

use super::Config;
use super::arrived::Arrived;
use super::choose::Choosing;
use super::first::First;
use super::first_run::{FirstRun, Step};
use super::home::Fillings;
use super::hosts::Hosts;
use super::logins::Logins;
use super::picks::Queue;
use super::rooms::Rooms;
use super::stopwatch::Stopwatch;
use super::terms::Found;
use super::write::Posting;
use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::entities::CredentialAccount;
use crate::api::json;
use crate::api::{AccessToken, ApiError, Client, Http, Origin, OriginError};
use crate::media::Media;
use crate::oauth::Grant;
use crate::session::{AccountRecord, Store, Vault};
use crate::view::{self, ViewContext};
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use trente_contract::ids::AccountKey;
use trente_contract::post::Visibility;
use trente_contract::reader::{Account, PostDefaults, Reader};
use trente_contract::settings::Settings;
use trente_contract::{Fault, FaultCode};

/// So many languages are told to servers that nobody chose.
const TOLD_LANGUAGES: usize = 2;

pub(super) struct Core {
    pub(super) config: Config,
    pub(super) store: Store,
    /// A file could not be read at start and was set aside.
    pub(super) set_aside: bool,
    /// A file that was set aside earlier, and can be read by now.
    pub(super) readable_aside: Option<std::path::PathBuf>,
    pub(super) vault: Vault,
    pub(super) http: Http,
    pub(super) media: Media,
    pub(super) logins: Logins,
    pub(super) choosing: Choosing,
    pub(super) rooms: Rooms,
    /// What is done as soon as an account works.
    pub(super) queue: Queue,
    /// What servers said of themselves a moment ago.
    pub(super) found: Found,
    /// Where servers keep their files.
    pub(super) hosts: Hosts,
    pub(super) first: First,
    /// What Homes are filled in from, on its way.
    pub(super) fillings: Fillings,
    pub(super) stopwatch: Stopwatch,
    pub(super) first_run: Arc<FirstRun>,
    /// Links that the window has not taken yet.
    pub(super) arrived: Arrived,
    pub(super) settings: RwLock<Settings>,
    /// Log-ins that were used in this run: a keychain is slow to ask.
    pub(super) known: Mutex<HashMap<AccountKey, Asking>>,
    /// What is sent in this run.
    pub(super) posting: Posting,
    /// Held while what was read is kept, or forgotten.
    pub(super) keeping: tokio::sync::Mutex<()>,
    /// How often what was read was forgotten in this run.
    pub(super) forgotten: AtomicU64,
}

/// On whose behalf a server is asked.
#[derive(Clone)]
pub(super) struct Asking {
    /// The way to the server.
    pub(super) client: Client,
    /// Whose log-in it is; none for a guest.
    pub(super) account: Option<AccountKey>,
    /// The id of that account on its server.
    pub(super) own_id: Option<String>,
}

impl Asking {
    /// The name under which this reader's posts are kept.
    pub(super) fn reader(&self) -> String {
        match &self.account {
            Some(key) => key.to_string(),
            None => format!("guest of {}", self.client.origin().as_str()),
        }
    }
}

impl Core {
    pub(super) fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) fn choose(&self, settings: Settings) {
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        self.first.forget();
        // The language goes out with each request.
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The reader's languages, most wanted first: the chosen one, then the system's.
    pub(super) fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> = self.settings().language.into_iter().collect();
        for language in &self.config.languages {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    }

    /// A guest's way to a server. All languages of a person tell them from others: who has no account there says two.
    pub(super) fn client(&self, origin: Origin) -> Client {
        let languages = self.languages();
        Client::new(&self.http, origin).with_languages(&languages[..languages.len().min(TOLD_LANGUAGES)])
    }

    /// The way of somebody who has an account there.
    pub(super) fn member(&self, origin: Origin, token: impl Into<AccessToken>) -> Client {
        Client::new(&self.http, origin).with_languages(&self.languages()).with_token(token)
    }

    /// The way to the server on a reader's behalf.
    pub(super) async fn ask_as(&self, reader: &Reader) -> Result<Asking, Fault> {
        match reader {
            Reader::Guest { server } => self.ask_as_guest(server),
            Reader::Account { account } => self.ask_as_account(account).await,
        }
    }

    pub(super) fn ask_as_guest(&self, server: &str) -> Result<Asking, Fault> {
        let origin = Origin::parse(server).map_err(|error| fault_of(error, server))?;
        let named = self.config.guest_server.as_deref().and_then(|named| Origin::parse(named).ok());
        let chosen = named.as_ref() == Some(&origin);
        let client = self.client(origin);
        Ok(Asking { client: if chosen { client } else { client.named() }, account: None, own_id: None })
    }

    pub(super) async fn ask_as_account(&self, key: &AccountKey) -> Result<Asking, Fault> {
        if let Some(asking) = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(key) {
            return Ok(asking.clone());
        }
        let gone = |why: &str| Fault::new(FaultCode::LoggedOut, why);
        let (record, secret) = tokio::join!(self.store.account(key), self.vault.get(Grant::key(key.as_str())));
        let record = record?.ok_or_else(|| gone("no such account"))?;
        let origin = Origin::parse(&record.origin).map_err(|error| fault_of(error, &record.origin))?;
        let Some(grant) = secret?.as_ref().and_then(Grant::from_secret) else {
            // The keychain was emptied, or came from another device: only a new log-in helps.
            self.store.expire_account(key).await?;
            return Err(gone("the token is not there").at(origin.domain()));
        };
        let own_id = entity_of(&record).map(|entity| entity.id.to_string());
        let client = self.member(origin, grant.token);
        let client = if record.expired { self.noticing(client, key) } else { client };
        let asking = Asking { client, account: Some(key.clone()), own_id };
        self.remember(asking.clone());
        Ok(asking)
    }

    /// The same way to the server; the first answer that works takes back that the log-in has ended.
    fn noticing(&self, client: Client, key: &AccountKey) -> Client {
        let (store, key, noticed) = (self.store.clone(), key.clone(), AtomicBool::new(false));
        client.noticing(move || {
            if noticed.swap(true, Ordering::Relaxed) {
                return;
            }
            let (store, key) = (store.clone(), key.clone());
            tokio::spawn(async move {
                if let Err(error) = store.revive_account(&key).await {
                    tracing::warn!(%error, "a log-in that works again could not be noted");
                }
            });
        })
    }

    pub(super) fn remember(&self, asking: Asking) {
        if let Some(key) = asking.account.clone() {
            // The first account of this device that works, however it came.
            let (first_run, now) = (self.first_run.clone(), self.http.now());
            tokio::task::spawn_blocking(move || {
                if let Err(error) = first_run.mark(Step::Opened, now) {
                    tracing::warn!(%error, "the stopwatch could not be kept");
                }
            });
            self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(key, asking);
        }
    }

    pub(super) fn forget(&self, key: &AccountKey) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    /// Turns an error into what the window is told. One answer ends no log-in: only when the server, asked for nothing but whose
    /// log-in it is, does not take it either, that is noted.
    pub(super) async fn fault(&self, asking: &Asking, error: ApiError) -> Fault {
        let fault = error.to_fault();
        tracing::debug!(%error, code = fault.code.as_str(), "refused");
        let (FaultCode::LoggedOut, Some(key)) = (fault.code, &asking.account) else { return fault };
        match asking.client.clone().trying_once().send(&VerifyCredentials).await {
            // It was said of this one question.
            Ok(_) => return Fault { code: FaultCode::Refused, said: error.said(), ..fault },
            Err(error) if error.to_fault().code == FaultCode::LoggedOut => {}
            Err(_) => return fault,
        }
        if let Err(error) = self.store.expire_account(key).await {
            tracing::warn!(%error, "an expired log-in could not be noted");
        }
        // The next one who asks with it is to notice when it works again.
        self.forget(key);
        fault
    }

    /// What views need to know of who reads, and when.
    pub(super) fn view(&self, asking: &Asking) -> ViewContext {
        let context =
            ViewContext::of(&self.media, asking.client.origin(), asking.own_id.as_deref()).at(self.http.now());
        let context = match &asking.account {
            Some(key) => context.with_domain(domain_of(key)),
            None => context.within(asking.client.reach()),
        };
        self.with_taps(context, asking.client.origin(), None)
    }

    /// A log-in as the window shows it; none when what was kept of it cannot be read.
    pub(super) fn view_of_account(&self, record: &AccountRecord) -> Option<Account> {
        let origin = Origin::parse(&record.origin).ok()?;
        let entity = entity_of(record)?;
        let context =
            ViewContext::of(&self.media, &origin, Some(entity.id.as_str())).with_domain(domain_of(&record.key));
        let context = self.with_taps(context, &origin, Some(&entity.avatar));
        let source = entity.source.clone().unwrap_or_default();
        Some(Account {
            key: record.key.clone(),
            server: origin.domain(),
            person: view::person(&entity, &context),
            expired: record.expired,
            defaults: PostDefaults {
                visibility: source.privacy.map_or(Visibility::Public, view::visibility),
                language: source.language,
                sensitive: source.sensitive,
                max_characters: record.limits.max_characters,
                link_characters: record.limits.link_characters,
                counting: record.limits.counting,
            },
        })
    }

    /// Opens an address in the person's browser, away from the async threads: starting a program takes a moment.
    pub(super) async fn browse(&self, url: String) -> Result<(), Fault> {
        let browser = self.config.browser.clone();
        let opened = tokio::task::spawn_blocking(move || browser.open(&url)).await;
        match opened {
            Ok(Ok(())) => Ok(()),
            Ok(Err(error)) => Err(Fault::new(FaultCode::NoBrowser, error.to_string())),
            Err(_) => Err(Fault::new(FaultCode::NoBrowser, "the browser was cut off")),
        }
    }
}

/// The domain in the handles of an account's server.
fn domain_of(key: &AccountKey) -> &str {
    key.as_str().split_once('@').map(|(_, domain)| domain).unwrap_or_default()
}

/// The account as its server described it last.
pub(super) fn entity_of(record: &AccountRecord) -> Option<CredentialAccount> {
    json::from_slice(record.entity.as_bytes())
        .inspect_err(|error| tracing::warn!(%error, "an account that was kept cannot be read"))
        .ok()
}

pub(super) fn fault_of(error: OriginError, server: &str) -> Fault {
    let code = match error {
        OriginError::Insecure => FaultCode::InsecureAddress,
        _ => FaultCode::NotAnAddress,
    };
    Fault::new(code, error.to_string()).at(server)
}
