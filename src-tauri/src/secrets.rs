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

/// Keeps tests and tours out of the keychain of whoever runs them.
const WISH: &str = "TRENTE_KEYCHAIN";

#[derive(Debug, PartialEq, Eq)]
enum Wish {
    /// The keychain as it is.
    None,
    /// No keychain.
    Off,
    /// No keychain, but nobody rehearses: a line in a profile must not silently put log-ins into a file.
    Refused,
}

fn wish(named: Option<&str>, rehearsal: bool) -> Wish {
    match named {
        Some("off") if rehearsal => Wish::Off,
        Some("off") => Wish::Refused,
        _ => Wish::None,
    }
}

/// The keychain of this device with its file beside it. Returns at once: the keychain is looked for in the background.
/// `rehearsal` says that servers on this machine are read, as tests and tours do.
///
/// # Errors
/// When the file is there but cannot be read: then it is not known which log-ins it holds.
pub(crate) fn of_this_device(data_dir: &Path, rehearsal: bool) -> Result<Arc<dyn SecretStore>, SecretError> {
    let keychain = match wish(std::env::var(WISH).ok().as_deref(), rehearsal || cfg!(debug_assertions)) {
        Wish::Off => Keychain::none(),
        Wish::Refused => {
            tracing::warn!("{WISH} counts only where servers on this machine are read: log-ins stay in the keychain");
            Keychain::connect()
        }
        Wish::None => Keychain::connect(),
    };
    let file = FileSecrets::open(data_dir.join(FILE))?;
    Ok(Arc::new(Secrets { keychain, file, patience: PATIENCE, glance: GLANCE }))
}

/// The keychain first. What it cannot keep goes to the file. What the file holds is the newer, since the keychain forgets
/// nothing when it is away; it moves to the keychain at the first chance.
struct Secrets<F> {
    keychain: Keychain,
    file: F,
    patience: Duration,
    glance: Duration,
}

impl<F: SecretStore> Secrets<F> {
    /// Moves what the file holds into the keychain, when that is there by now. Nobody waits for it.
    fn move_up(&self, key: &str, secret: &Secret) {
        let Found::Yes(ring) = self.keychain.found(Duration::ZERO) else { return };
        match ring.put(key, secret).and_then(|()| self.file.delete(key)) {
            Ok(()) => {}
            Err(error) => tracing::debug!(%error, "a log-in stays in the file for now"),
        }
    }
}

impl<F: SecretStore> SecretStore for Secrets<F> {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        let kept = self.file.get(key);
        if let Ok(Some(secret)) = kept {
            self.move_up(key, &secret);
            return Ok(Some(secret));
        }
        match self.keychain.found(self.patience) {
            Found::Yes(ring) => match ring.get(key) {
                // Nobody knows what a file holds that cannot be read.
                Ok(None) => kept,
                other => other,
            },
            Found::No => kept,
            // It may hold the secret: "there is none" would log the person out.
            Found::NotYet => Err(SecretError::Locked),
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
