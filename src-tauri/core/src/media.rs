//! Pictures and films: addresses that only the core can make, fetching, checking, keeping.
//!
//! The window may not touch the network. It asks for `media:` addresses, which the core signs with a key of this run; so it
//! can ask for nothing but what some post or person that the core read holds. What comes back is checked by its first
//! bytes: a picture, a film or a sound, never a document that could hold script, whatever the server calls it.

mod addresses;
mod blur;
mod cache;
mod fetch;
mod file;
mod kind;
mod size;
mod still;
mod turns;

pub use addresses::{MediaAddresses, MediaRequest, NotOurs};
pub use blur::BLUR_SIDE;
pub use cache::CACHE_LIMIT;
pub use fetch::{FILM_CAP, Fetch, PICTURE_CAP};
pub use file::MediaFile;
pub use kind::Kind;
pub use size::{LONGEST_SIDE, MOST_PIXELS};

use crate::api::{Http, Reach};
use bytes::Bytes;
use cache::Cache;
use size::Size;
use std::collections::HashMap;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::SystemTime;
use turns::Turns;
use url::Url;

/// A picture or film for the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaReply {
    /// Its media type, found out by its first bytes: never a type that can hold script.
    pub content_type: String,
    /// The file.
    pub bytes: Bytes,
}

/// Why a picture or film cannot be given.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MediaError {
    /// The core did not give out this address in this run.
    #[error("the core did not give out this address")]
    NotOurs,
    /// The server does not have it, or no longer.
    #[error("the server does not have it")]
    Gone,
    /// It is larger than what is taken.
    #[error("larger than {0} bytes")]
    TooLarge(u64),
    /// What came is no picture, film or sound that is shown, or a picture that does not tell its size; SVG and HTML never are.
    #[error("not a picture, film or sound of a known kind")]
    OtherKind,
    /// A picture of more pixels than the window can hold.
    #[error("a picture of {width} by {height} pixels")]
    TooManyPixels {
        /// From left to right.
        width: u32,
        /// From top to bottom.
        height: u32,
    },
    /// No pictures are given out in the rest of this run.
    #[error("this run goes on without pictures")]
    Hidden,
    /// The server cannot be reached, or refused.
    #[error("it could not be fetched: {0}")]
    Failed(String),
}

impl From<NotOurs> for MediaError {
    fn from(_: NotOurs) -> Self {
        Self::NotOurs
    }
}

/// Gives the window its pictures: from this device, else from the servers. A clone is another handle on the same thing.
#[derive(Clone)]
pub struct Media {
    addresses: MediaAddresses,
    inner: Arc<Inner>,
}

struct Inner {
    fetch: Box<dyn Fetch>,
    cache: Cache,
    now: fn() -> SystemTime,
    turns: Turns,
    hidden: AtomicBool,
    /// One fetch a file, however many ask for it.
    under_way: Mutex<HashMap<Url, Weak<tokio::sync::Mutex<()>>>>,
}

impl Media {
    /// Pictures fetched through `http`, kept in a folder of their own below `cache_dir`. Nothing is read or made yet.
    pub fn new(http: &Http, cache_dir: &Path) -> Self {
        Self::with(Box::new(http.clone()), cache_dir, CACHE_LIMIT, SystemTime::now)
    }

    /// The same with another way to fetch, another limit in bytes for what is kept, and another clock.
    pub fn with(fetch: Box<dyn Fetch>, cache_dir: &Path, limit: u64, now: fn() -> SystemTime) -> Self {
        let cache = Cache::new(cache_dir.join("media"), limit);
        let (turns, hidden) = (Turns::new(), AtomicBool::new(false));
        let inner = Inner { fetch, cache, now, turns, hidden, under_way: Mutex::default() };
        Self { addresses: MediaAddresses::new(), inner: Arc::new(inner) }
    }

    /// What makes the addresses.
    pub fn addresses(&self) -> &MediaAddresses {
        &self.addresses
    }

    /// Gives out no picture and no film in the rest of this run: the window did not bear one of them.
    pub fn hide(&self) {
        self.inner.hidden.store(true, Ordering::Relaxed);
    }

