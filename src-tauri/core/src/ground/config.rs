//! What the shell brings.

use crate::api::HttpError;
use crate::oauth::{Browser, Redirect};
use crate::session::{SecretStore, StoreError, StoreOpenError};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};
use trente_contract::{Fault, FaultCode};
use url::Url;

/// What the shell brings to [`Trente::open`](crate::Trente::open).
pub struct Config {
    /// Folder for what must not be lost. Made when missing.
    pub data_dir: PathBuf,
    /// Folder for what can be fetched again. Made when missing.
    pub cache_dir: PathBuf,
    /// Where the system keeps downloads: what a person takes along is written there. None where there is no such place.
    pub downloads: Option<PathBuf>,
    /// How long is waited between two entries of an import, so that the person's own requests have room.
    pub between_imports: Duration,
    /// How long a post that could not be sent waits before it is tried again; longer after each further failure.
    pub between_tries: Duration,
    /// The clock.
    pub now: fn() -> jiff::Timestamp,
    /// The server whose posts a guest sees first: a domain, or an origin as `http://127.0.0.1:3000` for loopback. None
    /// for the one that is recommended.
    pub guest_server: Option<String>,
    /// Another directory of servers than the public one: https, or http to this machine.
    pub directory: Option<Url>,
    /// The system's time zone as IANA names it, `Europe/Paris`.
    pub time_zone: Option<String>,
    /// The system's languages, BCP 47, most wanted first.
    pub languages: Vec<String>,
    /// When the process began, for the stopwatch.
    pub started: Instant,
    /// Where log-ins are kept: the system's keychain, or [`FileSecrets`](crate::session::FileSecrets) without one.
    pub secrets: Arc<dyn SecretStore>,
    /// The person's browser.
    pub browser: Arc<dyn Browser>,
    /// How the browser comes back: [`Loopback`](crate::oauth::Loopback) on a desktop.
    pub redirect: Arc<dyn Redirect>,
}

impl Config {
    /// A server was named for guests and no directory beside it: nothing else is recommended, and nobody else is asked.
    pub(crate) fn reads_one_server(&self) -> bool {
        self.guest_server.is_some() && self.directory.is_none()
    }
}

/// Why the app cannot begin.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OpenError {
    /// A folder cannot be made or used.
    #[error("the folder {path} cannot be used")]
    Folder {
        /// Which.
        path: PathBuf,
        /// Why.
        source: std::io::Error,
    },
    /// The app is open already with this data folder.
    #[error("the app is open already with {path}")]
    InUse {
        /// The data folder.
        path: PathBuf,
    },
    /// The store cannot be opened: another process holds it, a later version wrote it, or nothing can be read or written.
    #[error(transparent)]
    Open(#[from] StoreOpenError),
    /// The store opened, but cannot be read.
    #[error(transparent)]
    Read(#[from] StoreError),
    /// TLS cannot be set up.
    #[error(transparent)]
    Http(#[from] HttpError),
}

impl OpenError {
    /// What the person is told.
    pub fn to_fault(&self) -> Fault {
        let code = match self {
            Self::InUse { .. } => FaultCode::AlreadyOpen,
            Self::Open(StoreOpenError::Later { .. }) => FaultCode::LaterVersion,
            _ => FaultCode::Storage,
        };
        let mut detail = self.to_string();
        let mut source = std::error::Error::source(self);
        while let Some(error) = source {
            detail.push_str(&format!(": {error}"));
            source = error.source();
        }
        Fault::new(code, detail)
    }
}
