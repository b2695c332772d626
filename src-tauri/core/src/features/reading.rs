//! Reading: timelines, threads, people, the first reading, and what was kept for offline.

mod catch_up;
mod entries;
mod first;
mod first_reading;
mod gaps;
mod home;
mod keeping;
mod kept;
mod marker;
mod newer;
mod offline;
mod page;
mod person;
mod picked;
mod refresh;
mod thread;
mod timelines;

pub(crate) use first::FirstPage;

use crate::features::accounts::Accounts;
use crate::ground::Ground;
use first::First;
use home::Fillings;
use picked::Picked;
use std::sync::Arc;
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
    /// What is known of the lists that make a guest's Home.
    picked: Picked,
    /// Held while newer posts are fetched.
    upward: tokio::sync::Mutex<()>,
    /// Up to where Homes were read, as servers told.
    markers: marker::Markers,
}

impl Reading {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>) -> Self {
        Self {
            ground,
            accounts,
            first: First::default(),
            fillings: Fillings::default(),
            picked: Picked::default(),
            upward: tokio::sync::Mutex::default(),
            markers: marker::Markers::default(),
        }
    }

    /// First pages are fetched anew: the person has chosen something else.
    pub(crate) fn afresh(&self) {
        self.first.forget();
    }

    /// Forgets the posts that were read here.
    ///
    /// # Errors
    /// When the cache cannot be written.
    pub(crate) async fn forget(&self) -> Result<(), Fault> {
        // What is on its way is not kept when it comes; but what follows on it, as the posts of servers that are asked which of
        // them to recommend, would be asked for after.
        let underway = futures_util::future::join_all(self.first.all());
        if tokio::time::timeout(UNDERWAY, underway).await.is_err() {
            tracing::debug!("a page is on its way while what was read is forgotten");
        }
        self.first.forget();
        Ok(self.ground.cache.forget_all().await?)
    }
}