    /// True after [`Media::hide`].
    pub fn is_hidden(&self) -> bool {
        self.inner.hidden.load(Ordering::Relaxed)
    }

    /// Forgets all that is kept, and what is being fetched now will not be kept.
    pub async fn forget(&self) {
        let inner = Arc::clone(&self.inner);
        let forgotten = tokio::task::spawn_blocking(move || inner.cache.forget()).await;
        if let Ok(Err(error)) = forgotten {
            tracing::warn!(%error, "pictures that were kept could not be removed");
        }
    }

    /// The picture or film behind an address: the path of a `media:` address, with or without the slash before it.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn get(&self, path: &str) -> Result<MediaReply, MediaError> {
        let file = self.open(path).await?;
        let bytes = file.read(0..file.length()).await?;
        Ok(MediaReply { content_type: file.content_type().to_owned(), bytes })
    }

    /// The same, to be read in parts: a film that is kept on this device is not read whole for each of them.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn open(&self, path: &str) -> Result<MediaFile, MediaError> {
        match self.addresses.open(path)? {
            MediaRequest::Blur(hash) => {
                let bytes = blur::png(&hash).ok_or(MediaError::OtherKind)?;
                Ok(MediaFile::of_bytes(Kind::Png, bytes.into()))
            }
            _ if self.is_hidden() => Err(MediaError::Hidden),
            MediaRequest::Picture(url, reach) => self.file(url, reach, PICTURE_CAP, Kind::is_picture).await,
            MediaRequest::Film(url, reach) => self.file(url, reach, FILM_CAP, |_| true).await,
        }
    }

    async fn file(&self, url: Url, reach: Reach, cap: u64, fits: fn(Kind) -> bool) -> Result<MediaFile, MediaError> {
        let turn = self.turn(&url);
        let _turn = turn.lock().await;
        let now = (self.inner.now)();
        if let Some(file) = self.kept(&url, now, fits).await {
            return Ok(file);
        }
        let age = self.inner.cache.age();
        let bytes = self.inner.turns.of(self.inner.fetch.fetch(&url, &reach, cap)).await?;
        let file = checked(bytes.clone(), fits)?;
        let (inner, url) = (Arc::clone(&self.inner), url.clone());
        let kept = tokio::task::spawn_blocking(move || inner.cache.put(age, url.as_str(), &bytes, now)).await;
        if let Ok(Err(error)) = kept {
            // It is on screen; the next start fetches it again.
            tracing::debug!(%error, "a picture could not be kept");
        }
        Ok(file)
    }

    async fn kept(&self, url: &Url, now: SystemTime, fits: fn(Kind) -> bool) -> Option<MediaFile> {
        let (inner, url) = (Arc::clone(&self.inner), url.clone());
        let find = move || {
            let kept = inner.cache.open(url.as_str(), now)?;
            match Kind::of(&kept.head()?).filter(|kind| fits(*kind))? {
                picture if picture.is_picture() => checked(kept.whole()?, fits).ok(),
                film => Some(MediaFile::of_kept(film, kept)),
            }
        };
        tokio::task::spawn_blocking(find).await.ok().flatten()
    }

    fn turn(&self, url: &Url) -> Arc<tokio::sync::Mutex<()>> {
        // A panic elsewhere cannot leave the map half written.
        let mut under_way = self.inner.under_way.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(turn) = under_way.get(url).and_then(Weak::upgrade) {
            return turn;
        }
        under_way.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::new(tokio::sync::Mutex::new(()));
        under_way.insert(url.clone(), Arc::downgrade(&turn));
        turn
    }
}

fn checked(bytes: Bytes, fits: fn(Kind) -> bool) -> Result<MediaFile, MediaError> {
    let kind = Kind::of(&bytes).filter(|kind| fits(*kind)).ok_or(MediaError::OtherKind)?;
    if kind.is_picture() {
        let size = Size::of(kind, &bytes).ok_or(MediaError::OtherKind)?;
        if !size.is_bearable() {
            return Err(MediaError::TooManyPixels { width: size.width, height: size.height });
        }
    }
    Ok(MediaFile::of_bytes(kind, bytes))
}
