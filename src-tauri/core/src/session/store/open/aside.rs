//! Files that were once set aside, and are readable after all: an earlier version of the app took a later one's file for
//! damaged, and the later one is back.

use super::{COMPANIONS, Opened, StoreOpenError, connect, is_sound, known_version, version};
use crate::disk::atomic;
use crate::session::store::Store;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};

/// Looks for such files, the newest first. Where nobody ever used the file that was begun instead, the other takes its
/// place again; else it is only told of: whoever logged out since then meant it.
pub(super) fn look(path: &Path, opened: Opened) -> Result<Opened, StoreOpenError> {
    let Some(found) = readable(path) else { return Ok(opened) };
    if was_used(&opened.store) {
        return Ok(Opened { readable_aside: Some(found), ..opened });
    }
    drop(opened);
    // First out of the way: a kill in between leaves two files aside, and the next start looks again.
    atomic::set_aside(path, COMPANIONS)?;
    for companion in COMPANIONS {
        let from = atomic::with(&found, companion);
        if from.exists() {
            std::fs::rename(from, atomic::with(path, companion))?;
        }
    }
    std::fs::rename(&found, path)?;
    tracing::warn!(from = %found.display(), "a file that was set aside is in use again");
    Ok(Opened { store: Store::over(connect(path)?, false), set_aside: None, readable_aside: None })
}

/// The newest file beside `path` that was set aside, can be read, and holds something of the person's.
fn readable(path: &Path) -> Option<PathBuf> {
    let last = (1..).take_while(|number| aside(path, *number).exists()).last()?;
    (1..=last).rev().map(|number| aside(path, number)).find(|path| {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags);
        connection.is_ok_and(|connection| {
            version(&connection).is_ok_and(|version| (1..=known_version()).contains(&version))
                && is_sound(&connection).unwrap_or(false)
                && holds(&connection).unwrap_or(false)
        })
    })
}

fn aside(path: &Path, number: u32) -> PathBuf {
    atomic::with(path, &format!(".set-aside-{number}"))
}

fn was_used(store: &Store) -> bool {
    let query = "SELECT count(*) FROM sqlite_sequence WHERE name IN ('account', 'room') AND seq > 0";
    // When in doubt it stays where it is.
    store.now(|store| Ok(store.query_row(query, [], |row| row.get::<_, u32>(0))? > 0)).unwrap_or(true)
}

/// Log-ins, drafts and waiting rooms cannot be had again; the rest can.
fn holds(store: &Connection) -> rusqlite::Result<bool> {
    for table in ["account", "draft", "room"] {
        let known = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = ?1";
        if store.query_row(known, [table], |row| row.get::<_, u32>(0))? > 0
            && store.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, u32>(0))? > 0
        {
            return Ok(true);
        }
    }
    Ok(false)
}
