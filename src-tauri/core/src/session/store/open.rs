//! Opening the file, bringing it up to date, and setting a damaged one aside.

use super::Store;
use crate::session::atomic;
use rusqlite::{Connection, ErrorCode};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// Each step takes the file from the version of its place in this list to the next one. Only ever append.
const STEPS: &[&str] = &[include_str!("schema/1.sql"), include_str!("schema/2.sql")];

/// How long a call waits for another process that writes.
const BUSY: Duration = Duration::from_secs(5);

/// An open store.
pub struct Opened {
    /// The store.
    pub store: Store,
    /// Where a file that could not be read was put aside; none when all was well.
    pub set_aside: Option<PathBuf>,
}

/// Why there is no store.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreOpenError {
    /// SQLite refused, and not because of the file's content.
    #[error("the store cannot be opened")]
    Sqlite(#[from] rusqlite::Error),
    /// A damaged file could not be set aside.
    #[error("the damaged store cannot be set aside")]
    SetAside(#[from] std::io::Error),
}

enum Failure {
    /// The content is not ours to read: damaged, no database, or written by a later version.
    Content,
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            // Nothing is wrong with the file itself: the disk, its rights or another process are in the way.
            Some(
                ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::DiskFull
                | ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
                | ErrorCode::OutOfMemory,
            ) => Self::Sqlite(error),
            _ => Self::Content,
        }
    }
}

impl Store {
    /// Opens the file, making it when it is missing. One whose content cannot be read is put aside under another
    /// name, never deleted, and a new one begun.
    ///
    /// # Errors
    /// When the folder cannot be written, or another process holds the file.
    pub fn open(path: &Path) -> Result<Opened, StoreOpenError> {
        match connect(path) {
            Ok(connection) => Ok(Opened { store: Self::over(connection), set_aside: None }),
            Err(Failure::Sqlite(error)) => Err(error.into()),
            Err(Failure::Content) => {
                // SQLite's two companions belong to the file.
                let aside = atomic::set_aside(path, &["-wal", "-shm"])?;
                match connect(path) {
                    Ok(connection) => Ok(Opened { store: Self::over(connection), set_aside: Some(aside) }),
                    Err(Failure::Sqlite(error)) => Err(error.into()),
                    Err(Failure::Content) => Err(rusqlite::Error::InvalidPath(path.to_owned()).into()),
                }
            }
        }
    }

    fn over(connection: Connection) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)) }
    }
}

fn connect(path: &Path) -> Result<Connection, Failure> {
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    // The answer is the mode that now holds; it is "memory" for a store without a file.
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // FULL: what was acknowledged survives the power going, not only the process.
    connection.execute_batch("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;")?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Failure::Content);
    }
    migrate(&mut connection)?;
    Ok(connection)
}

fn migrate(connection: &mut Connection) -> Result<(), Failure> {
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    let version: u32 = transaction.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let Some(steps) = STEPS.get(version as usize..) else {
        return Err(Failure::Content);
    };
    for step in steps {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "user_version", STEPS.len() as u32)?;
    transaction.commit()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn file_of_an_earlier_version_is_brought_up_to_date() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let path = folder.path().join("trente.db");
        let old = Connection::open(&path).expect("it can be made");
        old.execute_batch(STEPS[0]).expect("the first version is SQL");
        let account =
            "INSERT INTO account (key, origin, entity, limits, expired) VALUES ('a@b.example', 'o', '{}', '{}', 0)";
        old.execute(account, []).expect("there is room for an account");
        old.pragma_update(None, "user_version", 1).expect("it has a version");
        drop(old);
        let opened = Store::open(&path).expect("it opens");
        assert_eq!(opened.set_aside, None, "nothing is put aside");
        assert_eq!(opened.store.accounts().await.expect("they can be read").len(), 1, "the account is still there");
        assert_eq!(opened.store.rooms().await.expect("they can be read"), [], "and nobody waits");
        assert_eq!(opened.store.picks().await.expect("they can be read"), [], "nor is anything to be done");
    }
}
