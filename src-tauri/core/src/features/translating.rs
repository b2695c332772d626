//! Trente being translated: a folder of sentences, looked at as it is written.

mod folder;

use crate::ground::Ground;
use crate::ground::version::Version;
use folder::{Open, Stamp};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use trente_catalogue::{NotBegun, begin};
use trente_contract::commands::{BeginLanguage, OpenTranslation, WatchTranslation};
use trente_contract::translating::Watched;
use trente_contract::{Fault, FaultCode};

/// How often the folder is looked at, while somebody waits for news of it.
const LOOK: Duration = Duration::from_millis(400);

pub(crate) struct Translating {
    ground: Arc<Ground>,
    open: Mutex<Option<Open>>,
    version: Version,
}

impl Translating {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, open: Mutex::new(None), version: Version::default() }
    }

    pub(crate) async fn begin(&self, request: BeginLanguage) -> Result<Watched, Fault> {
        let language = request.language.trim().to_owned();
        let downloads = self.ground.config.downloads.clone();
        let downloads = downloads.ok_or_else(|| Fault::new(FaultCode::NoDownloads, "the system names none"))?;
        let folder = downloads.join(format!("trente-{language}")).join(&language);
        let begun = tokio::task::spawn_blocking(move || {
            match begin(&folder, &language) {
                // Somebody goes on with what they began.
                Ok(_) | Err(NotBegun::Exists(_)) => Ok(folder),
                Err(error @ NotBegun::Unknown(_)) => Err(Fault::new(FaultCode::NotALanguage, error.to_string())),
                Err(NotBegun::Files(error)) => Err(Fault::new(FaultCode::NoDownloads, error.to_string())),
            }
        });
        let folder = begun.await.map_err(|error| Fault::new(FaultCode::Bug, error.to_string()))??;
        self.open(folder).await
    }

    pub(crate) async fn open_folder(&self, request: OpenTranslation) -> Result<Watched, Fault> {
        self.open(PathBuf::from(request.folder.trim())).await
    }

    async fn open(&self, folder: PathBuf) -> Result<Watched, Fault> {
        let read = tokio::task::spawn_blocking(move || Open::read(folder)).await;
        let read = read.map_err(|error| Fault::new(FaultCode::Bug, error.to_string()))??;
        *self.lock() = Some(read);
        self.version.grow();
        Ok(self.told())
    }

    pub(crate) async fn watch(&self, request: WatchTranslation) -> Result<Watched, Fault> {
        let Some(seen) = request.seen else { return Ok(self.told()) };
        loop {
            self.look().await;
            if self.version.now() != seen {
                return Ok(self.told());
            }
            // What is closed does not change by itself.
            let open = self.lock().is_some();
            let told = self.version.newer_than(Some(seen));
            if open {
                drop(tokio::time::timeout(LOOK, told).await);
            } else {
                told.await;
            }
        }
    }

    pub(crate) fn close(&self) {
        *self.lock() = None;
        self.version.grow();
    }

    /// Reads the folder anew when it has changed. While it cannot be read, as in the midst of a save, what was read stays.
    async fn look(&self) {
        let Some((folder, stamp)) = self.lock().as_ref().map(|open| (open.folder().to_owned(), open.stamp().clone()))
        else {
            return;
        };
        let read = tokio::task::spawn_blocking(move || {
            let now = Stamp::of(&folder)?;
            (now != stamp).then(|| Open::read(folder).ok()).flatten()
        });
        let Ok(Some(read)) = read.await else { return };
        let mut open = self.lock();
        // It may have been closed, or another one opened, meanwhile.
        if open.as_ref().is_some_and(|open| open.folder() == read.folder()) {
            *open = Some(read);
            drop(open);
            self.version.grow();
        }
    }

    fn told(&self) -> Watched {
        let open = self.lock();
        Watched { version: self.version.now(), translation: open.as_ref().map(|open| open.translation().clone()) }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
