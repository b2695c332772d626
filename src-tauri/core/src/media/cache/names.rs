//! Names of kept files. An address alone does not tell its name: whoever may list the folder cannot find out whether a
//! picture that they know was seen here.

use crate::disk::atomic::write_private;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

type Key = [u8; 32];

/// Makes names with a key that is kept in the folder itself, for this user only.
pub(super) struct Names {
    folder: PathBuf,
    key: Mutex<Option<Key>>,
}

impl Names {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder, key: Mutex::new(None) }
    }

    /// The name of an address, 64 letters; none when nothing was ever named.
    pub(super) fn known(&self, address: &str) -> Option<String> {
        let mut key = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        if key.is_none() {
            *key = self.read().ok().flatten();
        }
        key.as_ref().map(|key| name(key, address))
    }

    /// The name of an address; makes the key when there is none. Files of an earlier version, whose names tell their
    /// addresses, go with that.
    pub(super) fn of(&self, address: &str) -> io::Result<String> {
        let mut key = self.key.lock().unwrap_or_else(PoisonError::into_inner);
        let known = match *key {
            // All that was kept may have been deleted from outside; then the next run needs the key again.
            Some(known) if self.folder.exists() => known,
            _ => match self.read()? {
                Some(known) => known,
                None => self.make()?,
            },
        };
        *key = Some(known);
        Ok(name(&known, address))
    }

    pub(super) fn forget(&self) {
        *self.key.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn read(&self) -> io::Result<Option<Key>> {
        match fs::read(self.folder.join("key")) {
            Ok(bytes) => Ok(Key::try_from(bytes).ok()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn make(&self) -> io::Result<Key> {
        super::empty(&self.folder)?;
        let mut key = Key::default();
        getrandom::fill(&mut key).map_err(|error| io::Error::other(error.to_string()))?;
        write_private(&self.folder.join("key"), &key)?;
        Ok(key)
    }
}

fn name(key: &Key, address: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("any length of key fits");
    mac.update(address.as_bytes());
    mac.finalize().into_bytes().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::Digest;

    #[test]
    fn a_name_is_this_devices_own() {
        let (here, there) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
        let names = Names::new(here.path().join("media"));
        assert_eq!(names.known("a"), None, "nothing is made by asking");
        assert!(!here.path().join("media").exists(), "nothing is made by asking");
        let name = names.of("a").expect("a key can be kept");
        assert_eq!(names.known("a").as_deref(), Some(name.as_str()), "the same each time");
        assert_eq!(
            Names::new(here.path().join("media")).known("a").as_deref(),
            Some(name.as_str()),
            "in the next run too"
        );
        assert_ne!(names.of("b").expect("a name"), name, "another address");
        assert_ne!(Names::new(there.path().join("media")).of("a").expect("a name"), name, "another device");
        let hash: String = Sha256::digest("a").iter().map(|byte| format!("{byte:02x}")).collect();
        assert_ne!(name, hash, "not to be found out from the address");
    }

    #[test]
    fn names_of_an_earlier_version_go() {
        let folder = tempfile::tempdir().expect("a folder");
        let old = folder.path().join("media").join("ab");
        fs::create_dir_all(&old).expect("a folder");
        fs::write(old.join("cdef"), b"picture").expect("writing");
        Names::new(folder.path().join("media")).of("a").expect("a key can be kept");
        assert!(!old.exists(), "a name that tells its address");
    }

    #[test]
    #[cfg(unix)]
    fn only_this_user_can_read_the_key() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().expect("a folder");
        Names::new(folder.path().join("media")).of("a").expect("a key can be kept");
        let about = fs::metadata(folder.path().join("media/key")).expect("it is there");
        assert_eq!(about.permissions().mode() & 0o777, 0o600, "whoever has it can find out names");
    }
}
