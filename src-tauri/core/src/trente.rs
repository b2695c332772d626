//! The surface: one method a command, each taking the contract's request and giving its reply or a fault.

mod accounts;
mod act;
mod arrived;
mod asked_with;
mod beside;
mod choose;
mod config;
mod core;
mod device;
mod drafts;
mod first;
mod first_reading;
mod first_run;
mod handed;
mod home;
mod hosts;
mod join;
mod lately;
mod length;
mod links;
mod login;
mod logins;
mod look;
mod offline;
mod passwords;
mod person;
mod picks;
mod read;
mod refresh;
mod replay;
mod rooms;
mod server;
mod shown;
mod sign_up;
mod steps;
mod stopwatch;
mod terms;
mod thread;
mod version;
mod waiting;
mod write;

pub use crate::media::{MediaError, MediaFile, MediaReply};
pub use crate::oauth::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
pub use crate::session::{Secret, SecretError, SecretStore};
pub use config::{Config, OpenError};
pub use handed::hand_over;

use self::core::Core;
use crate::api::{Http, HttpConfig};
use crate::media::Media;
use crate::session::lock::Lock;
use crate::session::{Store, Vault, atomic};
use choose::Choosing;
use first::FirstPage;
use first_run::FirstRun;
use std::path::Path;
use std::sync::{Arc, RwLock};
use std::time::Duration;
use stopwatch::Stopwatch;

/// Everything the app knows and does, without a window. A clone is another handle on the same thing.
#[derive(Clone)]
pub struct Trente {
    core: Arc<Core>,
    /// Nobody else has the data folder while a handle lives.
    _alone: Arc<Lock>,
}

/// The file in the data folder whose lock says that the app is open.
const LOCK: &str = "lock";
/// How long an app that is just being closed is waited for.
const PATIENCE: Duration = Duration::from_secs(1);

impl Trente {
    /// Opens what is kept on this device and begins to fetch what the first screen needs. Call it inside a tokio
    /// runtime: the fetching runs there.
    ///
    /// # Errors
    /// When the folders cannot be made, the app is open already with the same data folder, the store cannot be opened even
    /// after a damaged one was set aside, a later version wrote it, or TLS cannot be set up.
    pub fn open(config: Config) -> Result<Self, OpenError> {
        make_folder(&config.data_dir)?;
        let alone = alone(&config.data_dir)?;
        make_folder(&config.cache_dir)?;
        atomic::sweep(&config.data_dir);
        atomic::sweep(&config.cache_dir);
        handed::sweep(&config.data_dir);
        let file = config.data_dir.join("trente.db");
        let is_new = !file.exists();
        let opened = Store::open(&file)?;
        let vault = Vault::new(config.secrets.clone());
        let http = Http::new(HttpConfig::default())?;
        let began = http.now() - config.started.elapsed();
        let settings = opened.store.settings_now()?;
        let account = opened.store.first_account()?;
        let seed = match opened.store.seed_now(fresh_seed()) {
            // It could not be kept: then it is another one at the next start.
            Err(_) if opened.store.is_read_only() => fresh_seed(),
            seed => seed?,
        };
        let core = Arc::new(Core {
            media: Media::new(&http, &config.cache_dir),
            set_aside: opened.set_aside.is_some() || vault.was_set_aside(),
            readable_aside: opened.readable_aside,
            store: opened.store,
            vault,
            http,
            logins: Default::default(),
            choosing: Choosing::new(seed, config.directory.as_ref(), &config.cache_dir),
            rooms: Default::default(),
            queue: Default::default(),
            found: Default::default(),
            hosts: Default::default(),
            first: Default::default(),
            fillings: Default::default(),
            stopwatch: Stopwatch::new(config.started, &config.data_dir),
            first_run: Arc::new(FirstRun::new(&config.data_dir, is_new.then_some(began))),
            arrived: Default::default(),
            settings: RwLock::new(settings),
            known: Default::default(),
            posting: Default::default(),
            keeping: Default::default(),
            forgotten: Default::default(),
            config,
        });
        match account {
            Some(account) => drop(read::begin(&core, FirstPage::Home(account))),
            None => choose::begin(&core),
        }
        rooms::begin(&core);
        picks::begin(&core);
        Ok(Self { core, _alone: Arc::new(alone) })
    }

    /// The picture or film behind an address that the core gave out: the path of a `media:` address, with or
    /// without the slash before it.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn media(&self, path: &str) -> Result<MediaReply, MediaError> {
        self.core.media.get(path).await
    }

    /// The same, to be read in parts.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn media_file(&self, path: &str) -> Result<MediaFile, MediaError> {
        self.core.media.open(path).await
    }

    /// Goes on without pictures until the next start: the window broke down over one of them.
    pub fn hide_pictures(&self) {
        self.core.media.hide();
    }
}

/// A number that no other device is likely to have: newcomers spread because their luck differs.
fn fresh_seed() -> u64 {
    getrandom::u64().expect("an operating system without randomness cannot run TLS either")
}

/// Private posts, drafts and addresses are below: nobody else may look into it.
fn make_folder(path: &Path) -> Result<(), OpenError> {
    atomic::make_private_folder(path).map_err(|source| OpenError::Folder { path: path.to_owned(), source })
}

/// Two at once would undo each other's work.
fn alone(folder: &Path) -> Result<Lock, OpenError> {
    match Lock::take(&folder.join(LOCK), PATIENCE) {
        Ok(Some(lock)) => Ok(lock),
        Ok(None) => Err(OpenError::InUse { path: folder.to_owned() }),
        Err(source) => Err(OpenError::Folder { path: folder.to_owned(), source }),
    }
}
