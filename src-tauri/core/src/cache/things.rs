//! Answers that are kept whole for a while, and the posts that a reader has here.

use super::{Cache, CacheError};
use rusqlite::{OptionalExtension, params};

impl Cache {
    /// Keeps an answer under a name, in place of an earlier one. `at` is when it came, RFC 3339.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_thing(&self, reader: &str, name: &str, at: String, value: String) -> Result<(), CacheError> {
        let (reader, name) = (reader.to_owned(), name.to_owned());
        self.run(move |cache| {
            cache.execute(
                "REPLACE INTO thing (reader, name, at, value) VALUES (?1, ?2, ?3, ?4)",
                params![reader, name, at, value],
            )?;
            Ok(())
        })
        .await
    }

    /// What is kept under a name, and when it came.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn thing(&self, reader: &str, name: &str) -> Result<Option<(String, String)>, CacheError> {
        let (reader, name) = (reader.to_owned(), name.to_owned());
        self.run(move |cache| {
            let query = "SELECT at, value FROM thing WHERE reader = ?1 AND name = ?2";
            Ok(cache.query_row(query, [reader, name], |row| Ok((row.get(0)?, row.get(1)?))).optional()?)
        })
        .await
    }

    /// At most so many of the posts that a reader has here, the API's Status as JSON, in no order.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn statuses(&self, reader: &str, most: u32) -> Result<Vec<String>, CacheError> {
        let reader = reader.to_owned();
        self.run(move |cache| {
            let mut query = cache.prepare_cached("SELECT status FROM content WHERE reader = ?1 LIMIT ?2")?;
            let rows = query.query_map(params![reader, most], |row| row.get(0))?;
            Ok(rows.collect::<rusqlite::Result<Vec<String>>>()?)
        })
        .await
    }
}
