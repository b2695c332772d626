//! Opening the file, bringing it up to date, and setting a damaged one aside.

mod aside;

use super::Store;
use crate::disk::atomic;
use crate::disk::sqlite::{BUSY, COMPANIONS, cannot_write, is_damage, open_reading, version};
use rusqlite::Connection;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

/// Each step takes the file from the version of its place in this list to the next one. Only ever append.
const STEPS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
    include_str!("schema/5.sql"),
];

/// An open store.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Where a file that could not be read was put aside; none when all was well.
    pub set_aside: Option<PathBuf>,
    /// A file that was once set aside and can be read by this version, beside one that is in use.
    pub readable_aside: Option<PathBuf>,
}

/// Why there is no store.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreOpenError {
    /// SQLite refused, and not because of the file's content.
    #[error("the store cannot be opened")]
    Sqlite(#[from] rusqlite::Error),
    /// A later version of the app wrote it: nothing was touched.
    #[error("the store was written by a later version of the app ({found}, this one knows {known})")]
    Later {
        /// The file's version.
        found: i64,
        /// The newest that this app knows.
        known: i64,
    },
    /// A damaged file could not be set aside.
    #[error("the damaged store cannot be set aside")]
    SetAside(#[from] std::io::Error),
}

enum Failure {
    /// The content is damaged, or no database at all.
    Content,
    /// It has this version, which is not ours to read.
    Later(i64),
    /// Nothing is known to be wrong with the file itself: the disk, its rights or another process are in the way.
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        if is_damage(&error) { Self::Content } else { Self::Sqlite(error) }
    }
}

impl From<Failure> for StoreOpenError {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Sqlite(error) => Self::Sqlite(error),
            Failure::Later(found) => Self::Later { found, known: known_version() },
            // A file that was made just now.
            Failure::Content => Self::SetAside(std::io::ErrorKind::InvalidData.into()),
        }
    }
}

impl Store {
    /// Opens the file, making it when it is missing. One whose content is damaged is put aside under another name, never
    /// deleted, and a new one begun. Where nothing can be written, what is there can still be read.
    ///
    /// # Errors
    /// When the folder cannot be written and nothing is in it, another process holds the file, or a later version wrote it.
    pub fn open(path: &Path) -> Result<Opened, StoreOpenError> {
        let opened = |connection, set_aside| {
            let store = Self::over(connection, false);
            Opened { store, set_aside, readable_aside: None }
        };
        match connect(path) {
            Ok(connection) => aside::look(path, opened(connection, None)),
            Err(Failure::Content) => {
                let aside = atomic::set_aside(path, COMPANIONS)?;
                Ok(opened(connect(path)?, Some(aside)))
            }
            Err(Failure::Sqlite(error)) if cannot_write(&error) => match connect_reading(path) {
                Some(connection) => {
                    tracing::warn!(%error, "nothing can be written: what was kept is only read");
                    Ok(Opened { store: Self::over(connection, true), set_aside: None, readable_aside: None })
                }
                None => Err(error.into()),
            },
            Err(failure) => Err(failure.into()),
        }
    }

    fn over(connection: Connection, read_only: bool) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)), read_only }
    }
}

fn known_version() -> i64 {
    i64::try_from(STEPS.len()).unwrap_or(i64::MAX)
}

fn connect(path: &Path) -> Result<Connection, Failure> {
    // SQLite gives its companions the mode that the file has. What cannot be made SQLite says better.
    if let Err(error) = atomic::make_private_file(path) {
        tracing::debug!(%error, "the store's file cannot be made beforehand");
    }
    for companion in COMPANIONS {
        atomic::close(&atomic::with(path, companion), 0o600);
    }
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    // Before anything else, and above all before anything is changed.
    let version = version(&connection)?;
    if !(0..=known_version()).contains(&version) {
        return Err(Failure::Later(version));
    }
    // The answer is the mode that now holds; it is "memory" for a store without a file.
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // FULL: what was acknowledged survives the power going, not only the process.
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")?;
    if !is_sound(&connection)? {
        return Err(Failure::Content);
    }
    migrate(&mut connection)?;
    Ok(connection)
}

fn is_sound(connection: &Connection) -> rusqlite::Result<bool> {
    connection.query_row("PRAGMA quick_check(1)", [], |row| row.get::<_, String>(0)).map(|verdict| verdict == "ok")
}

fn migrate(connection: &mut Connection) -> Result<(), Failure> {
    if version(connection)? == known_version() {
        // Nothing is written: a start on a full disk goes on.
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version = version(&transaction)?;
    let Some(steps) = usize::try_from(version).ok().and_then(|version| STEPS.get(version..)) else {
        return Err(Failure::Later(version));
    };
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", known_version())?;
    transaction.commit()?;
    Ok(())
}

/// Opens the file so that nothing is written. None when it is not there, or is not of this version.
fn connect_reading(path: &Path) -> Option<Connection> {
    open_reading(path, |connection| Ok(version(connection)? == known_version() && is_sound(connection)?))
}

#[cfg(test)]
mod tests;
