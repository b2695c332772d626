//! Files kept on this device, so that they need not be fetched again: what was seen longest ago goes first.

mod kept;
mod names;

pub(super) use kept::Kept;

use crate::disk::atomic;
use kept::SUM;
use names::Names;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// The most bytes that are kept, beside one film that is too large to be among them.
pub const CACHE_LIMIT: u64 = 256 * 1024 * 1024;
/// How long a file is kept without being looked at.
const KEPT_FOR: Duration = Duration::from_secs(30 * 24 * 60 * 60);
/// A single file may take this part of the whole at most, so that one film does not drive out all faces. A larger one is kept
/// apart, until the next one of its kind comes.
const LARGEST_PART: u64 = 4;
/// What clearing leaves, in percent of the limit, so that it is not needed at each new file.
const LEFT_AFTER_CLEARING: u64 = 80;
/// Where the one large file is.
const APART: &str = "apart";
/// From how many bytes on a file is not summed up anew for each of its parts.
const LARGE: u64 = 1024 * 1024;

/// A folder of files by names that only this device can make of an address. Each begins with the SHA-256 of what follows: a
/// file torn by a loss of power, or changed on disk, is not given out.
pub(super) struct Cache {
    folder: PathBuf,
    names: Names,
    limit: u64,
    /// Bytes kept; none before the folder was looked at.
    size: Mutex<Option<u64>>,
    /// How often all was forgotten.
    age: AtomicU64,
    /// Large files whose sum was right, with their length and time then.
    sound: Mutex<HashMap<PathBuf, (u64, SystemTime)>>,
}

/// Which time between two forgettings it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Age(u64);

struct Seen {
    path: PathBuf,
    size: u64,
    seen: SystemTime,
}

impl Cache {
    /// Nothing is read or made yet.
    pub(super) fn new(folder: PathBuf, limit: u64) -> Self {
        let names = Names::new(folder.clone());
        Self { folder, names, limit, size: Mutex::new(None), age: AtomicU64::new(0), sound: Mutex::default() }
    }

    /// To be asked before something is fetched that is to be kept.
    pub(super) fn age(&self) -> Age {
        Age(self.age.load(Ordering::SeqCst))
    }

    /// What is kept for an address; notes that it was looked at.
    pub(super) fn open(&self, address: &str, now: SystemTime) -> Option<Kept> {
        let name = self.names.known(address)?;
        let (path, file) = [self.folder.join(&name[..2]).join(&name[2..]), self.folder.join(APART).join(&name)]
            .into_iter()
            .find_map(|path| {
                let noted = File::options().read(true).write(true).open(&path);
                noted.or_else(|_| File::open(&path)).ok().map(|file| (path, file))
            })?;
        let about = file.metadata().ok()?;
        let kept = Kept::new(file, about.len())?;
        let of_last_time = self.sound().get(&path).copied();
        let is_sound = about.modified().is_ok_and(|time| of_last_time == Some((about.len(), time)));
        if !is_sound && !kept.is_sound() {
            return None;
        }
        // The time of the last look stands where the system keeps the time of the last change.
        match kept.note(now) {
            Ok(time) if about.len() >= LARGE => drop(self.sound().insert(path, (about.len(), time))),
            Ok(_) => {}
            Err(error) => tracing::debug!(%error, "a look at a kept file could not be noted"),
        }
        Some(kept)
    }

    /// Keeps a file, unless all was forgotten since that age, and clears old ones when the limit is passed.
    pub(super) fn put(&self, age: Age, address: &str, bytes: &[u8], now: SystemTime) -> io::Result<()> {
        // A panic while it was held can only have left a size that is too small, which the next clearing mends.
        let mut size = self.size.lock().unwrap_or_else(PoisonError::into_inner);
        if age != self.age() {
            return Ok(());
        }
        let name = self.names.of(address)?;
        let length = (SUM + bytes.len()) as u64;
        if length > self.limit / LARGEST_PART {
            let folder = self.folder.join(APART);
            empty(&folder)?;
            return write(&folder.join(name), bytes, now);
        }
        let folder = self.folder.join(&name[..2]);
        atomic::make_private_folder(&folder)?;
        write(&folder.join(&name[2..]), bytes, now)?;
        let known = match *size {
            Some(known) => known + length,
            None => self.clear(now)?,
        };
        *size = Some(if known > self.limit { self.clear(now)? } else { known });
        Ok(())
    }

    /// Forgets all, and the names under which it was kept.
    pub(super) fn forget(&self) -> io::Result<()> {
        let mut size = self.size.lock().unwrap_or_else(PoisonError::into_inner);
        self.age.fetch_add(1, Ordering::SeqCst);
        self.sound().clear();
        *size = None;
        self.names.forget();
        without(fs::remove_dir_all(&self.folder))
    }

    /// Removes what is too old, left over, or too much, oldest first; gives the bytes that stay.
    fn clear(&self, now: SystemTime) -> io::Result<u64> {
        let is_old = |file: &Seen| now.duration_since(file.seen).is_ok_and(|age| age > KEPT_FOR);
        for file in seen(&self.folder.join(APART)).filter(is_old) {
            fs::remove_file(file.path)?;
        }
        let mut kept: Vec<Seen> = Vec::new();
        for folder in fs::read_dir(&self.folder)? {
            let folder = folder?;
            if folder.file_name() != APART {
                kept.extend(seen(&folder.path()));
            }
        }
        kept.sort_by_key(|file| file.seen);
        let mut size: u64 = kept.iter().map(|file| file.size).sum();
        let goal = if size > self.limit { self.limit / 100 * LEFT_AFTER_CLEARING } else { self.limit };
        for file in kept {
            if (is_old(&file) || size > goal) && fs::remove_file(&file.path).is_ok() {
                size -= file.size;
            }
        }
        Ok(size)
    }

    fn sound(&self) -> MutexGuard<'_, HashMap<PathBuf, (u64, SystemTime)>> {
        self.sound.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The files of a folder; none of what is no folder.
fn seen(folder: &Path) -> impl Iterator<Item = Seen> {
    fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|file| {
        let about = file.metadata().ok()?;
        let seen = about.modified().unwrap_or(SystemTime::UNIX_EPOCH);
        Some(Seen { path: file.path(), size: about.len(), seen })
    })
}

fn empty(folder: &Path) -> io::Result<()> {
    without(fs::remove_dir_all(folder))?;
    atomic::make_private_folder(folder)
}

/// What is not there need not be removed.
fn without(removed: io::Result<()>) -> io::Result<()> {
    removed.or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
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
mod tests;
