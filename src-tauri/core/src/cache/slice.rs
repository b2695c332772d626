//! A stretch of what is kept, with its contents.

use super::apply::{SLOT, slot};
use super::{Cache, CacheError};
use crate::api::entities::StatusId;
use crate::timeline::Slot;
use rusqlite::{OptionalExtension, Row, Transaction, params};
use trente_contract::ids::Cursor;

/// Where a stretch is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// At the top.
    Newest,
    /// Around the place where the reader was, else at the top.
    Place,
    /// Around an entry.
    At(StatusId),
    /// Right above an entry.
    Above(StatusId),
    /// Right below an entry.
    Below(StatusId),
}

/// A slot with its content: the API's Status, JSON; none for a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What stands there.
    pub slot: Slot,
    /// Its content.
    pub status: Option<String>,
}

/// A stretch of a timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Newest first.
    pub kept: Vec<Kept>,
    /// Where the reader was: the entry, and where they saw it.
    pub place: Option<(StatusId, i32)>,
    /// When the newest page was fetched, RFC 3339.
    pub fetched_at: String,
    /// More is kept above.
    pub more_above: bool,
    /// More is kept below.
    pub more_below: bool,
    /// By what is asked for what is older than all that is kept.
    pub older: Option<Cursor>,
}

impl Cache {
    /// A stretch of a reader's timeline: at most so many slots above the place, and so many below it with the place itself. None
    /// when nothing is kept, or not the entry beside which it is to be.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn slice(
        &self,
        (reader, timeline): (&str, &str),
        from: Stretch,
        (above, below): (usize, usize),
    ) -> Result<Option<Slice>, CacheError> {
        let (reader, timeline) = (reader.to_owned(), timeline.to_owned());
        self.run(move |cache| slice(cache, &reader, &timeline, &from, (above, below))).await
    }

    /// When a reader's timeline was fetched last, RFC 3339; none when nothing of it is kept.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn fetched_at(&self, (reader, timeline): (&str, &str)) -> Result<Option<String>, CacheError> {
        let (reader, timeline) = (reader.to_owned(), timeline.to_owned());
        self.run(move |cache| {
            let query = "SELECT fetched_at FROM timeline WHERE reader = ?1 AND name = ?2";
            Ok(cache.query_row(query, [reader, timeline], |row| row.get(0)).optional()?)
        })
        .await
    }

    /// Where a reader was is known; looked up on this thread, for the start alone. What cannot be read is not known.
    pub(crate) fn has_place(&self, (reader, timeline): (&str, &str)) -> bool {
        let query = "SELECT count(*) FROM timeline WHERE reader = ?1 AND name = ?2 AND place IS NOT NULL";
        let known = self.now(|cache| Ok(cache.query_row(query, [reader, timeline], |row| row.get::<_, u32>(0))? > 0));
        known.unwrap_or_default()
    }

    /// Keeps where a reader is in a timeline: at an entry, so many pixels from where they look. False when the entry is not kept.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn keep_place(
        &self,
        (reader, timeline): (&str, &str),
        entry: &StatusId,
        offset: i32,
    ) -> Result<bool, CacheError> {
        let (reader, timeline, entry) = (reader.to_owned(), timeline.to_owned(), entry.clone());
        self.run(move |cache| {
            let changed = cache.execute(
                "UPDATE timeline SET place = ?3, offset = ?4 WHERE reader = ?1 AND name = ?2
                 AND EXISTS (SELECT 1 FROM slot WHERE slot.timeline = timeline.id AND slot.entry = ?3)",
                params![reader, timeline, entry.as_str(), offset],
            )?;
            Ok(changed > 0)
        })
        .await
    }
}

fn slice(
    cache: &Transaction<'_>,
    reader: &str,
    timeline: &str,
    from: &Stretch,
    (above, below): (usize, usize),
) -> Result<Option<Slice>, CacheError> {
    let head = cache
        .query_row(
            "SELECT id, fetched_at, older, place, offset FROM timeline WHERE reader = ?1 AND name = ?2",
            [reader, timeline],
            |row| {
                let place: Option<String> = row.get(3)?;
                let offset: i32 = row.get(4)?;
                let older: Option<String> = row.get(2)?;
                let place = place.map(|place| (StatusId::from(place), offset));
                Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?, older.map(Cursor), place))
            },
        )
        .optional()?;
    let Some((id, fetched_at, older, place)) = head else { return Ok(None) };
    let position = |entry: &StatusId| {
        let query = "SELECT position FROM slot WHERE timeline = ?1 AND entry = ?2";
        cache.query_row(query, params![id, entry.as_str()], |row| row.get::<_, i64>(0)).optional()
    };
    let place_at = match (from, &place) {
        (Stretch::Place, Some((entry, _))) | (Stretch::At(entry), _) => position(entry)?,
        _ => None,
    };
    if matches!(from, Stretch::At(_)) && place_at.is_none() {
        return Ok(None);
    }
    // Both bounds as they are in the order of positions: above is beyond the first, below up to the second.
    let (upward, downward) = match from {
        Stretch::Newest | Stretch::Place | Stretch::At(_) => (place_at, Some(place_at.unwrap_or(i64::MAX))),
        Stretch::Above(entry) | Stretch::Below(entry) => {
            let Some(at) = position(entry)? else { return Ok(None) };
            if matches!(from, Stretch::Above(_)) { (Some(at), None) } else { (None, Some(at - 1)) }
        }
    };
    let (mut kept, mut more_above) = (Vec::new(), false);
    if let Some(at) = upward {
        (kept, more_above) = rows(cache, reader, id, "position > ?3 ORDER BY position ASC", at, above)?;
        kept.reverse();
    } else if let Stretch::Below(_) = from {
        more_above = true;
    }
    let mut more_below = true;
    if let Some(at) = downward {
        let (lower, more) = rows(cache, reader, id, "position <= ?3 ORDER BY position DESC", at, below)?;
        kept.extend(lower);
        more_below = more;
    }
    let older = older.filter(|_| !more_below);
    Ok(Some(Slice { kept, place, fetched_at, more_above, more_below, older }))
}

/// At most so many rows, and whether there are more.
fn rows(
    cache: &Transaction<'_>,
    reader: &str,
    timeline: i64,
    which: &str,
    at: i64,
    most: usize,
) -> rusqlite::Result<(Vec<Kept>, bool)> {
    let mut query = cache.prepare_cached(&format!(
        "SELECT {SLOT}, content.status FROM slot LEFT JOIN content ON content.reader = ?1 AND content.id = slot.entry
         WHERE slot.timeline = ?2 AND {which} LIMIT ?4"
    ))?;
    let limit = i64::try_from(most + 1).unwrap_or(i64::MAX);
    let kept = |row: &Row<'_>| Ok(Kept { slot: slot(row, 0)?, status: row.get(6)? });
    let mut found =
        query.query_map(params![reader, timeline, at, limit], kept)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let more = found.len() > most;
    found.truncate(most);
    Ok((found, more))
}
