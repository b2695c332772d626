//! What happened to the reader: in groups, new or looked at, held back or shown; and private conversations.

mod conversations;
mod fresh;
mod groups;
mod marker;
mod page;
mod requests;
mod strangers;
mod unread;
mod way;

use crate::api::ApiError;
use crate::api::entities::NotificationsMarker;
use crate::ground::{Asking, Ground};
use fresh::Told;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::ids::AccountKey;
use way::Way;

pub(crate) struct Notifications {
    ground: Arc<Ground>,
    /// What is known of each account's server in this run.
    known: Mutex<HashMap<AccountKey, Known>>,
    /// When it was last asked for what is fresh.
    asked: tokio::sync::Mutex<Option<Instant>>,
}

/// What is known of one account.
#[derive(Clone, Debug, Default)]
struct Known {
    /// How its server lists notifications; none before it was asked.
    way: Option<Way>,
    /// How far they were looked at; none before the server was asked, then none when they never were.
    read: Option<Option<NotificationsMarker>>,
    /// The newest that was fresh once; none before it was asked for, then none while there was nothing at all.
    told: Option<Option<Told>>,
}

impl Notifications {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, known: Mutex::default(), asked: tokio::sync::Mutex::default() }
    }

    fn known(&self, account: &AccountKey) -> Known {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).get(account).cloned().unwrap_or_default()
    }

    fn learn(&self, account: &AccountKey, change: impl FnOnce(&mut Known)) {
        change(self.known.lock().unwrap_or_else(PoisonError::into_inner).entry(account.clone()).or_default());
    }

    /// What was to be done is done; where the server says that it is not there, it was done before.
    async fn done<T>(&self, asking: &Asking, answer: Result<T, ApiError>) -> Result<(), Fault> {
        match answer {
            Ok(_) => Ok(()),
            Err(error) if matches!(error.status(), Some(404 | 410)) => Ok(()),
            Err(error) => Err(self.ground.fault(asking, error).await),
        }
    }
}
