//! Opening the file, and emptying it.

use crate::disk::atomic;
use crate::disk::sqlite::{BUSY, COMPANIONS, cannot_write, open_reading, version};
use rusqlite::types::Value;
use rusqlite::{Connection, params_from_iter};
use sha2::{Digest, Sha256};
use std::io::ErrorKind;
use std::path::Path;

const SCHEMA: &str = include_str!("schema.sql");

/// Made of the schema's text, so that no change of it can be forgotten; never 0, which a new file has.
pub(super) fn schema_version() -> i64 {
    let sum = Sha256::digest(SCHEMA.as_bytes());
    i64::from(i32::from_be_bytes([sum[0] & 0x7f, sum[1], sum[2], sum[3] | 1]))
}

/// The file as it is, if it is one of ours; else an empty one.
pub(super) fn open(path: &Path) -> Connection {
    match connect(path) {
        Ok(Some(connection)) => connection,
        Ok(None) => {
            tracing::debug!("what was kept has another shape, and is emptied");
            anew(path)
        }
        Err(error) if cannot_write(&error) => {
            tracing::warn!(%error, "nothing can be kept: what is there is only read");
            open_reading(path, |connection| Ok(version(connection)? == schema_version())).unwrap_or_else(in_memory)
        }
        Err(error) => {
            tracing::warn!(%error, "what was kept cannot be used, and is emptied");
            anew(path)
        }
    }
}

/// An empty file in the place of what is there; where that cannot be, one that is none.
pub(super) fn anew(path: &Path) -> Connection {
    for file in COMPANIONS.iter().map(|companion| atomic::with(path, companion)).chain([path.to_owned()]) {
        if let Err(error) = std::fs::remove_file(&file)
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!(%error, file = %file.display(), "what was kept cannot be taken away");
        }
    }
    match connect(path) {
        Ok(Some(connection)) => connection,
        Ok(None) => in_memory(),
        Err(error) => {
            tracing::warn!(%error, "nothing is kept beyond this run");
            in_memory()
        }
    }
}

/// None for a file of another schema.
fn connect(path: &Path) -> rusqlite::Result<Option<Connection>> {
    // SQLite gives its companions the mode that the file has.
    if let Err(error) = atomic::make_private_file(path) {
        tracing::debug!(%error, "the file cannot be made beforehand");
    }
    for companion in COMPANIONS {
        atomic::close(&atomic::with(path, companion), 0o600);
    }
    let mut connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    // Only a file without tables takes this.
    connection.execute_batch("PRAGMA auto_vacuum = INCREMENTAL;")?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    // NORMAL: a kill loses nothing. secure_delete: what a log-out forgets is not to be found in the file either.
    connection.execute_batch(
        "PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;
         PRAGMA temp_store = MEMORY; PRAGMA journal_size_limit = 10485760;",
    )?;
    match version(&connection)? {
        found if found == schema_version() => Ok(Some(connection)),
        0 => {
            make(&mut connection)?;
            Ok(Some(connection))
        }
        _ => Ok(None),
    }
}

fn make(connection: &mut Connection) -> rusqlite::Result<()> {
    let transaction = connection.transaction()?;
    transaction.execute_batch(SCHEMA)?;
    transaction.pragma_update(None, "user_version", schema_version())?;
    transaction.commit()
}

/// A larger file is not taken into memory.
const MOST_IN_MEMORY: i64 = 64 * 1024 * 1024;

/// It is a file, not memory.
pub(super) fn is_file(connection: &Connection) -> bool {
    connection.path().is_some_and(|path| !path.is_empty())
}

/// The same in memory, for a file that can only be read; without what is there where that is too much.
pub(super) fn copied_to_memory(from: &Connection) -> Connection {
    let memory = in_memory();
    match copy(from, &memory) {
        Ok(()) => memory,
        Err(error) => {
            tracing::warn!(%error, "what was kept cannot be read");
            in_memory()
        }
    }
}

fn copy(from: &Connection, to: &Connection) -> rusqlite::Result<()> {
    let bytes = "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size";
    if from.query_row(bytes, [], |row| row.get::<_, i64>(0))? > MOST_IN_MEMORY {
        return Ok(());
    }
    let whole = to.unchecked_transaction()?;
    for table in ["timeline", "slot", "content", "thing"] {
        let mut all = from.prepare(&format!("SELECT * FROM {table}"))?;
        let columns = all.column_count();
        let mut put = whole.prepare(&format!("INSERT INTO {table} VALUES ({})", vec!["?"; columns].join(", ")))?;
        let mut rows = all.query([])?;
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|column| row.get::<_, Value>(column)).collect::<Result<Vec<_>, _>>()?;
            put.execute(params_from_iter(values))?;
        }
    }
    whole.commit()
}

/// For what cannot be kept in a file.
pub(super) fn in_memory() -> Connection {
    let made = Connection::open_in_memory().and_then(|mut connection| {
        connection.execute_batch("PRAGMA foreign_keys = ON;")?;
        make(&mut connection)?;
        Ok(connection)
    });
    made.expect("memory holds an empty database")
}
