//! A picture or film for the window, to be read in parts.

use super::cache::Kept;
use super::{Kind, MediaError, still};
use bytes::Bytes;
use std::ops::Range;
use std::sync::Arc;

/// A picture or film that was checked. A clone is another handle on the same.
#[derive(Clone, Debug)]
pub struct MediaFile {
    kind: Kind,
    bytes: Source,
    moves: bool,
}

#[derive(Clone, Debug)]
enum Source {
    Here(Bytes),
    Kept(Arc<Kept>),
}

impl MediaFile {
    pub(super) fn of_bytes(kind: Kind, bytes: Bytes) -> Self {
        Self { kind, bytes: Source::Here(bytes), moves: false }
    }

    pub(super) fn of_kept(kind: Kind, kept: Kept) -> Self {
        Self { kind, bytes: Source::Kept(Arc::new(kept)), moves: false }
    }

    /// Its first picture alone, where it is a picture that moves; else all of it.
    #[must_use]
    pub fn stilled(self) -> Self {
        let Source::Here(bytes) = &self.bytes else { return self };
        match still::of(self.kind, bytes) {
            Some((kind, first)) => Self { kind, bytes: Source::Here(first), moves: true },
            None => self,
        }
    }

    /// True for the first picture of something that moves.
    pub fn moves(&self) -> bool {
        self.moves
    }

    /// Its media type, found out by its first bytes: never a type that can hold script.
    pub fn content_type(&self) -> &'static str {
        self.kind.content_type()
    }

    /// How many bytes it has.
    pub fn length(&self) -> u64 {
        match &self.bytes {
            Source::Here(bytes) => bytes.len() as u64,
            Source::Kept(kept) => kept.length(),
        }
    }

    /// The bytes from one place to another; fewer when it ends before.
    ///
    /// # Errors
    /// When what is kept cannot be read any more.
    pub async fn read(&self, range: Range<u64>) -> Result<Bytes, MediaError> {
        let range = range.start.min(self.length())..range.end.min(self.length());
        if range.is_empty() {
            return Ok(Bytes::new());
        }
        match &self.bytes {
            Source::Here(bytes) => {
                let place = |at: u64| usize::try_from(at).unwrap_or(bytes.len()).min(bytes.len());
                Ok(bytes.slice(place(range.start)..place(range.end)))
            }
            Source::Kept(kept) => {
                let kept = Arc::clone(kept);
                let read = tokio::task::spawn_blocking(move || kept.read(range)).await;
                match read {
                    Ok(Ok(bytes)) => Ok(bytes),
                    Ok(Err(error)) => Err(MediaError::Failed(error.to_string())),
                    Err(_) => Err(MediaError::Failed("reading was cut off".to_owned())),
                }
            }
        }
    }
}
