//! A place for secrets where there is no keychain: one file that only this user can read.

use super::{SecretError, SecretStore};
use crate::disk::atomic;
use crate::disk::lock::Lock;
use crate::secret::Secret;
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;
use trente_contract::settings::SecretPlace;
use zeroize::Zeroizing;

/// How long another writer is waited for; each needs a few milliseconds.
const PATIENCE: Duration = Duration::from_secs(10);

/// Keeps secrets in a file of mode 0600, written anew at every change, so that it is whole at any moment. Nothing is
/// remembered beside it: whoever else writes it loses nothing, and is believed at once.
#[derive(Debug)]
pub struct FileSecrets {
    path: PathBuf,
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
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            atomic::make_private_folder(folder)?;
        }
        let mut place = Self { path, set_aside: false };
        let lock = place.lock()?;
        if lock.is_some() {
            atomic::sweep(&place.path);
        }
        match place.read() {
            Ok(_) => atomic::close(&place.path, 0o600),
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                atomic::set_aside(&place.path, &[])?;
                place.set_aside = true;
            }
            Err(error) => return Err(error.into()),
        }
        Ok(place)
    }

    /// One writer at a time, whichever process it is in. The lock is on a file of its own, since the other is replaced.
    fn lock(&self) -> io::Result<Option<Lock>> {
        Lock::take(&atomic::with(&self.path, ".lock"), PATIENCE)
    }

    /// What the file holds now; one whose content is not ours is [`io::ErrorKind::InvalidData`].
    fn read(&self) -> io::Result<BTreeMap<String, Secret>> {
        match read(&self.path)? {
            Some(bytes) => decode(&bytes).map_err(|_| io::ErrorKind::InvalidData.into()),
            None => Ok(BTreeMap::new()),
        }
    }

    fn change(&self, change: impl FnOnce(&mut BTreeMap<String, Secret>) -> bool) -> Result<(), SecretError> {
        let Some(_lock) = self.lock()? else { return Err(SecretError::Locked) };
        let mut kept = self.read()?;
        if change(&mut kept) {
            atomic::write_private(&self.path, encode(&kept).as_bytes())?;
        }
        Ok(())
    }
}

impl SecretStore for FileSecrets {
    fn get(&self, key: &str) -> Result<Option<Secret>, SecretError> {
        Ok(self.read()?.remove(key))
    }

    fn put(&self, key: &str, secret: &Secret) -> Result<(), SecretError> {
        self.change(|kept| {
            kept.insert(key.to_owned(), secret.clone());
            true
        })
    }

    fn delete(&self, key: &str) -> Result<(), SecretError> {
        // Where there is nothing, nothing is written: a keychain beside it may have kept it all the time.
        self.change(|kept| kept.remove(key).is_some())
    }

    fn place(&self) -> SecretPlace {
        SecretPlace::File
    }

    fn was_set_aside(&self) -> bool {
        self.set_aside
    }
}

fn read(path: &Path) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(Zeroizing::new(bytes))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
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
