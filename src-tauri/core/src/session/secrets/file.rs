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
    set_aside: bool,
}

impl FileSecrets {
    /// Opens the file, which need not exist yet; its folder is made. One whose content cannot be read is put aside
    /// under another name, never deleted.
    ///
    /// # Errors
    /// When the file is there but may not be read.
    pub fn open(path: impl Into<PathBuf>) -> Result<Self, SecretError> {
        let path = path.into();
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        let found = match std::fs::read(&path) {
            Ok(bytes) => Some(Zeroizing::new(bytes)),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => return Err(error.into()),
        };
        let (kept, set_aside) = match found.as_deref().map(|bytes| decode(bytes)) {
            None => (BTreeMap::new(), false),
            Some(Ok(kept)) => (kept, false),
            Some(Err(_)) => {
                atomic::set_aside(&path, &[])?;
                (BTreeMap::new(), true)
            }
        };
        Ok(Self { path, kept: Mutex::new(kept), set_aside })
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

    fn was_set_aside(&self) -> bool {
        self.set_aside
    }
}

fn encode(kept: &BTreeMap<String, Secret>) -> Zeroizing<String> {
    let texts: BTreeMap<&str, &str> = kept.iter().map(|(key, secret)| (key.as_str(), secret.reveal())).collect();
    Zeroizing::new(serde_json::to_string(&texts).expect("a map of texts has a JSON form"))
}

fn decode(bytes: &[u8]) -> serde_json::Result<BTreeMap<String, Secret>> {
    let texts: BTreeMap<String, String> = serde_json::from_slice(bytes)?;
    Ok(texts.into_iter().map(|(key, text)| (key, Secret::new(text))).collect())
}
