//! What all features share: the device, the network, the person's choices, and on whose behalf a server is asked. Knows no feature.

pub(crate) mod beside;
mod config;
mod hosts;
pub(crate) mod id;
pub(crate) mod kept;
pub(crate) mod lately;
pub(crate) mod phrases;
pub(crate) mod resolve;
pub(crate) mod shown;
pub(crate) mod version;

pub use config::{Config, OpenError};

use crate::api::endpoints::accounts::VerifyCredentials;
use crate::api::entities::CredentialAccount;
use crate::api::json;
use crate::api::{AccessToken, ApiError, Client, Http, Origin, OriginError};
use crate::cache::{Cache, Limits};
use crate::media::Media;
use crate::oauth::Grant;
use crate::session::{AccountRecord, Opened, Store, Vault};
use crate::view::{self, ViewContext};
use hosts::Hosts;
use jiff::Zoned;
use jiff::tz::TimeZone;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError, RwLock};
use trente_contract::ids::AccountKey;
use trente_contract::post::Visibility;
use trente_contract::reader::{Account, PostDefaults, Reader};
use trente_contract::settings::Settings;
use trente_contract::{Fault, FaultCode};

/// So many languages are told to servers that nobody chose.
const TOLD_LANGUAGES: usize = 2;

/// What is told each time that an account of this device is taken up: the first one that works is a moment of the stopwatch.
pub(crate) type Works = Box<dyn Fn() + Send + Sync>;

pub(crate) struct Ground {
    pub(crate) config: Config,
    pub(crate) store: Store,
    /// What can be fetched again.
    pub(crate) cache: Cache,
    /// A file could not be read at start and was set aside.
    pub(crate) set_aside: bool,
    /// A file that was set aside earlier, and can be read by now.
    pub(crate) readable_aside: Option<std::path::PathBuf>,
    pub(crate) vault: Vault,
    pub(crate) http: Http,
    pub(crate) media: Media,
    /// Where servers keep their files.
    hosts: Hosts,
    /// Filters that servers leave to the app.
    phrases: phrases::Known,
    settings: RwLock<Settings>,
    /// Log-ins that were used in this run: a keychain is slow to ask.
    known: Mutex<HashMap<AccountKey, Asking>>,
    works: Works,
}

/// On whose behalf a server is asked.
#[derive(Clone)]
pub(crate) struct Asking {
    /// The way to the server.
    pub(crate) client: Client,
    /// Whose log-in it is; none for a guest.
    pub(crate) account: Option<AccountKey>,
    /// The id of that account on its server.
    pub(crate) own_id: Option<String>,
}

impl Asking {
    /// The name under which this reader's posts are kept.
    pub(crate) fn reader(&self) -> String {
        match &self.account {
            Some(key) => key.to_string(),
            None => format!("guest of {}", self.client.origin().as_str()),
        }
    }
}

impl Ground {
    /// # Errors
    /// When the store cannot be read, or TLS cannot be set up.
    pub(crate) fn new(config: Config, opened: Opened, http: Http, works: Works) -> Result<Self, OpenError> {
        let vault = Vault::new(config.secrets.clone());
        let settings = opened.store.settings_now()?;
        Ok(Self {
            media: Media::new(&http, &config.cache_dir),
            cache: Cache::open(&config.cache_dir.join("cache.sqlite"), Limits::default()),
            set_aside: opened.set_aside.is_some() || vault.was_set_aside(),
            readable_aside: opened.readable_aside,
            store: opened.store,
            vault,
            http,
            hosts: Hosts::default(),
            phrases: phrases::Known::default(),
            settings: RwLock::new(settings),
            known: Mutex::default(),
            works,
            config,
        })
    }

