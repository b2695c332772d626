//! What the first screen needs, fetched before the window asks.

use crate::api::Origin;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use trente_contract::Fault;
use trente_contract::ids::AccountKey;
use trente_contract::page::Timeline;

/// A first page that nobody asked for in this time is not the newest any more.
const FRESH: Duration = Duration::from_secs(30);

/// Which page the window will ask for first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum FirstPage {
    /// An account's Home.
    Home(AccountKey),
    /// A server's posts for guests.
    Guest(String),
}

impl FirstPage {
    /// A server's posts for guests, whichever way the server is written.
    pub(super) fn guest(server: &str) -> Self {
        Self::Guest(Origin::parse(server).map_or_else(|_| server.to_owned(), |origin| origin.domain()))
    }
}

/// What the fetching of a page comes to; none when it broke off.
pub(super) type Fetched = Shared<BoxFuture<'static, Option<Result<Timeline, Fault>>>>;

struct Fetching {
    since: Instant,
    fetched: Fetched,
    /// Somebody was given it: the next one wants a newer one.
    taken: bool,
}

/// The pages that are being fetched; each is taken once.
#[derive(Default)]
pub(super) struct First(Mutex<HashMap<FirstPage, Fetching>>);

impl First {
    /// Begins to fetch a page, unless that was begun just now.
    pub(super) fn begin<F>(&self, page: FirstPage, now: Instant, fetch: impl FnOnce() -> F) -> Fetched
    where
        F: Future<Output = Result<Timeline, Fault>> + Send + 'static,
    {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, fetching| now.saturating_duration_since(fetching.since) <= FRESH);
        let begin = || {
            let task = tokio::spawn(fetch());
            let fetched = async move { task.await.ok() }.boxed().shared();
            Fetching { since: now, fetched, taken: false }
        };
        kept.entry(page).or_insert_with(begin).fetched.clone()
    }

    /// Forgets what was fetched: it was made for other choices of the person.
    pub(super) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The page when it is one that was fetched, and still new. None sends the caller to the server.
    pub(super) async fn take(&self, page: &FirstPage, now: Instant) -> Option<Result<Timeline, Fault>> {
        let fetched = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            let fetching = kept.get_mut(page)?;
            if fetching.taken || now.saturating_duration_since(fetching.since) > FRESH {
                return None;
            }
            fetching.taken = true;
            fetching.fetched.clone()
        };
        // A task that failed is as good as none.
        fetched.await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::FaultCode;

    async fn failed(code: FaultCode) -> Result<Timeline, Fault> {
        Err(Fault::new(code, ""))
    }

    #[tokio::test]
    async fn page_is_given_once_to_who_asks_for_it() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        drop(first.begin(page.clone(), now, || failed(FaultCode::Offline)));
        let other = FirstPage::Home("ada@a.example".into());
        assert_eq!(first.take(&other, now).await, None, "another page has to be fetched");
        let taken = first.take(&page, now).await.expect("it was fetched");
        assert_eq!(taken.expect_err("it failed").code, FaultCode::Offline, "what the fetching gave");
        assert_eq!(first.take(&page, now).await, None, "the second time it has to be fetched");
    }

    #[tokio::test]
    async fn what_was_begun_is_not_begun_again() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        let one = first.begin(page.clone(), now, || failed(FaultCode::Offline));
        let same = first.begin(page.clone(), now, || failed(FaultCode::Bug));
        assert_eq!(one.await, same.await, "both wait for the one request");
        let later = now + FRESH + Duration::from_secs(1);
        let new = first.begin(page, later, || failed(FaultCode::NotFound)).await.expect("it is fetched");
        assert_eq!(new.expect_err("it failed").code, FaultCode::NotFound, "an old one is fetched anew");
    }

    #[tokio::test]
    async fn forgotten_page_is_not_given() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        drop(first.begin(page.clone(), now, || failed(FaultCode::Offline)));
        first.forget();
        assert_eq!(first.take(&page, now).await, None, "it was made for other choices");
    }

    #[tokio::test]
    async fn old_page_is_not_given() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        drop(first.begin(page.clone(), now, || failed(FaultCode::Offline)));
        let later = now + FRESH + Duration::from_secs(1);
        assert_eq!(first.take(&page, later).await, None, "it is not the newest any more");
    }
}
