//! The reader's filters in their old form, where the server does not say which of them match a post.

use super::{Asking, Ground};
use crate::api::endpoints::filters::{HasFilters, ListPhrases};
use crate::api::entities::Status;
use crate::api::{ApiError, Client};
use crate::view::Phrases;
use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::OnceCell;
use tokio::time::Instant;

/// How long posts wait for the filters: what somebody wants hidden is better late than seen.
const PATIENCE: Duration = Duration::from_secs(3);
/// A server that did not tell is asked again after this long.
const AGAIN: Duration = Duration::from_mins(5);

/// Phrases, by reader.
#[derive(Default)]
pub(super) struct Known(Mutex<HashMap<String, Arc<One>>>);

#[derive(Default)]
struct One {
    found: OnceCell<Arc<Phrases>>,
    /// Those that held before they were changed: they do until the new ones are there.
    before: Arc<Phrases>,
    failed: Mutex<Option<Instant>>,
    /// Somebody waited for them in vain.
    is_late: AtomicBool,
}

impl Known {
    fn of(&self, reader: String) -> Arc<One> {
        Arc::clone(self.0.lock().unwrap_or_else(PoisonError::into_inner).entry(reader).or_default())
    }

    /// Those that are known by now.
    pub(super) fn now(&self, reader: &str) -> Arc<Phrases> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.get(reader).map(|one| Arc::clone(one.found.get().unwrap_or(&one.before))).unwrap_or_default()
    }

    fn renew(&self, reader: &str) {
        let before = self.now(reader);
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(one) = all.get_mut(reader) {
            *one = Arc::new(One { before, ..One::default() });
        }
    }

    pub(super) fn forget(&self, reader: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(reader);
    }
}

impl One {
    async fn ask(&self, client: &Client) {
        let asked = self.found.get_or_try_init(async || {
            let failed = *self.failed.lock().unwrap_or_else(PoisonError::into_inner);
            if failed.is_some_and(|at| at.elapsed() < AGAIN) {
                return Err(());
            }
            phrases(client).await.map(Arc::new).map_err(|error| {
                tracing::debug!(%error, "filters could not be asked for");
                *self.failed.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
                self.is_late.store(false, Ordering::Relaxed);
            })
        });
        // Who asked goes on without them.
        let _ = asked.await;
    }
}

impl Ground {
    /// Asks for the filters of a reader whose server does not look for them, once a run; they are part of the views from then on.
    pub(crate) async fn look_for_phrases(&self, asking: &Asking) {
        let one = self.phrases.of(asking.reader());
        if one.found.initialized() {
            return;
        }
        // What comes later than anybody waits is there for the next page, and nobody waits for it again.
        if one.is_late.load(Ordering::Relaxed) {
            return;
        }
        let (asked, client) = (Arc::clone(&one), asking.client.clone().trying_once());
        let asked = tokio::spawn(async move { asked.ask(&client).await });
        if tokio::time::timeout(PATIENCE, asked).await.is_err() {
            one.is_late.store(true, Ordering::Relaxed);
        }
    }

    /// The reader's filters are others now.
    pub(crate) fn renew_phrases(&self, reader: &str) {
        self.phrases.renew(reader);
    }

    /// Nobody reads as this account any more.
    pub(crate) fn forget_phrases(&self, reader: &str) {
        self.phrases.forget(reader);
    }
}

/// True for posts of a server that does not say which filters match: who looks for them says so of each post, also where there are
/// none.
pub(crate) fn leaves_filters<'a>(asking: &Asking, statuses: impl IntoIterator<Item = &'a Status>) -> bool {
    let mut statuses = statuses.into_iter().map(|status| status.shown().filtered.is_none()).peekable();
    asking.account.is_some() && statuses.peek().is_some() && statuses.all(|unsaid| unsaid)
}

async fn phrases(client: &Client) -> Result<Phrases, ApiError> {
    match client.send(&HasFilters).await {
        Ok(_) => return Ok(Phrases::default()),
        Err(error) if !is_missing(&error) => return Err(error),
        Err(_) => {}
    }
    match client.send(&ListPhrases).await {
        Ok(filters) => Ok(Phrases::new(filters.0)),
        Err(error) if is_missing(&error) => Ok(Phrases::default()),
        Err(error) => Err(error),
    }
}

/// The server answers, and not to this.
fn is_missing(error: &ApiError) -> bool {
    error.status().is_some_and(|status| status == 501 || (status < 500 && status != 429))
}
