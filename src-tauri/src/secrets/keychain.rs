//! The system's keychain.

mod system;

use keyring_core::{CredentialStore, Entry, Error};
use std::collections::HashMap;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trente_core::trente::{Secret, SecretError};

/// All our entries stand under this name.
const SERVICE: &str = "social.trente";

/// A keychain that is being looked for, or was found, or is not there.
#[derive(Clone)]
pub(super) struct Keychain(Arc<(Mutex<Search>, Condvar)>);

enum Search {
    GoesOn,
    Ended(Option<Ring>),
}

/// What is known of the keychain by now.
pub(super) enum Found {
    /// It is there.
    Yes(Ring),
    /// This device has none.
    No,
    /// It has not answered.
    NotYet,
}

impl Keychain {
    /// Looks for the system's keychain on a thread of its own: a Secret Service that D-Bus has to start first, or that
    /// hangs, must not hold up the first screen.
    pub(super) fn connect() -> Self {
        Self::look(system::store)
    }

    /// The same, by the way that is given.
    pub(super) fn look(way: fn() -> keyring_core::Result<Arc<CredentialStore>>) -> Self {
        let keychain = Self::searching();
        let end = keychain.clone();
        // Android's panics when nobody has told it which app this is. A search without an end would hold up each log-in.
        let search = move || match std::panic::catch_unwind(way) {
            Ok(Ok(store)) => end.ended(Some(Ring { store, wishes: system::wishes })),
            Ok(Err(error)) => {
                tracing::info!(%error, "there is no keychain: log-ins are kept in a file");
                end.ended(None);
            }
            Err(_) => {
                tracing::warn!("the keychain broke down: log-ins are kept in a file");
                end.ended(None);
            }
        };
        if let Err(error) = std::thread::Builder::new().name("keychain".into()).spawn(search) {
            tracing::warn!(%error, "no thread to look for the keychain");
            keychain.ended(None);
        }
        keychain
    }

    /// No keychain, and none is looked for.
    pub(super) fn none() -> Self {
        let keychain = Self::searching();
        keychain.ended(None);
        keychain
    }

    #[cfg(test)]
    pub(super) fn of(store: Arc<CredentialStore>) -> Self {
        let keychain = Self::searching();
        keychain.ended(Some(Ring { store, wishes: |_| None }));
        keychain
    }

    /// A search that has not ended.
    pub(super) fn searching() -> Self {
        Self(Arc::new((Mutex::new(Search::GoesOn), Condvar::new())))
    }

    /// The keychain, once the search has ended, or what is known after `patience`.
    pub(super) fn found(&self, patience: Duration) -> Found {
        let waited = self.0.1.wait_timeout_while(self.search(), patience, |search| matches!(search, Search::GoesOn));
        let (search, _) = waited.unwrap_or_else(PoisonError::into_inner);
        match &*search {
            Search::GoesOn => Found::NotYet,
            Search::Ended(Some(ring)) => Found::Yes(ring.clone()),
            Search::Ended(None) => Found::No,
        }
    }

    fn ended(&self, ring: Option<Ring>) {
        *self.search() = Search::Ended(ring);
        self.0.1.notify_all();
    }

    fn search(&self) -> MutexGuard<'_, Search> {
        self.0.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An open connection to a keychain. Its calls wait for the person where the system asks them to unlock it.
#[derive(Clone)]
pub(super) struct Ring {
    store: Arc<CredentialStore>,
    wishes: fn(&str) -> Option<HashMap<&'static str, &str>>,
}

impl Ring {
    pub(super) fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        match self.entry(key).and_then(|entry| entry.get_password()) {
            Ok(text) => Ok(Some(Secret::new(text))),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(told(&error)),
        }
    }

    pub(super) fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError> {
        self.entry(key).and_then(|entry| entry.set_password(secret.reveal())).map_err(|error| told(&error))
    }

    pub(super) fn delete(&self, key: &str) -> Result<(), SecretError> {
        match self.entry(key).and_then(|entry| entry.delete_credential()) {
            Ok(()) | Err(Error::NoEntry) => Ok(()),
            Err(error) => Err(told(&error)),
        }
    }

    fn entry(&self, key: &str) -> keyring_core::Result<Entry> {
        self.store.build(SERVICE, key, (self.wishes)(key).as_ref())
    }
}

/// An error as text. Those that carry the secret's own bytes print only what they are.
fn told(error: &Error) -> SecretError {
    match error {
        Error::NoStorageAccess(_) => SecretError::Locked,
        Error::BadEncoding(_) => SecretError::Other("what it holds is not text".into()),
        Error::BadDataFormat(_, why) => SecretError::Other(format!("what it holds is damaged: {why}")),
        other => SecretError::Other(other.to_string()),
    }
}
