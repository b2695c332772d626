//! One kept file, behind its sum.

use bytes::Bytes;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

/// Length of the sum before each file's bytes.
pub(super) const SUM: usize = 32;
/// How much is needed to see what a file is.
const HEAD: u64 = 512;

/// A file that stays readable while it is open, also when it is cleared away meanwhile.
#[derive(Debug)]
pub(in crate::media) struct Kept {
    file: Mutex<File>,
    length: u64,
}

impl Kept {
    /// None of a file that is too short to have a sum.
    pub(super) fn new(file: File, length: u64) -> Option<Self> {
        Some(Self { file: Mutex::new(file), length: length.checked_sub(SUM as u64)? })
    }

    /// How many bytes it has, without the sum.
    pub(in crate::media) fn length(&self) -> u64 {
        self.length
    }

    /// True when it is what was written.
    pub(super) fn is_sound(&self) -> bool {
        let mut file = self.file();
        let mut sum = [0; SUM];
        let mut hash = Sha256::new();
        let read =
            file.rewind().and_then(|()| file.read_exact(&mut sum)).and_then(|()| io::copy(&mut *file, &mut hash));
        read.is_ok() && hash.finalize().as_slice() == sum
    }

    /// Notes when it was looked at; gives the time as the system keeps it.
    pub(super) fn note(&self, now: SystemTime) -> io::Result<SystemTime> {
        let file = self.file();
        file.set_modified(now)?;
        file.metadata()?.modified()
    }

    /// Its first bytes.
    pub(in crate::media) fn head(&self) -> Option<Bytes> {
        self.read(0..HEAD.min(self.length)).ok()
    }

    /// All its bytes.
    pub(in crate::media) fn whole(&self) -> Option<Bytes> {
        self.read(0..self.length).ok()
    }

    /// The bytes from one place to another.
    ///
    /// # Errors
    /// When they are not there.
    pub(in crate::media) fn read(&self, range: Range<u64>) -> io::Result<Bytes> {
        let length = range.end.saturating_sub(range.start);
        if range.end > self.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let mut bytes = vec![0; usize::try_from(length).map_err(io::Error::other)?];
        let mut file = self.file();
        file.seek(SeekFrom::Start(SUM as u64 + range.start))?;
        file.read_exact(&mut bytes)?;
        Ok(bytes.into())
    }

    fn file(&self) -> MutexGuard<'_, File> {
        // Each use goes to its own place first.
        self.file.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
