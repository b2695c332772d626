//! Pictures and films: addresses that only the core can make, fetching, checking, keeping.
//!
//! The window may not touch the network. It asks for `media:` addresses, which the core signs with a key of this run; so it
//! can ask for nothing but what some post or person that the core read holds. What comes back is checked by its first
//! bytes: a picture, a film or a sound, never a document that could hold script, whatever the server calls it.

mod addresses;
mod blur;
mod cache;
mod fetch;
mod kind;

pub use addresses::{MediaAddresses, MediaRequest, NotOurs, Reach};
pub use blur::BLUR_SIDE;
pub use cache::CACHE_LIMIT;
pub use fetch::{FILM_CAP, Fetch, PICTURE_CAP};
pub use kind::Kind;

use crate::api::{Http, Origin};
use crate::view::ViewContext;
use bytes::Bytes;
use cache::Cache;
use std::collections::HashMap;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::SystemTime;
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
    /// What came is no picture, film or sound that is shown; SVG and HTML never are.
    #[error("not a picture, film or sound of a known kind")]
    OtherKind,
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
        let inner = Inner { fetch, cache, now, under_way: Mutex::default() };
        Self { addresses: MediaAddresses::new(), inner: Arc::new(inner) }
    }

    /// What makes the addresses.
    pub fn addresses(&self) -> &MediaAddresses {
        &self.addresses
    }

    /// What views need of a reader: their server, and their own account's id there (none for a guest).
    pub fn context(&self, origin: &Origin, own_id: Option<&str>) -> ViewContext {
        ViewContext::new(self.addresses.clone(), origin, own_id)
    }

    /// The picture or film behind an address: the path of a `media:` address, with or without the slash before it.
    ///
    /// # Errors
    /// When the address is not one of ours, or it cannot be had.
    pub async fn get(&self, path: &str) -> Result<MediaReply, MediaError> {
        match self.addresses.open(path)? {
            MediaRequest::Blur(hash) => {
                let bytes = blur::png(&hash).ok_or(MediaError::OtherKind)?;
                Ok(MediaReply { content_type: Kind::Png.content_type().to_owned(), bytes: bytes.into() })
            }
            MediaRequest::Picture(url) => self.file(url, PICTURE_CAP, Kind::is_picture).await,
            MediaRequest::Film(url) => self.file(url, FILM_CAP, |_| true).await,
        }
    }

    async fn file(&self, url: Url, cap: u64, fits: fn(Kind) -> bool) -> Result<MediaReply, MediaError> {
        let turn = self.turn(&url);
        let _turn = turn.lock().await;
        let now = (self.inner.now)();
        if let Some(reply) = self.kept(&url, now).await.and_then(|bytes| checked(bytes, fits).ok()) {
            return Ok(reply);
        }
        let bytes = self.inner.fetch.fetch(&url, cap).await?;
        let reply = checked(bytes, fits)?;
        self.keep(&url, reply.bytes.clone(), now).await;
        Ok(reply)
    }

    async fn kept(&self, url: &Url, now: SystemTime) -> Option<Bytes> {
        let (inner, url) = (Arc::clone(&self.inner), url.clone());
        tokio::task::spawn_blocking(move || inner.cache.get(url.as_str(), now)).await.ok().flatten()
    }

    async fn keep(&self, url: &Url, bytes: Bytes, now: SystemTime) {
        let (inner, url) = (Arc::clone(&self.inner), url.clone());
        let kept = tokio::task::spawn_blocking(move || inner.cache.put(url.as_str(), &bytes, now)).await;
        if let Ok(Err(error)) = kept {
            // It is on screen; the next start fetches it again.
            tracing::debug!(%error, "a picture could not be kept");
        }
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

fn checked(bytes: Bytes, fits: fn(Kind) -> bool) -> Result<MediaReply, MediaError> {
    let kind = Kind::of(&bytes).filter(|kind| fits(*kind)).ok_or(MediaError::OtherKind)?;
    Ok(MediaReply { content_type: kind.content_type().to_owned(), bytes })
}
