//! What the first screen needs, fetched before the window asks.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::task::JoinHandle;
use trente_contract::Fault;
use trente_contract::ids::AccountKey;
use trente_contract::page::Timeline;

/// A first page that nobody asked for in this time is not the newest any more.
const FRESH: Duration = Duration::from_secs(30);

/// Which page the window will ask for first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum FirstPage {
    /// An account's Home.
    Home(AccountKey),
    /// A server's posts for guests.
    Guest(String),
}

struct Fetching {
    page: FirstPage,
    since: Instant,
    task: JoinHandle<Result<Timeline, Fault>>,
}

/// The page that is being fetched; taken once.
#[derive(Default)]
pub(super) struct First(Mutex<Option<Fetching>>);

impl First {
    pub(super) fn begin(&self, page: FirstPage, since: Instant, task: JoinHandle<Result<Timeline, Fault>>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Fetching { page, since, task });
    }

    /// The page when it is the one that was fetched, and still new. None sends the caller to the server.
    pub(super) async fn take(&self, page: &FirstPage, now: Instant) -> Option<Result<Timeline, Fault>> {
        let fetching = {
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            kept.take_if(|fetching| fetching.page == *page)?
        };
        if now.saturating_duration_since(fetching.since) > FRESH {
            return None;
        }
        // A task that failed is as good as none.
        fetching.task.await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use trente_contract::FaultCode;

    fn fetched(code: FaultCode) -> JoinHandle<Result<Timeline, Fault>> {
        tokio::spawn(async move { Err(Fault::new(code, "")) })
    }

    #[tokio::test]
    async fn page_is_given_once_to_who_asks_for_it() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        first.begin(page.clone(), now, fetched(FaultCode::Offline));
        let other = FirstPage::Home("ada@a.example".into());
        assert_eq!(first.take(&other, now).await, None, "another page has to be fetched");
        let taken = first.take(&page, now).await.expect("it was fetched");
        assert_eq!(taken.expect_err("it failed").code, FaultCode::Offline, "what the fetching gave");
        assert_eq!(first.take(&page, now).await, None, "the second time it has to be fetched");
    }

    #[tokio::test]
    async fn old_page_is_not_given() {
        let (first, now) = (First::default(), Instant::now());
        let page = FirstPage::Guest("a.example".into());
        first.begin(page.clone(), now, fetched(FaultCode::Offline));
        let later = now + FRESH + Duration::from_secs(1);
        assert_eq!(first.take(&page, later).await, None, "it is not the newest any more");
    }
}
