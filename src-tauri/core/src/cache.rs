//! What can be fetched again, in one SQLite file of its own: the posts of timelines, for reading at once and offline.
//!
//! Places apart from contents: `slot` has the order of each timeline and its gaps, `content` the posts. The file knows of a
//! timeline only the [`Update`](crate::timeline::Update)s that it applies. It is quick before it is safe: a kill loses nothing
//! that was confirmed, the end of the power may lose the last moments. One of another schema, or a damaged one, is emptied: that
//! is never an error for the person, and nothing here must be without another copy.

mod apply;
mod file;
pub(crate) mod limits;
mod slice;
mod things;

pub use limits::Limits;
pub use slice::{Kept, Slice, Stretch};

use crate::api::entities::StatusId;
use crate::disk::sqlite::{cannot_write, is_damage};
use crate::timeline::{Slot, Update};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use trente_contract::ids::Cursor;
use trente_contract::{Fault, FaultCode};

/// A handle on the cache; a clone is another one on the same file.
#[derive(Clone)]
pub struct Cache {
    connection: Arc<Mutex<Connection>>,
    path: Arc<PathBuf>,
    limits: Limits,
    /// How often something was forgotten at somebody's word.
    age: Arc<AtomicU64>,
}

/// Which time between two forgettings it is. To be asked for before something is fetched that is to be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Age(u64);

/// Why the cache could not do something.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum CacheError {
    /// SQLite refused. A damaged file was emptied.
    #[error("the cache cannot be used")]
    Sqlite(#[from] rusqlite::Error),
    /// The app is being shut down.
    #[error("the work was cut off")]
    CutOff,
}

impl CacheError {
    /// The disk is full or cannot be written. From then on things are kept for this run: what is tried once more is kept so.
    pub fn cannot_write(&self) -> bool {
        matches!(self, Self::Sqlite(error) if cannot_write(error))
    }
}

impl From<CacheError> for Fault {
    fn from(error: CacheError) -> Self {
        let detail = match &error {
            CacheError::Sqlite(source) => format!("{error}: {source}"),
            CacheError::CutOff => error.to_string(),
        };
        Self::new(FaultCode::Storage, detail)
    }
}

/// What is kept of one timeline, without contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stored {
    /// Its entries and gaps, newest first.
    pub slots: Vec<Slot>,
    /// By what the newer posts are asked for.
    pub newer: Option<Cursor>,
    /// By what the older posts are asked for.
    pub older: Option<Cursor>,
}

/// What is to become of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change<T> {
    /// The updates, in order.
    pub updates: Vec<Update>,
    /// Contents of its entries; what is no entry of it is not kept.
    pub contents: Vec<Content>,
    /// What is told of it.
    pub told: T,
}

/// The content of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// The entry.
    pub id: StatusId,
    /// The post that it shows.
    pub post: StatusId,
    /// The API's Status, JSON.
    pub status: String,
}

impl Cache {
    /// Opens the file, making it when it is missing. One that is damaged or of another schema is emptied. Where there can be no
    /// file, what is kept lasts as long as this run.
    pub fn open(path: &Path, limits: Limits) -> Self {
        let connection = file::open(path);
        Self {
            connection: Arc::new(Mutex::new(connection)),
            path: Arc::new(path.to_owned()),
            limits,
            age: Arc::default(),
        }
    }

    /// The time it is.
    pub fn age(&self) -> Age {
        Age(self.age.load(Ordering::SeqCst))
    }

    /// How much is kept.
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Lets somebody decide what becomes of a reader's timeline, and does it, all in one step. `at` is when its newest page was
    /// fetched, RFC 3339, where that is what happened. None when something was forgotten since `age`: what was on its way then
    /// does not come back.
    ///
    /// # Errors
    /// When the file cannot be written; nothing is changed then.
    pub async fn change<T: Send + 'static>(
        &self,
        age: Age,
        (reader, timeline): (&str, &str),
        at: Option<String>,
        decide: impl FnOnce(Stored) -> Change<T> + Send + 'static,
    ) -> Result<Option<T>, CacheError> {
        let (reader, timeline, ages) = (reader.to_owned(), timeline.to_owned(), self.age.clone());
        self.run(move |cache| {
            if Age(ages.load(Ordering::SeqCst)) != age {
                return Ok(None);
            }
            apply::change(cache, &reader, &timeline, at.as_deref(), decide).map(Some)
        })
        .await
    }

    /// Does `work` in one transaction, away from the async threads.
    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, CacheError> + Send + 'static,
    ) -> Result<T, CacheError> {
        let cache = self.clone();
        tokio::task::spawn_blocking(move || cache.now(work)).await.map_err(|_| CacheError::CutOff)?
    }

    /// The same on this thread.
    fn now<T>(&self, work: impl FnOnce(&Transaction<'_>) -> Result<T, CacheError>) -> Result<T, CacheError> {
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let done = within(&mut connection, work);
        if let Err(CacheError::Sqlite(error)) = &done
            && is_damage(error)
        {
            tracing::warn!(%error, "what was kept is damaged, and is emptied");
            // The old one is closed before its file is: what it leaves behind has the new one's name.
            *connection = file::in_memory();
            *connection = file::anew(&self.path);
        } else if done.as_ref().is_err_and(CacheError::cannot_write) && file::is_file(&connection) {
            tracing::warn!("nothing can be written: what is kept from now on lasts as long as this run");
            *connection = file::copied_to_memory(&connection);
        }
        done
    }
}

fn within<T>(
    connection: &mut Connection,
    work: impl FnOnce(&Transaction<'_>) -> Result<T, CacheError>,
) -> Result<T, CacheError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
    let done = work(&transaction)?;
    transaction.commit()?;
    Ok(done)
}
