//! Fetching files from servers.

use super::MediaError;
use crate::api::{ErrorKind, Http, Reach};
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use url::Url;

/// The most bytes of a picture. Mastodon takes 16 MB from its own people.
pub const PICTURE_CAP: u64 = 16 * 1024 * 1024;
/// The most bytes of a film or sound. Mastodon takes 99 MB; a film is held in memory until it is whole.
pub const FILM_CAP: u64 = 100 * 1024 * 1024;

/// A way to fetch a file without any log-in, never more than `cap` bytes, never led from https to anything else, never beyond `reach`.
pub trait Fetch: Send + Sync {
    /// Fetches.
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        reach: &'a Reach,
        cap: u64,
    ) -> Pin<Box<dyn Future<Output = Result<Bytes, MediaError>> + Send + 'a>>;
}

impl Fetch for Http {
    fn fetch<'a>(
        &'a self,
        url: &'a Url,
        reach: &'a Reach,
        cap: u64,
    ) -> Pin<Box<dyn Future<Output = Result<Bytes, MediaError>> + Send + 'a>> {
        Box::pin(async move {
            match self.fetch_within(reach, url, cap).await {
                Ok(received) => Ok(received.body),
                Err(error) if matches!(error.status(), Some(404 | 410)) => Err(MediaError::Gone),
                Err(error) if matches!(error.kind(), ErrorKind::TooLarge(_)) => Err(MediaError::TooLarge(cap)),
                Err(error) => Err(MediaError::Failed(error.to_string())),
            }
        })
    }
}
