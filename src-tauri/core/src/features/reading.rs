//! Reading: timelines, threads, people, the first reading, and what was kept for offline.

mod entries;
mod first;
mod first_reading;
mod home;
mod offline;
mod page;
mod person;
mod refresh;
mod thread;
mod timelines;

pub(crate) use first::FirstPage;

use crate::features::accounts::Accounts;
use crate::ground::Ground;
use first::First;
use home::Fillings;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use trente_contract::Fault;

/// How long forgetting waits for pages that are on their way.
const UNDERWAY: Duration = Duration::from_secs(3);

pub(crate) struct Reading {
    ground: Arc<Ground>,
    accounts: Arc<Accounts>,
    first: First,
    /// What Homes are filled in from, on its way.
    fillings: Fillings,
    /// Held while what was read is kept, or forgotten.
    keeping: tokio::sync::Mutex<()>,
    /// How often what was read was forgotten in this run.
    forgotten: AtomicU64,
}

impl Reading {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>) -> Self {
        Self {
            ground,
            accounts,
            first: First::default(),
            fillings: Fillings::default(),
            keeping: tokio::sync::Mutex::default(),
            forgotten: AtomicU64::new(0),
        }
    }

    /// First pages are fetched anew: the person has chosen something else.
    pub(crate) fn afresh(&self) {
        self.first.forget();
    }

    /// Forgets the posts that were read here.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        // What is on its way would be kept when it comes.
        let underway = futures_util::future::join_all(self.first.all());
        if tokio::time::timeout(UNDERWAY, underway).await.is_err() {
            tracing::debug!("a page is on its way while what was read is forgotten");
        }
        let _one_at_a_time = self.keeping.lock().await;
        self.forgotten.fetch_add(1, Ordering::Relaxed);
        self.first.forget();
        Ok(self.ground.store.forget_posts().await?)
    }
}
