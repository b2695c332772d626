//! How much is kept, and forgetting.

use super::{Cache, CacheError};
use rusqlite::{OptionalExtension, Transaction, params};
use std::sync::PoisonError;
use std::sync::atomic::Ordering;

/// What guests are called, before the origin of the server that they read.
const GUEST: &str = "guest of ";
/// Under what the lists of a guest's Home are kept, before the origin of the server that gave them. That these servers were read is
/// no choice of the person's.
pub(crate) const PICKED: &str = "picked at ";

/// How much is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Entries and gaps of one timeline.
    pub slots: usize,
    /// Bytes of all.
    pub bytes: u64,
    /// Of how many servers a guest's posts are kept: those that were read last.
    pub guests: u32,
    /// About so many slots are taken away in one step: nobody waits for more.
    pub at_once: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { slots: 800, bytes: 250 * 1024 * 1024, guests: 20, at_once: 200 }
    }
}

impl Cache {
    /// A timeline that has to give something up since all of them are too large together: of two the one that was changed longer
    /// ago, as reader and name.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn too_large(&self) -> Result<Option<(String, String)>, CacheError> {
        let most = self.limits.bytes;
        self.run(move |cache| {
            if size(cache)? <= most {
                return Ok(None);
            }
            let oldest = "SELECT reader, name FROM timeline ORDER BY touched LIMIT 1";
            Ok(cache.query_row(oldest, [], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })
        .await
    }

    /// Forgets one timeline. Nobody asked for that: what is on its way for it is kept when it comes.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn drop_timeline(&self, reader: &str, name: &str) -> Result<(), CacheError> {
        let (reader, name) = (reader.to_owned(), name.to_owned());
        self.run(move |cache| {
            cache.execute("DELETE FROM timeline WHERE reader = ?1 AND name = ?2", [&reader, &name])?;
            sweep_all(cache, &reader)
        })
        .await
    }

