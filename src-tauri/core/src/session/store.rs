//! What must outlive the app, in one SQLite file: accounts (without their tokens), drafts, choices. Posts that can be fetched again
//! lie in the cache.
//!
//! SQLite and not a file per thing, because a log-out must take an account and its drafts in one step. Every change is one transaction that is on the disk when the call returns; a kill at any moment leaves the
//! state before or after a change, never between.

mod about;
mod accounts;
mod choices;
mod drafts;
mod emoji;
mod imports;
mod open;
mod picks;
mod profile;
mod rooms;
mod searches;
mod shared;
mod shelf;
mod steps;
mod tries;
mod uploads;

pub use accounts::{AccountRecord, Limits};
pub use imports::{ImportRecord, RowRecord, RowState};
pub use open::{Opened, StoreOpenError};
pub use rooms::RoomRecord;
pub use shared::SharedRecord;
pub use shelf::{DraftRecord, WaitRecord};
pub use steps::StepsRecord;
pub use tries::{SentAs, TryRecord};
pub use uploads::{PostedFile, UploadRecord};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::{Fault, FaultCode};

/// A handle on the store; a clone is another one on the same file.
#[derive(Clone)]
pub struct Store {
    connection: Arc<Mutex<Connection>>,
    /// Nothing can be written: the disk is full, or must not be.
    read_only: bool,
}

/// Why the store could not do something.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// SQLite refused: disk full, file locked or damaged.
    #[error("the store cannot be used")]
    Sqlite(#[from] rusqlite::Error),
    /// What was kept is of an unknown shape.
    #[error("what was kept cannot be read")]
    Shape(#[from] serde_json::Error),
    /// The app is being shut down.
    #[error("the work was cut off")]
    CutOff,
}

impl From<StoreError> for Fault {
    fn from(error: StoreError) -> Self {
        let detail = match &error {
            StoreError::Sqlite(source) => format!("{error}: {source}"),
            StoreError::Shape(source) => format!("{error}: {source}"),
            StoreError::CutOff => error.to_string(),
        };
        Self::new(FaultCode::Storage, detail)
    }
}

impl Store {
    /// True when nothing can be written, and what is kept can only be read.
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }

    /// Does `work` in one transaction, away from the async threads.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, StoreError> {
        let store = self.clone();
        tokio::task::spawn_blocking(move || store.now(work)).await.map_err(|_| StoreError::CutOff)?
    }

    /// The same on this thread.
    fn now<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, StoreError>) -> Result<T, StoreError> {
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        // Takes the lock for writing at once: a later upgrade could fail although the file is only busy.
        let behaviour = if self.read_only { TransactionBehavior::Deferred } else { TransactionBehavior::Immediate };
        let transaction = connection.transaction_with_behavior(behaviour)?;
        let done = work(&transaction)?;
        transaction.commit()?;
        Ok(done)
    }
}
