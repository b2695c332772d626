//! Where log-ins are kept: in the system's keychain, and in a file that only this user can read where there is none.

mod keychain;
#[cfg(test)]
mod tests;

use keychain::{Found, Keychain};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::settings::SecretPlace;
use trente_core::session::FileSecrets;
use trente_core::trente::{Secret, SecretError, SecretStore};

/// The file for secrets, in the app's data folder.
const FILE: &str = "secrets";
/// How long a log-in may wait for a keychain that is still starting, as right after the desktop did.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long the first screen may wait to learn whether there is a keychain. It only tells people where log-ins are.
const GLANCE: Duration = Duration::from_millis(150);

/// The keychain of this device with its file beside it. Returns at once: the keychain is looked for in the background.
///
/// # Errors
/// When the file is there but cannot be read: then it is not known which log-ins it holds.
pub(crate) fn of_this_device(data_dir: &Path) -> Result<Arc<dyn SecretStore>, SecretError> {
    // Tests and tours must not write into the keychain of whoever runs them.
    let off = std::env::var("TRENTE_KEYCHAIN").is_ok_and(|value| value == "off");
    let keychain = if off { Keychain::none() } else { Keychain::connect() };
    let file = FileSecrets::open(data_dir.join(FILE))?;
    Ok(Arc::new(Secrets { keychain, file, patience: PATIENCE, glance: GLANCE }))
}

/// The keychain first. What it cannot keep goes to the file, and is found there even when a keychain appears later.
struct Secrets<F> {
    keychain: Keychain,
    file: F,
    patience: Duration,
    glance: Duration,
}

impl<F: SecretStore> SecretStore for Secrets<F> {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        let kept = match self.keychain.found(self.patience) {
            Found::Yes(ring) => ring.get(key),
            Found::No => Ok(None),
            // It may hold the secret: "there is none" would log the person out.
            Found::NotYet => Err(SecretError::Locked),
        };
        match kept {
            Ok(Some(secret)) => Ok(Some(secret)),
            other => self.file.get(key)?.map_or(other, |secret| Ok(Some(secret))),
        }
    }

    fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError> {
        let Found::Yes(ring) = self.keychain.found(self.patience) else { return self.file.put(key, secret) };
        match ring.put(key, secret) {
            Ok(()) => self.file.delete(key),
            Err(error) => {
                tracing::warn!(%error, "the keychain does not keep a log-in, the file does");
                self.file.put(key, secret)
            }
        }
    }

    fn delete(&self, key: &str) -> Result<(), SecretError> {
        self.file.delete(key)?;
        match self.keychain.found(self.patience) {
            Found::Yes(ring) => ring.delete(key),
            Found::No => Ok(()),
            Found::NotYet => Err(SecretError::Locked),
        }
    }

    fn place(&self) -> SecretPlace {
        match self.keychain.found(self.glance) {
            Found::Yes(_) => SecretPlace::Keychain,
            Found::No | Found::NotYet => SecretPlace::File,
        }
    }

    fn was_set_aside(&self) -> bool {
        self.file.was_set_aside()
    }
}
