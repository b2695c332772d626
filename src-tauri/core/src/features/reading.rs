//! Reading: timelines, threads, people, the first reading, and what was kept for offline.

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
mod refresh;
mod thread;
mod timelines;

pub(crate) use first::FirstPage;

use crate::features::accounts::Accounts;
use crate::ground::Ground;
use first::First;
use home::Fillings;
use std::sync::Arc;
use trente_contract::Fault;

pub(crate) struct Reading {
    ground: Arc<Ground>,
    accounts: Arc<Accounts>,
    first: First,
    /// What Homes are filled in from, on its way.
    fillings: Fillings,
    /// Held while newer posts are fetched.
    upward: tokio::sync::Mutex<()>,
}

impl Reading {
    pub(crate) fn new(ground: Arc<Ground>, accounts: Arc<Accounts>) -> Self {
        Self {
            ground,
            accounts,
            first: First::default(),
            fillings: Fillings::default(),
            upward: tokio::sync::Mutex::default(),
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
        self.first.forget();
        // What is on its way was asked for before, and is not kept when it comes.
        Ok(self.ground.cache.forget_all().await?)
    }
}
