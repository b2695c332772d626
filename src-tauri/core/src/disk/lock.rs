//! Locks that other processes see. The system lets go of them when the process ends, also when it is killed.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

/// How often a lock that somebody else has is tried for.
const PAUSE: Duration = Duration::from_millis(20);

/// A lock that is held until this is dropped. Where the disk knows no locks, or nothing can be written, it holds nothing.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "the lock lives as long as the open file")] Option<File>);

impl Lock {
    /// Takes the lock of this file, which is made when it is missing. None when somebody else still has it after
    /// `patience`.
    ///
    /// # Errors
    /// When the file can neither be made nor opened, for another reason than a disk that is full or cannot be written.
    pub(crate) fn take(path: &Path, patience: Duration) -> io::Result<Option<Self>> {
        let Some(file) = open(path)? else { return Ok(Some(Self(None))) };
        let until = Instant::now() + patience;
        loop {
            match file.try_lock() {
                Ok(()) => return Ok(Some(Self(Some(file)))),
                Err(TryLockError::WouldBlock) if Instant::now() < until => std::thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => return Ok(None),
                // Some disks on the net and some phones know no locks: an app that does not start would be worse.
                Err(TryLockError::Error(error)) => {
                    tracing::warn!(%error, path = %path.display(), "no lock can be had here");
                    return Ok(Some(Self(None)));
                }
            }
        }
    }
}

/// None where nothing can be written, so that nobody can spoil anything.
fn open(path: &Path) -> io::Result<Option<File>> {
    let mut options = OpenOptions::new();
    // Its content is nothing, so nothing is cut off.
    options.read(true).write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let error = match options.open(path) {
        Ok(file) => return Ok(Some(file)),
        Err(error) => error,
    };
    use io::ErrorKind::{PermissionDenied, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    if !matches!(error.kind(), StorageFull | ReadOnlyFilesystem | PermissionDenied | QuotaExceeded) {
        return Err(error);
    }
    tracing::warn!(%error, path = %path.display(), "the file of a lock cannot be made");
    // A lock on a file that can only be read is one, too.
    Ok(File::open(path).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_at_a_time_has_it() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("lock");
        let first = Lock::take(&path, Duration::ZERO).expect("it can be made").expect("nobody has it");
        assert!(Lock::take(&path, Duration::from_millis(60)).expect("it is read").is_none(), "the first has it");
        drop(first);
        assert!(Lock::take(&path, Duration::ZERO).expect("it is read").is_some(), "it is free again");
    }

    #[test]
    fn who_waits_gets_it() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("lock");
        let first = Lock::take(&path, Duration::ZERO).expect("it can be made").expect("nobody has it");
        std::thread::scope(|scope| {
            let second = scope.spawn(|| Lock::take(&path, Duration::from_secs(20)).expect("it is read"));
            std::thread::sleep(Duration::from_millis(50));
            drop(first);
            assert!(second.join().expect("it ends").is_some(), "as soon as it is free");
        });
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        assert!(Lock::take(&folder.path().join("gone/lock"), Duration::ZERO).is_err(), "nothing can be kept there");
    }
}
