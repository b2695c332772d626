//! The core, opened with what this device gives.

use crate::{links, redirect, secrets};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tauri::{AppHandle, Manager, Runtime};
use trente_contract::settings::Theme;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_core::api::Origin;
use trente_core::trente::{Config, SecretError};
use url::Url;

/// With two or three requests an entry, an import takes two thirds of the 300 requests in five minutes that Mastodon allows.
const BETWEEN_IMPORTS: Duration = Duration::from_secs(4);
/// A post that could not be sent is tried again after a minute, later after longer pauses, and as soon as its server answers anything.
const BETWEEN_TRIES: Duration = Duration::from_secs(60);

/// The core, or why it could not be opened: then every command answers with that fault, and the window says it.
pub struct Opened(Result<Trente, Fault>);

impl Opened {
    /// Opens the core. Must not be called on an async thread.
    pub fn new(config: Config) -> Self {
        // The core starts its work on the runtime that it finds around it.
        Self(tauri::async_runtime::block_on(async { Trente::open(config) }).map_err(|error| {
            let fault = error.to_fault();
            tracing::error!(detail = fault.detail, "the core cannot be opened");
            fault
        }))
    }

    /// True when another process has the app's folder.
    #[cfg(desktop)]
    pub(crate) fn is_elsewhere(&self) -> bool {
        self.0.as_ref().is_err_and(|fault| fault.code == FaultCode::AlreadyOpen)
    }

    /// Opens the core in the app's own folders.
    pub(crate) fn from_environment<R: Runtime>(app: &AppHandle<R>, started: Instant) -> Self {
        match config(app, started) {
            Ok(config) => Self::new(config),
            Err(error) => {
                tracing::error!(%error, "the core cannot be opened");
                Self(Err(Fault::new(FaultCode::Storage, error.to_string())))
            }
        }
    }

    /// The core.
    ///
    /// # Errors
    /// The fault that kept it from opening.
    pub(crate) fn trente(&self) -> Result<&Trente, Fault> {
        self.0.as_ref().map_err(Clone::clone)
    }

    /// Light or dark, as the person chose.
    pub(crate) fn theme(&self) -> Theme {
        self.trente().map(|trente| trente.settings().theme).unwrap_or_default()
    }
}

fn config<R: Runtime>(app: &AppHandle<R>, started: Instant) -> Result<Config, NoPlace> {
    let data_dir = app.path().app_data_dir()?;
    let guest_server = std::env::var("TRENTE_SERVER").ok();
    let directory = directory(std::env::var("TRENTE_DIRECTORY_URL").ok());
    let rehearsal = is_rehearsal(guest_server.as_deref(), directory.as_ref());
    Ok(Config {
        secrets: secrets::of_this_device(&data_dir, rehearsal)?,
        data_dir,
        cache_dir: app.path().app_cache_dir()?,
        downloads: downloads(app),
        between_imports: BETWEEN_IMPORTS,
        between_tries: BETWEEN_TRIES,
        now: jiff::Timestamp::now,
        guest_server,
        directory,
        time_zone: jiff::tz::TimeZone::system().iana_name().map(str::to_owned),
        languages: languages(sys_locale::get_locales()),
        started,
        browser: Arc::new(links::Links(app.clone())),
        redirect: redirect::of_this_device(app),
    })
}

/// Where the system keeps what people download; where it names no place, as on a bare Linux, the one that is usual.
fn downloads<R: Runtime>(app: &AppHandle<R>) -> Option<std::path::PathBuf> {
    let path = app.path();
    path.download_dir().ok().or_else(|| path.home_dir().ok().map(|home| home.join("Downloads")))
}

/// The directory that was named. One that cannot be used is told and passed over: the app starts all the same.
fn directory(named: Option<String>) -> Option<Url> {
    let named = named?;
    let url = Url::parse(&named).ok().filter(|url| Origin::of(url).is_ok());
    if url.is_none() {
        tracing::error!(named, "TRENTE_DIRECTORY_URL is neither https nor http to this machine");
    }
    url
}

/// True when what is read first is on this machine: so do tests and tours, and nobody who has an account to lose.
fn is_rehearsal(server: Option<&str>, directory: Option<&Url>) -> bool {
    let server = server.and_then(|server| Origin::parse(server).ok());
    let directory = directory.and_then(|url| Origin::of(url).ok());
    server.or(directory).is_some_and(|origin| origin.is_loopback())
}

/// The system's languages without `C` and `POSIX`, which name none.
fn languages(told: impl Iterator<Item = String>) -> Vec<String> {
    told.filter(|tag| tag != "C" && tag != "POSIX").collect()
}

/// Why this device has no place for the app.
#[derive(Debug, thiserror::Error)]
enum NoPlace {
    #[error("the system names no folder for the app: {0}")]
    Folder(#[from] tauri::Error),
    #[error(transparent)]
    Secrets(#[from] SecretError),
}

#[cfg(test)]
mod tests {
    use super::{is_rehearsal, languages};
    use url::Url;

    #[test]
    fn only_servers_on_this_machine_make_a_rehearsal() {
        for (server, directory, due) in [
            (None, None, false),
            (Some("mastodon.social"), None, false),
            (Some("mastodon.social"), Some("http://127.0.0.1:9/servers"), false),
            (Some("nonsense here"), None, false),
            (None, Some("https://directory.example/servers"), false),
            (Some("http://127.0.0.1:3000"), None, true),
            (Some("127.0.0.1:3000"), None, true),
            (Some("https://localhost:3000"), None, true),
            (None, Some("http://127.0.0.1:9/servers"), true),
        ] {
            let url = directory.map(|url| Url::parse(url).expect("an address"));
            assert_eq!(is_rehearsal(server, url.as_ref()), due, "{server:?} {directory:?}");
        }
    }

    #[test]
    fn a_locale_without_language_is_none() {
        let told = ["C", "fr-CA", "POSIX", "en"].map(String::from);
        assert_eq!(languages(told.into_iter()), ["fr-CA", "en"], "the order stays, and C is no language");
    }
}
