//! What the first screen needs, fetched before the window asks.

use crate::api::Origin;
use futures_util::FutureExt;
use futures_util::future::{BoxFuture, Shared};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use trente_contract::Fault;
use trente_contract::ids::AccountKey;
use trente_contract::page::Timeline;

/// A first page that nobody asked for in this time is not the newest any more.
const FRESH: Duration = Duration::from_secs(30);
/// One that is still on its way is waited for by whoever asks, however long it has been; beyond this it is lost.
const UNDERWAY: Duration = Duration::from_secs(120);

/// Which page the window will ask for first.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum FirstPage {
    /// An account's Home.
    Home(AccountKey),
    /// A server's posts for guests.
    Guest(String),
}

impl FirstPage {
    /// A server's posts for guests, whichever way the server is written.
    pub(crate) fn guest(server: &str) -> Self {
        Self::Guest(Origin::parse(server).map_or_else(|_| server.to_owned(), |origin| origin.domain()))
    }
}

/// What the fetching of a page comes to; none when it broke off.
pub(crate) type Fetched = Shared<BoxFuture<'static, Option<Result<Timeline, Fault>>>>;

struct Fetching {
    since: Instant,
    /// When it was there.
    ended: Arc<OnceLock<Instant>>,
    fetched: Fetched,
    /// Somebody was given it: the next one wants a newer one.
    taken: bool,
}

impl Fetching {
    /// A page is as old as its arrival: one that took long is not thrown away for that.
    fn is_fresh(&self, now: Instant) -> bool {
        let (since, longest) = match self.ended.get() {
            Some(ended) => (*ended, FRESH),
            None => (self.since, UNDERWAY),
        };
        now.saturating_duration_since(since) <= longest
    }
}

/// The pages that are being fetched; each is taken once.
#[derive(Default)]
pub(crate) struct First(Mutex<HashMap<FirstPage, Fetching>>);

impl First {
    /// Begins to fetch a page, unless that was begun just now.
    pub(crate) fn begin<F>(&self, page: FirstPage, now: Instant, fetch: impl FnOnce() -> F) -> Fetched
    where
        F: Future<Output = Result<Timeline, Fault>> + Send + 'static,
    {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.retain(|_, fetching| fetching.is_fresh(now));
        let begin = || {
            let ended = Arc::new(OnceLock::new());
            let (task, end) = (tokio::spawn(fetch()), ended.clone());
            let fetched = async move { task.await.ok() };
            let fetched = fetched.inspect(move |_| _ = end.set(Instant::now())).boxed().shared();
            // It is to end also when nobody waits for it any more.
            drop(tokio::spawn(fetched.clone()));
            Fetching { since: now, ended, fetched, taken: false }
        };
        kept.entry(page).or_insert_with(begin).fetched.clone()
    }

    /// What is on its way or has come.
    pub(crate) fn all(&self) -> Vec<Fetched> {
        let kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        kept.values().map(|fetching| fetching.fetched.clone()).collect()
    }

    /// Forgets what was fetched: it was made for other choices of the person.
    pub(crate) fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// The same, but a page that somebody was given is fetched anew.
    pub(crate) fn ask<F>(&self, page: FirstPage, now: Instant, fetch: impl FnOnce() -> F) -> Fetched
    where
        F: Future<Output = Result<Timeline, Fault>> + Send + 'static,
    {
        {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.get(&page).is_some_and(|fetching| fetching.taken) {
                kept.remove(&page);
            }
        }
        self.begin(page, now, fetch)
    }

    /// Notes that a page was given to somebody.
    pub(crate) fn give(&self, page: &FirstPage) {
        if let Some(fetching) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get_mut(page) {
            fetching.taken = true;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::FaultCode;

    async fn failed(code: FaultCode) -> Result<Timeline, Fault> {
        Err(Fault::new(code, ""))
    }

    fn page() -> FirstPage {
        FirstPage::Guest("a.example".into())
    }

    async fn code(fetched: Fetched) -> FaultCode {
        fetched.await.expect("it is fetched").expect_err("it failed").code
    }

    #[tokio::test]
    async fn page_is_given_once() {
        let (first, now) = (First::default(), Instant::now());
        drop(first.begin(page(), now, || failed(FaultCode::Offline)));
        let other = FirstPage::Home("ada@a.example".into());
        assert_eq!(code(first.ask(other, now, || failed(FaultCode::Bug))).await, FaultCode::Bug, "another page");
        let asked = first.ask(page(), now, || failed(FaultCode::Bug));
        assert_eq!(code(asked).await, FaultCode::Offline, "what the fetching gave");
        first.give(&page());
        assert_eq!(code(first.ask(page(), now, || failed(FaultCode::Bug))).await, FaultCode::Bug, "then a newer one");
    }

    #[tokio::test]
    async fn what_was_begun_is_not_begun_again() {
        let (first, now) = (First::default(), Instant::now());
        let one = first.begin(page(), now, || failed(FaultCode::Offline));
        let same = first.begin(page(), now, || failed(FaultCode::Bug));
        assert_eq!(one.await, same.await, "both wait for the one request");
        let later = Instant::now() + FRESH + Duration::from_secs(1);
        let new = first.begin(page(), later, || failed(FaultCode::NotFound));
        assert_eq!(code(new).await, FaultCode::NotFound, "an old one is fetched anew");
    }

    #[tokio::test]
    async fn forgotten_page_is_not_given() {
        let (first, now) = (First::default(), Instant::now());
        drop(first.ask(page(), now, || failed(FaultCode::Offline)));
        first.forget();
        let anew = first.ask(page(), now, || failed(FaultCode::Bug));
        assert_eq!(code(anew).await, FaultCode::Bug, "it was made for other choices");
    }

    #[tokio::test]
    async fn what_takes_long_is_not_thrown_away() {
        let (first, now) = (First::default(), Instant::now());
        let (end, ended) = tokio::sync::oneshot::channel::<()>();
        let slow = || async {
            let _ = ended.await;
            failed(FaultCode::Offline).await
        };
        // Somebody waits no longer, and nobody was given it.
        drop(first.ask(page(), now, slow));
        let later = now + FRESH + Duration::from_secs(1);
        let asked = first.ask(page(), later, || failed(FaultCode::Bug));
        end.send(()).expect("it is still fetched");
        assert_eq!(code(asked).await, FaultCode::Offline, "it is waited for when it is asked for again");
        let soon = Instant::now() + FRESH - Duration::from_secs(1);
        assert_eq!(code(first.ask(page(), soon, || failed(FaultCode::Bug))).await, FaultCode::Offline, "or kept");
    }
}
