//! Files kept on this device, so that they need not be fetched again: what was seen longest ago goes first.

use bytes::Bytes;
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

/// The most bytes that are kept.
pub const CACHE_LIMIT: u64 = 256 * 1024 * 1024;
/// How long a file is kept without being looked at.
const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// A single file may take this part of the whole at most, so that one film does not drive out all faces.
const LARGEST_PART: u64 = 4;
/// What clearing leaves, in percent of the limit, so that it is not needed at each new file.
const LEFT_AFTER_CLEARING: u64 = 80;
/// Length of the checksum before each file's bytes.
const SUM: usize = 32;

/// A folder of files by the hash of their address. Each begins with the SHA-256 of what follows: a file torn by a loss of
/// power, or changed on disk, is not given out.
pub(super) struct Cache {
    folder: PathBuf,
    limit: u64,
    /// Bytes kept; none before the folder was looked at.
    size: Mutex<Option<u64>>,
}

struct Kept {
    path: PathBuf,
    size: u64,
    seen: SystemTime,
}

impl Cache {
    /// Nothing is read or made yet.
    pub(super) fn new(folder: PathBuf, limit: u64) -> Self {
        Self { folder, limit, size: Mutex::new(None) }
    }

    /// What is kept for an address; notes that it was looked at.
    pub(super) fn get(&self, address: &str, now: SystemTime) -> Option<Bytes> {
        let path = self.path(address);
        let mut file = Bytes::from(fs::read(&path).ok()?);
        if file.len() < SUM {
            return None;
        }
        let sum = file.split_to(SUM);
        if Sha256::digest(&file).as_slice() != sum.as_ref() {
            return None;
        }
        // The time of the last look stands where the system keeps the time of the last change.
        let seen = File::options().write(true).open(&path).and_then(|file| file.set_modified(now));
        if let Err(error) = seen {
            tracing::debug!(%error, "a look at a kept file could not be noted");
        }
        Some(file)
    }

    /// Keeps a file, and clears old ones when the limit is passed.
    pub(super) fn put(&self, address: &str, bytes: &[u8], now: SystemTime) -> io::Result<()> {
        let length = (SUM + bytes.len()) as u64;
        if length > self.limit / LARGEST_PART {
            return Ok(());
        }
        let path = self.path(address);
        let folder = path.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        // A panic while it was held can only have left a size that is too small, which the next clearing mends.
        let mut size = self.size.lock().unwrap_or_else(PoisonError::into_inner);
        write(&path, bytes, now)?;
        let known = match *size {
            Some(known) => known + length,
            None => self.clear(now)?,
        };
        *size = Some(if known > self.limit { self.clear(now)? } else { known });
        Ok(())
    }

    /// Removes what is too old, left over, or too much, oldest first; gives the bytes that stay.
    fn clear(&self, now: SystemTime) -> io::Result<u64> {
        let mut kept = self.kept()?;
        kept.sort_by_key(|file| file.seen);
        let mut size: u64 = kept.iter().map(|file| file.size).sum();
        let goal = if size > self.limit { self.limit / 100 * LEFT_AFTER_CLEARING } else { self.limit };
        for file in kept {
            let old = now.duration_since(file.seen).is_ok_and(|age| age > KEPT_FOR);
            if (old || size > goal) && fs::remove_file(&file.path).is_ok() {
                size -= file.size;
            }
        }
        Ok(size)
    }

    fn kept(&self) -> io::Result<Vec<Kept>> {
        let mut kept = Vec::new();
        for folder in fs::read_dir(&self.folder)? {
            let folder = folder?.path();
            let Ok(files) = fs::read_dir(&folder) else { continue };
            for file in files.flatten() {
                if let Ok(about) = file.metadata() {
                    let seen = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
                    kept.push(Kept { path: file.path(), size: about.len(), seen });
                }
            }
        }
        Ok(kept)
    }