    /// Gives the disk back what is not used any more, some at a time.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn give_back(&self) -> Result<(), CacheError> {
        let cache = self.clone();
        let given = tokio::task::spawn_blocking(move || {
            let connection = cache.connection.lock().unwrap_or_else(PoisonError::into_inner);
            // Each row that is asked for frees one page.
            let mut query = connection.prepare("PRAGMA incremental_vacuum(2000)")?;
            let mut rows = query.query([])?;
            while rows.next()?.is_some() {}
            Ok(())
        });
        given.await.map_err(|_| CacheError::CutOff)?
    }

    /// Forgets a reader's timelines.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_reader(&self, reader: &str) -> Result<(), CacheError> {
        let (reader, age) = (reader.to_owned(), self.age.clone());
        self.run(move |cache| {
            age.fetch_add(1, Ordering::SeqCst);
            cache.execute("DELETE FROM timeline WHERE reader = ?1", [&reader])?;
            cache.execute("DELETE FROM content WHERE reader = ?1", [&reader])?;
            cache.execute("DELETE FROM thing WHERE reader = ?1", [&reader])?;
            Ok(())
        })
        .await?;
        self.empty_log().await
    }

    /// Forgets everything, and with it which servers a guest read here.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn forget_all(&self) -> Result<(), CacheError> {
        let age = self.age.clone();
        self.run(move |cache| {
            age.fetch_add(1, Ordering::SeqCst);
            cache.execute("DELETE FROM timeline", [])?;
            cache.execute("DELETE FROM content", [])?;
            cache.execute("DELETE FROM thing", [])?;
            Ok(())
        })
        .await?;
        self.give_back().await?;
        self.empty_log().await
    }

    /// Forgets what belongs to none of these accounts (by key): a log-out that was cut off in its middle left it. On this thread,
    /// for the start alone.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub(crate) fn keep_only(&self, accounts: &[String]) -> Result<(), CacheError> {
        self.now(|cache| {
            let mut query = cache.prepare("SELECT reader FROM timeline WHERE reader NOT LIKE 'guest of %' AND reader NOT LIKE 'picked at %' UNION SELECT reader FROM thing")?;
            let readers = query.query_map([], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            for reader in readers.iter().filter(|reader| !accounts.contains(reader)) {
                cache.execute("DELETE FROM timeline WHERE reader = ?1", [reader])?;
                cache.execute("DELETE FROM content WHERE reader = ?1", [reader])?;
                cache.execute("DELETE FROM thing WHERE reader = ?1", [reader])?;
            }
            Ok(())
        })
    }

    /// Forgets what guests read longest ago, beyond as many servers as are kept.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_few_guests(&self) -> Result<(), CacheError> {
        let most = self.limits.guests;
        self.run(move |cache| {
            let mut query = cache.prepare(
                "SELECT reader FROM timeline WHERE reader LIKE 'guest of %'
                 GROUP BY reader ORDER BY max(touched) DESC LIMIT -1 OFFSET ?1",
            )?;
            let readers = query.query_map([most], |row| row.get::<_, String>(0))?.collect::<Result<Vec<_>, _>>()?;
            for reader in readers {
                cache.execute("DELETE FROM timeline WHERE reader = ?1", [&reader])?;
                cache.execute("DELETE FROM content WHERE reader = ?1", [&reader])?;
            }
            Ok(())
        })
        .await
    }

    /// Forgets the lists of a guest's Home but those with these names.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_picked(&self, names: &[String]) -> Result<(), CacheError> {
        let names = names.to_owned();
        self.run(move |cache| {
            let mut query = cache.prepare("SELECT id, reader, name FROM timeline WHERE reader LIKE 'picked at %'")?;
            let row = |row: &rusqlite::Row<'_>| {
                Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, row.get::<_, String>(2)?))
            };
            let all = query.query_map([], row)?.collect::<Result<Vec<_>, _>>()?;
            for (id, reader, _) in all.iter().filter(|(_, _, name)| !names.contains(name)) {
                cache.execute("DELETE FROM timeline WHERE id = ?1", [id])?;
                sweep_all(cache, reader)?;
            }
            Ok(())
        })
        .await
    }

    /// Which servers a guest read here, the last one last: origins, as `https://piaille.fr`.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn guests(&self) -> Result<Vec<String>, CacheError> {
        self.run(|cache| {
            let mut query = cache.prepare(
                "SELECT substr(reader, ?1) FROM timeline WHERE reader LIKE 'guest of %'
                 GROUP BY reader ORDER BY max(touched)",
            )?;
            let begin = i64::try_from(GUEST.len() + 1).unwrap_or_default();
            Ok(query.query_map(params![begin], |row| row.get(0))?.collect::<Result<_, _>>()?)
        })
        .await
    }

    /// What was forgotten is not left in the log of changes either.
    async fn empty_log(&self) -> Result<(), CacheError> {
        let cache = self.clone();
        let emptied = tokio::task::spawn_blocking(move || {
            let connection = cache.connection.lock().unwrap_or_else(PoisonError::into_inner);
            Ok(connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?)
        });
        emptied.await.map_err(|_| CacheError::CutOff)?
    }
}

/// Bytes in use.
fn size(cache: &Transaction<'_>) -> rusqlite::Result<u64> {
    let number = |name: &str| cache.query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, i64>(0));
    let bytes = (number("page_count")? - number("freelist_count")?) * number("page_size")?;
    Ok(u64::try_from(bytes).unwrap_or_default())
}

/// Forgets the contents of a reader that stand in no timeline.
fn sweep_all(cache: &Transaction<'_>, reader: &str) -> Result<(), CacheError> {
    cache.execute(
        "DELETE FROM content WHERE reader = ?1 AND NOT EXISTS (SELECT 1 FROM slot
         JOIN timeline ON timeline.id = slot.timeline WHERE slot.entry = content.id AND timeline.reader = ?1)",
        [reader],
    )?;
    Ok(())
}
