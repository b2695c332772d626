//! Copies of what goes along with drafts, in the data folder: an upload can be begun again, also after a kill.

use crate::disk::atomic;
use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// What the name of a file ends in until all of it is there; what a kill leaves of it is swept.
const PART: &str = ".part";

/// The folder with the copies.
#[derive(Clone)]
pub(super) struct Files(PathBuf);

impl Files {
    pub(super) fn new(data_dir: &Path) -> Self {
        Self(data_dir.join("attached"))
    }

    /// Where a file lies once it is whole.
    pub(super) fn path(&self, key: &str) -> PathBuf {
        self.0.join(key)
    }

    /// The length of a whole file in bytes; none when it is not there.
    pub(super) fn size(&self, key: &str) -> Option<u64> {
        std::fs::metadata(self.path(key)).ok().filter(std::fs::Metadata::is_file).map(|about| about.len())
    }

    /// Adds a part at its place. True when the file is whole.
    ///
    /// # Errors
    /// When it cannot be written, or parts are missing before this one.
    pub(super) fn add(&self, key: &str, at: u64, size: u64, part: &[u8]) -> io::Result<bool> {
        atomic::make_private_folder(&self.0)?;
        let unfinished = atomic::with(&self.path(key), PART);
        if at == 0 {
            remove(&unfinished)?;
        }
        atomic::make_private_file(&unfinished)?;
        let mut file = OpenOptions::new().append(true).open(&unfinished)?;
        if file.metadata()?.len() != at {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "a part is missing"));
        }
        file.write_all(part)?;
        if at + part.len() as u64 != size {
            return Ok(false);
        }
        file.sync_all()?;
        std::fs::rename(&unfinished, self.path(key))?;
        Ok(true)
    }

    /// Takes over a file of at most `largest` bytes that lies elsewhere. False when it is larger, empty, no file, or cannot be read.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(super) fn take_over(&self, key: &str, from: &Path, largest: u64) -> io::Result<bool> {
        let Ok(source) = std::fs::File::open(from) else { return Ok(false) };
        if !source.metadata().is_ok_and(|about| about.is_file()) {
            return Ok(false);
        }
        atomic::make_private_folder(&self.0)?;
        let unfinished = atomic::with(&self.path(key), PART);
        remove(&unfinished)?;
        atomic::make_private_file(&unfinished)?;
        let mut file = OpenOptions::new().append(true).open(&unfinished)?;
        // One byte more than it may have tells that it has too many, however it grows meanwhile.
        let size = io::copy(&mut source.take(largest + 1), &mut file)?;
        if size == 0 || size > largest {
            remove(&unfinished)?;
            return Ok(false);
        }
        file.sync_all()?;
        std::fs::rename(&unfinished, self.path(key))?;
        Ok(true)
    }

    /// Takes a file away.
    pub(super) fn forget(&self, key: &str) {
        for path in [self.path(key), atomic::with(&self.path(key), PART)] {
            if let Err(error) = remove(&path) {
                tracing::warn!(%error, "a copy of an attachment stays");
            }
        }
    }

    /// What is in the folder: the keys of files, whole or not.
    pub(super) fn keys(&self) -> BTreeSet<String> {
        let Ok(entries) = std::fs::read_dir(&self.0) else { return BTreeSet::new() };
        let key = |name: String| name.strip_suffix(PART).map(str::to_owned).unwrap_or(name);
        entries.flatten().map(|entry| key(entry.file_name().to_string_lossy().into_owned())).collect()
    }

    /// What a kill left of files that had not come whole.
    pub(super) fn forget_parts(&self) {
        for key in self.keys() {
            drop(remove(&atomic::with(&self.path(&key), PART)));
        }
    }
}

fn remove(path: &Path) -> io::Result<()> {
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_make_a_file() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let files = Files::new(folder.path());
        assert!(!files.add("a", 0, 5, b"abc").expect("it is written"), "two bytes are missing");
        assert_eq!(files.size("a"), None, "a part is no file");
        assert!(files.add("a", 1, 5, b"de").is_err(), "the same bytes twice are refused");
        assert!(files.add("a", 3, 5, b"de").expect("it is written"), "now it is whole");
        assert_eq!(std::fs::read(files.path("a")).expect("it is there"), b"abcde", "in order");
        files.add("b", 0, 5, b"x").expect("it is written");
        assert_eq!(files.keys().into_iter().collect::<Vec<_>>(), ["a", "b"], "both are in the folder");
        files.forget_parts();
        assert_eq!(files.keys().into_iter().collect::<Vec<_>>(), ["a"], "half a file is swept");
        files.forget("a");
        assert!(files.keys().is_empty(), "nothing is left");
    }
}