    fn path(&self, address: &str) -> PathBuf {
        let name: String = Sha256::digest(address).iter().map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(&name[..2]).join(&name[2..])
    }
}

/// Writes beside its place, then puts it there: a reader sees the whole file or none. No fsync: a file that a loss of power
/// tears is known by its sum, and fetched again.
fn write(path: &Path, bytes: &[u8], now: SystemTime) -> io::Result<()> {
    // One fixed name: what a kill left behind is written over by the next write instead of heaping up.
    let new = path.with_extension("new");
    let mut file = private().open(&new)?;
    file.write_all(&Sha256::digest(bytes))?;
    file.write_all(bytes)?;
    file.set_modified(now)?;
    drop(file);
    fs::rename(&new, path)
}

/// Pictures of private posts are among these files: only this user reads them.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Duration = Duration::from_secs(24 * 60 * 60);

    fn cache(limit: u64) -> (tempfile::TempDir, Cache, SystemTime) {
        let folder = tempfile::tempdir().expect("a folder");
        let cache = Cache::new(folder.path().join("media"), limit);
        (folder, cache, SystemTime::UNIX_EPOCH + 20_000 * DAY)
    }

    #[test]
    fn what_was_put_comes_back() {
        let (_folder, cache, now) = cache(10_000);
        assert_eq!(cache.get("https://x.example/a", now), None, "nothing yet");
        cache.put("https://x.example/a", b"bytes", now).expect("room");
        assert_eq!(cache.get("https://x.example/a", now).as_deref(), Some(&b"bytes"[..]));
        assert_eq!(cache.get("https://x.example/b", now), None, "another address");
    }

    #[test]
    fn a_torn_or_changed_file_is_not_given_out() {
        let (_folder, cache, now) = cache(10_000);
        cache.put("a", b"some bytes", now).expect("room");
        let path = cache.path("a");
        let whole = fs::read(&path).expect("the file");
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).expect("writing");
            assert_eq!(cache.get("a", now), None, "cut off at {length}");
        }
        let mut changed = whole;
        *changed.last_mut().expect("bytes") ^= 1;
        fs::write(&path, changed).expect("writing");
        assert_eq!(cache.get("a", now), None, "changed");
    }

    #[test]
    fn what_was_seen_longest_ago_goes_first() {
        let (_folder, cache, now) = cache(1000);
        let bytes = [1; 168];
        for (age, name) in [(5, "a"), (4, "b"), (3, "c"), (2, "d")] {
            cache.put(name, &bytes, now - age * DAY).expect("room");
        }
        assert!(cache.get("a", now).is_some(), "looked at today");
        cache.put("e", &bytes, now).expect("room");
        cache.put("f", &bytes, now).expect("room");
        let left: Vec<&str> =
            ["a", "b", "c", "d", "e", "f"].into_iter().filter(|name| cache.path(name).exists()).collect();
        assert_eq!(left, ["a", "d", "e", "f"], "800 of 1000 bytes stay");
    }

    #[test]
    fn old_files_and_leavings_go_at_the_first_put() {
        let (folder, cache, now) = cache(10_000);
        cache.put("old", b"x", now - 40 * DAY).expect("room");
        let leaving = cache.path("old").with_extension("new");
        fs::write(&leaving, b"half").expect("writing");
        File::options()
            .write(true)
            .open(&leaving)
            .and_then(|file| file.set_modified(now - 40 * DAY))
            .expect("its time");
        let again = Cache::new(folder.path().join("media"), 10_000);
        again.put("new", b"y", now).expect("room");
        assert!(!again.path("old").exists() && !leaving.exists(), "both are too old");
        assert!(again.get("new", now).is_some(), "the new one stays");
    }

    #[test]
    fn a_huge_file_is_not_kept() {
        let (_folder, cache, now) = cache(1000);
        cache.put("a", &[0; 300], now).expect("not an error");
        assert_eq!(cache.get("a", now), None, "more than a quarter of the room");
    }
}
