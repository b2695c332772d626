//! A place for secrets where there is no keychain: one file that only this user can read.

use super::{Secret, SecretError, SecretStore};
use crate::session::atomic;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use trente_contract::settings::SecretPlace;
use zeroize::Zeroizing;

/// Keeps secrets in a file of mode 0600, written anew at every change, so that it is whole at any moment.
#[derive(Debug)]
pub struct FileSecrets {
    path: PathBuf,
    // One writer at a time: each writes the whole file.
    kept: Mutex<BTreeMap<String, Secret>>,
}

impl FileSecrets {
    /// Opens the file, which need not exist yet. Its folder must.
    ///
    /// # Errors
    /// When the file is there but cannot be read, or does not hold secrets.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, SecretError> {
        let path = path.into();
        let kept = match std::fs::read_to_string(&path) {
            Ok(text) => decode(&Zeroizing::new(text))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(error) => return Err(error.into()),
        };
        Ok(Self { path, kept: Mutex::new(kept) })
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Secret>)) -> Result<(), SecretError> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let mut next = kept.clone();
        change(&mut next);
        atomic::write_private(&self.path, encode(&next).as_bytes())?;
        *kept = next;
        Ok(())
    }
}

impl SecretStore for FileSecrets {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        Ok(self.kept.lock().unwrap_or_else(PoisonError::into_inner).get(key).cloned())
    }

    fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError> {
        self.change(|kept| {
            kept.insert(key.to_owned(), secret.clone());
        })
    }

    fn delete(&self, key: &str) -> Result<(), SecretError> {
        self.change(|kept| {
            kept.remove(key);
        })
    }

    fn place(&self) -> SecretPlace {
        SecretPlace::File
    }
}

fn encode(kept: &BTreeMap<String, Secret>) -> Zeroizing<String> {
    let texts: BTreeMap<&str, &str> = kept.iter().map(|(key, secret)| (key.as_str(), secret.reveal())).collect();
    Zeroizing::new(serde_json::to_string(&texts).expect("a map of texts has a JSON form"))
}

fn decode(text: &str) -> Result<BTreeMap<String, Secret>, SecretError> {
    let texts: BTreeMap<String, String> =
        serde_json::from_str(text).map_err(|error| std::io::Error::new(std::io::ErrorKind::InvalidData, error))?;
    Ok(texts.into_iter().map(|(key, text)| (key, Secret::new(text))).collect())
}
