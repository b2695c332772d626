//! The surface: one method a command, each taking the contract's request and giving its reply or a fault.

mod accounts;
mod acting;
mod choosing;
mod device;
mod drafts;
mod finding;
mod handed;
mod helping;
mod joining;
mod links;
mod lists;
mod live;
mod login;
mod notifications;
mod own;
mod people;
mod picking;
mod portability;
mod push;
mod reading;
mod safety;
mod steps;
mod threads;
mod translating;
mod writing;
mod yourself;

pub use crate::features::push::{PushError, Pushed, Registration};
pub use crate::features::writing::{Shared, SharedFile};
pub use crate::ground::{Config, OpenError};
pub use crate::media::{MediaError, MediaFile, MediaReply};
pub use crate::oauth::{Arrival, Arrivals, Browser, NoBrowser, NoRedirect, Redirect, Verdict};
pub use crate::session::{Secret, SecretError, SecretStore};
pub use handed::hand_over;

use crate::api::{Http, HttpConfig};
use crate::disk::atomic;
use crate::disk::lock::Lock;
use crate::features::accounts::Accounts;
use crate::features::acting::Acting;
use crate::features::choosing::Choosing;
use crate::features::device::Device;
use crate::features::finding::Finding;
use crate::features::joining::Joining;
use crate::features::links::Links;
use crate::features::lists::Lists;
use crate::features::live::Live;
use crate::features::login::Login;
use crate::features::notifications::Notifications;
use crate::features::people::People;
use crate::features::picking::Picking;
use crate::features::portability::Portability;
use crate::features::push::Push;
use crate::features::reading::Reading;
use crate::features::safety::Safety;
use crate::features::steps::Steps;
use crate::features::threads::Threads;
use crate::features::translating::Translating;
use crate::features::writing::Writing;
use crate::features::yourself::Yourself;
use crate::ground::Ground;
use crate::session::Store;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// Everything the app knows and does, without a window. A clone is another handle on the same thing.
#[derive(Clone)]
pub struct Trente {
    ground: Arc<Ground>,
    device: Arc<Device>,
    accounts: Arc<Accounts>,
    acting: Arc<Acting>,
    finding: Arc<Finding>,
    links: Arc<Links>,
    lists: Arc<Lists>,
    live: Arc<Live>,
    notifications: Arc<Notifications>,
    people: Arc<People>,
    safety: Arc<Safety>,
    picking: Arc<Picking>,
    portability: Arc<Portability>,
    push: Arc<Push>,
    threads: Arc<Threads>,
    translating: Arc<Translating>,
    writing: Arc<Writing>,
    reading: Arc<Reading>,
    steps: Arc<Steps>,
    yourself: Arc<Yourself>,
    choosing: Arc<Choosing>,
    joining: Arc<Joining>,
    login: Arc<Login>,
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
        if let Err(error) = make_folder(&config.cache_dir) {
            // Nothing there is without another copy: it is kept for this run.
            tracing::warn!(%error, "there is no place for what can be fetched again");
        }
        atomic::sweep(&config.data_dir);
        atomic::sweep(&config.cache_dir);
        handed::sweep(&config.data_dir);
        let file = config.data_dir.join("trente.db");
        let is_new = !file.exists();
        let opened = Store::open(&file)?;
        let http = Http::new(HttpConfig { now: config.now, ..HttpConfig::default() })?;
        let device = Arc::new(Device::new(http.clone(), &config.data_dir, config.started, is_new));
        let account = opened.store.first_account()?;
        let seed = match opened.store.seed_now(fresh_seed()) {
            // It could not be kept: then it is another one at the next start.
            Err(_) if opened.store.is_read_only() => fresh_seed(),
            seed => seed?,
        };
        let stopwatch = device.clone();
        let ground = Arc::new(Ground::new(config, opened, http, Box::new(move || stopwatch.account_works()))?);
        ground.forget_strangers();
        let accounts = Arc::new(Accounts::new(ground.clone()));
        let picking = Arc::new(Picking::new(ground.clone()));
        let reading = Arc::new(Reading::new(ground.clone(), accounts.clone()));
        let choosing = Arc::new(Choosing::new(ground.clone(), reading.clone(), seed));
        let joining = Joining::new(ground.clone(), device.clone(), accounts.clone(), picking.clone(), choosing.clone());
        let joining = Arc::new(joining);
        let trente = Self {
            acting: Arc::new(Acting::new(ground.clone())),
            finding: Arc::new(Finding::new(ground.clone())),
            links: Arc::new(Links::new(ground.clone())),
            lists: Arc::new(Lists::new(ground.clone())),
            live: Arc::new(Live::new(ground.clone())),
            notifications: Arc::new(Notifications::new(ground.clone())),
            people: Arc::new(People::new(ground.clone())),
            safety: Arc::new(Safety::new(ground.clone())),
            threads: Arc::new(Threads::new(ground.clone())),
            translating: Arc::new(Translating::new(ground.clone())),
            portability: Arc::new(Portability::new(ground.clone())),
            push: Arc::new(Push::new(ground.clone())),
            writing: Arc::new(Writing::new(ground.clone())),
            steps: Arc::new(Steps::new(ground.clone(), device.clone(), accounts.clone())),
            yourself: Arc::new(Yourself::new(ground.clone(), accounts.clone())),
            login: Arc::new(Login::new(ground.clone(), accounts.clone(), joining.clone())),
            _alone: Arc::new(alone),
            ground,
            device,
            accounts,
            picking,
            reading,
            choosing,
            joining,
        };
        match account {
            Some(account) => trente.reading.begin_home(account),
            None => trente.choosing.begin(),
        }
        trente.login.begin();
        trente.joining.begin();
        trente.picking.begin();
        trente.portability.begin();
        trente.writing.begin();
        Ok(trente)
    }

    /// The picture or film behind an address that the core gave out: the path of a `media:` address, with or
    /// without the slash before it.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn media(&self, path: &str) -> Result<MediaReply, MediaError> {
        self.ground.media.get(path).await
    }

    /// The same, to be read in parts.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn media_file(&self, path: &str) -> Result<MediaFile, MediaError> {
        self.ground.media.open(path).await
    }

    /// Goes on without pictures until the next start: the window broke down over one of them.
    pub fn hide_pictures(&self) {
        self.ground.media.hide();
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
