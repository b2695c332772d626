//! What holds of each SQLite file.

use rusqlite::{Connection, ErrorCode, OpenFlags};
use std::path::Path;
use std::time::Duration;
use url::Url;

/// How long a call waits for another process that writes.
pub(crate) const BUSY: Duration = Duration::from_secs(5);

/// SQLite's two companions belong to the file.
pub(crate) const COMPANIONS: &[&str] = &["-wal", "-shm"];

/// The content is damaged, or no database at all.
pub(crate) fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt))
}

/// The disk is full or must not be written; perhaps it can be read.
pub(crate) fn cannot_write(error: &rusqlite::Error) -> bool {
    matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DiskFull
                | ErrorCode::ReadOnly
                | ErrorCode::CannotOpen
                | ErrorCode::PermissionDenied
                | ErrorCode::SystemIoFailure
        )
    )
}

/// The number that a file has as its version.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<i64> {
    connection.query_row("PRAGMA user_version", [], |row| row.get(0))
}

/// Opens the file so that nothing is written: beside it either, when not even that can be. None when it is not there, or is
/// not `ours`.
pub(crate) fn open_reading(path: &Path, ours: impl Fn(&Connection) -> rusqlite::Result<bool>) -> Option<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let mut address = Url::from_file_path(std::path::absolute(path).ok()?).ok()?;
    for query in [None, Some("immutable=1")] {
        address.set_query(query);
        let opened = Connection::open_with_flags(address.as_str(), flags).and_then(|connection| {
            connection.busy_timeout(BUSY)?;
            let ours = ours(&connection)?;
            Ok(ours.then_some(connection))
        });
        match opened {
            Ok(connection) => return connection,
            Err(error) => tracing::debug!(%error, "the file cannot be read so"),
        }
    }
    None
}