    pub(crate) fn settings(&self) -> Settings {
        self.settings.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn choose(&self, settings: Settings) {
        *self.settings.write().unwrap_or_else(PoisonError::into_inner) = settings;
        // The language goes out with each request.
        self.known.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The reader's languages, most wanted first: the chosen one, then the system's.
    pub(crate) fn languages(&self) -> Vec<String> {
        let mut languages: Vec<String> = self.settings().language.into_iter().collect();
        for language in &self.config.languages {
            if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        languages
    }

    /// Today where the person is, as `2026-11-30`.
    pub(crate) fn today(&self) -> String {
        self.here_and_now().date().to_string()
    }

    /// What the person's clock shows.
    pub(crate) fn here_and_now(&self) -> Zoned {
        let zone = self.config.time_zone.as_deref().and_then(|name| TimeZone::get(name).ok());
        self.http.now().to_zoned(zone.unwrap_or(TimeZone::UTC))
    }

    /// A guest's way to a server. All languages of a person tell them from others: who has no account there says two.
    pub(crate) fn client(&self, origin: Origin) -> Client {
        let languages = self.languages();
        Client::new(&self.http, origin).with_languages(&languages[..languages.len().min(TOLD_LANGUAGES)])
    }

    /// The way of somebody who has an account there.
    pub(crate) fn member(&self, origin: Origin, token: impl Into<AccessToken>) -> Client {
        Client::new(&self.http, origin).with_languages(&self.languages()).with_token(token)
    }

    /// The way to the server on a reader's behalf.
    pub(crate) async fn ask_as(&self, reader: &Reader) -> Result<Asking, Fault> {
        match reader {
            Reader::Guest { server } => self.ask_as_guest(server),
            Reader::Account { account } => self.ask_as_account(account).await,
        }
    }

    pub(crate) fn ask_as_guest(&self, server: &str) -> Result<Asking, Fault> {
        let origin = Origin::parse(server).map_err(|error| fault_of(error, server))?;
        let named = self.config.guest_server.as_deref().and_then(|named| Origin::parse(named).ok());
        let chosen = named.as_ref() == Some(&origin);
        let client = self.client(origin);
        Ok(Asking { client: if chosen { client } else { client.named() }, account: None, own_id: None })
    }

    pub(crate) async fn ask_as_account(&self, key: &AccountKey) -> Result<Asking, Fault> {
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

    pub(crate) fn remember(&self, asking: Asking) {
        if let Some(key) = asking.account.clone() {
            (self.works)();
            self.known.lock().unwrap_or_else(PoisonError::into_inner).insert(key, asking);
        }
    }

    pub(crate) fn forget(&self, key: &AccountKey) {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }

    /// Turns an error into what the window is told. One answer ends no log-in: only when the server, asked for nothing but whose
    /// log-in it is, does not take it either, that is noted.
    pub(crate) async fn fault(&self, asking: &Asking, error: ApiError) -> Fault {
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
    pub(crate) fn view(&self, asking: &Asking) -> ViewContext {
        let context =
            ViewContext::of(&self.media, asking.client.origin(), asking.own_id.as_deref()).at(self.http.now());
        let context = match &asking.account {
            Some(key) => context.with_domain(domain_of(key)).looking_for(self.phrases.now(key.as_str())),
            None => context.within(asking.client.reach()),
        };
        self.with_taps(context, asking.client.origin(), None)
    }

    /// A log-in as the window shows it; none when what was kept of it cannot be read.
    pub(crate) fn view_of_account(&self, record: &AccountRecord) -> Option<Account> {
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
    pub(crate) async fn browse(&self, url: String) -> Result<(), Fault> {
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
pub(crate) fn entity_of(record: &AccountRecord) -> Option<CredentialAccount> {
    json::from_slice(record.entity.as_bytes())
        .inspect_err(|error| tracing::warn!(%error, "an account that was kept cannot be read"))
        .ok()
}

pub(crate) fn fault_of(error: OriginError, server: &str) -> Fault {
    let code = match error {
        OriginError::Insecure => FaultCode::InsecureAddress,
        _ => FaultCode::NotAnAddress,
    };
    Fault::new(code, error.to_string()).at(server)
}
