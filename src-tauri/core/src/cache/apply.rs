//! Updates, done to what is kept.

use super::{Cache, CacheError, Change, Content, Stored};
use crate::api::entities::StatusId;
use crate::timeline::{Gap, Line, Slot, Update, moved};
use rusqlite::{OptionalExtension, Row, Transaction, params};
use std::collections::HashSet;
use trente_contract::ids::{Cursor, GapId};

/// A timeline as its rows are: with the place of each slot.
struct Rows<'a> {
    cache: &'a Transaction<'a>,
    timeline: i64,
    /// Newest first, as `slots`.
    positions: Vec<i64>,
    slots: Vec<Slot>,
}

/// What the table has of a timeline itself.
struct Head {
    id: i64,
    newer: Option<Cursor>,
    older: Option<Cursor>,
    place: Option<StatusId>,
}

pub(super) fn change<T>(
    cache: &Transaction<'_>,
    reader: &str,
    timeline: &str,
    at: Option<&str>,
    decide: impl FnOnce(Stored) -> Change<T>,
) -> Result<T, CacheError> {
    let head = head(cache, reader, timeline)?;
    let (positions, slots) = match &head {
        Some(head) => read(cache, head.id)?,
        None => (Vec::new(), Vec::new()),
    };
    let (newer, older) = head.as_ref().map(|head| (head.newer.clone(), head.older.clone())).unwrap_or_default();
    let Change { updates, contents, told } = decide(Stored { slots: slots.clone(), newer, older });
    if head.is_none() && updates.is_empty() {
        return Ok(told);
    }
    let timeline = match &head {
        Some(head) => head.id,
        None => cache.query_row(
            "INSERT INTO timeline (reader, name, fetched_at, touched) VALUES (?1, ?2, '', 0) RETURNING id",
            [reader, timeline],
            |row| row.get(0),
        )?,
    };
    if let Some(at) = at {
        cache.execute(
            "UPDATE timeline SET touched = 1 + (SELECT max(touched) FROM timeline), fetched_at = ?2 WHERE id = ?1",
            params![timeline, at],
        )?;
    }
    let before = slots.clone();
    let mut rows = Rows { cache, timeline, positions, slots };
    for update in &updates {
        rows.apply(update)?;
    }
    let Rows { slots: after, .. } = rows;
    keep(cache, reader, timeline, &contents)?;
    sweep(cache, reader, &before, &after)?;
    if let Some(place) = head.and_then(|head| head.place) {
        let here = moved(&before, &after, &place);
        if here.as_ref() != Some(&place) {
            cache.execute(
                "UPDATE timeline SET place = ?2, offset = 0 WHERE id = ?1",
                params![timeline, here.as_ref().map(StatusId::as_str)],
            )?;
        }
    }
    Ok(told)
}

impl Cache {
    /// Notes what a post is now, wherever the reader has it: by itself and in boosts.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn change_post(&self, reader: &str, post: &StatusId, status: String) -> Result<(), CacheError> {
        let (reader, post) = (reader.to_owned(), post.clone());
        self.run(move |cache| {
            cache.execute(
                "UPDATE content SET status = CASE WHEN id = ?2 THEN ?3 ELSE json_set(status, '$.reblog', json(?3)) END
                 WHERE reader = ?1 AND post = ?2",
                [reader.as_str(), post.as_str(), status.as_str()],
            )?;
            Ok(())
        })
        .await
    }
}

impl Cache {
    /// Notes how the poll of a post stands now, wherever the reader has the post.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn change_poll(&self, reader: &str, post: &StatusId, poll: String) -> Result<(), CacheError> {
        let (reader, post) = (reader.to_owned(), post.clone());
        self.run(move |cache| {
            cache.execute(
                "UPDATE content
                 SET status = json_replace(status, CASE WHEN id = ?2 THEN '$.poll' ELSE '$.reblog.poll' END, json(?3))
                 WHERE reader = ?1 AND post = ?2",
                [reader.as_str(), post.as_str(), poll.as_str()],
            )?;
            Ok(())
        })
        .await
    }
}

fn head(cache: &Transaction<'_>, reader: &str, timeline: &str) -> rusqlite::Result<Option<Head>> {
    cache
        .query_row(
            "SELECT id, newer, older, place FROM timeline WHERE reader = ?1 AND name = ?2",
            [reader, timeline],
            |row| {
                Ok(Head {
                    id: row.get(0)?,
                    newer: row.get::<_, Option<String>>(1)?.map(Cursor),
                    older: row.get::<_, Option<String>>(2)?.map(Cursor),
                    place: row.get::<_, Option<String>>(3)?.map(StatusId::from),
                })
            },
        )
        .optional()
}

/// The columns that [`slot`] reads.
pub(super) const SLOT: &str = "slot.entry, slot.post, slot.next, slot.gap, slot.above, slot.below";

/// A slot from the columns [`SLOT`], of which this is the first.
pub(super) fn slot(row: &Row<'_>, first: usize) -> rusqlite::Result<Slot> {
    let text = |at: usize| row.get::<_, Option<String>>(first + at);
    Ok(match text(0)? {
        Some(entry) => Slot::Entry(Line {
            post: text(1)?.map_or_else(|| entry.as_str().into(), StatusId::from),
            id: entry.into(),
            next: text(2)?.map(Cursor),
        }),
        None => Slot::Gap(Gap {
            id: GapId(text(3)?.unwrap_or_default()),
            above: text(4)?.map(Cursor),
            below: text(5)?.map(Cursor),
        }),
    })
}

fn read(cache: &Transaction<'_>, timeline: i64) -> rusqlite::Result<(Vec<i64>, Vec<Slot>)> {
    let mut query = cache
        .prepare_cached(&format!("SELECT position, {SLOT} FROM slot WHERE timeline = ?1 ORDER BY position DESC"))?;
    let rows = query.query_map([timeline], |row| Ok((row.get::<_, i64>(0)?, slot(row, 1)?)))?;
    rows.collect::<rusqlite::Result<Vec<_>>>().map(|rows| rows.into_iter().unzip())
}

impl Rows<'_> {
    fn apply(&mut self, update: &Update) -> rusqlite::Result<()> {
        match update {
            Update::Insert { at, slots } => {
                let top = self.room(*at, slots.len())?;
                let places: Vec<i64> = (0..).map(|below: i64| top - below).take(slots.len()).collect();
                for (position, slot) in places.iter().zip(slots) {
                    self.insert(*position, slot)?;
                }
                drop(self.positions.splice(*at..*at, places));
            }
            Update::Remove { at, count } => {
                let mut query = self.cache.prepare_cached("DELETE FROM slot WHERE timeline = ?1 AND position = ?2")?;
                for position in self.positions.drain(*at..at + count) {
                    query.execute([self.timeline, position])?;
                }
            }
            Update::Replace { at, slot } => {
                let position = self.positions[*at];
                let mut query = self.cache.prepare_cached("DELETE FROM slot WHERE timeline = ?1 AND position = ?2")?;
                query.execute([self.timeline, position])?;
                self.insert(position, slot)?;
            }
            Update::Newer(cursor) => self.set("newer", cursor.as_ref())?,
            Update::Older(cursor) => self.set("older", cursor.as_ref())?,
        }
        update.apply(&mut self.slots);
        Ok(())
    }

    /// Makes room for so many slots before this place, and gives the position of the first.
    fn room(&mut self, at: usize, count: usize) -> rusqlite::Result<i64> {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        let above = at.checked_sub(1).map(|at| self.positions[at]);
        let below = self.positions.get(at).copied();
        Ok(match (above, below) {
            (None, None) => count,
            (None, Some(below)) => below + count,
            (Some(above), None) => above - 1,
            (Some(above), Some(below)) => {
                let missing = count - (above - below - 1);
                if missing > 0 {
                    self.cache.execute(
                        "UPDATE slot SET position = position + ?3 WHERE timeline = ?1 AND position >= ?2",
                        [self.timeline, above, missing],
                    )?;
                    self.positions[..at].iter_mut().for_each(|position| *position += missing);
                }
                below + count
            }
        })
    }

    fn insert(&self, position: i64, slot: &Slot) -> rusqlite::Result<()> {
        let mut query = self.cache.prepare_cached(
            "INSERT INTO slot (timeline, position, entry, post, next, gap, above, below)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        )?;
        let text = |cursor: &Option<Cursor>| cursor.as_ref().map(|cursor| cursor.as_str().to_owned());
        let (line, gap) = (slot.line(), slot.gap());
        query.execute(params![
            self.timeline,
            position,
            line.map(|line| line.id.as_str()),
            line.map(|line| line.post.as_str()),
            line.and_then(|line| text(&line.next)),
            gap.map(|gap| gap.id.as_str()),
            gap.and_then(|gap| text(&gap.above)),
            gap.and_then(|gap| text(&gap.below)),
        ])?;
        Ok(())
    }

    fn set(&self, column: &str, cursor: Option<&Cursor>) -> rusqlite::Result<()> {
        let query = format!("UPDATE timeline SET {column} = ?2 WHERE id = ?1");
        self.cache.execute(&query, params![self.timeline, cursor.map(Cursor::as_str)])?;
        Ok(())
    }
}

/// Keeps the contents of what stands in the timeline.
fn keep(cache: &Transaction<'_>, reader: &str, timeline: i64, contents: &[Content]) -> rusqlite::Result<()> {
    let mut query = cache.prepare_cached(
        "INSERT INTO content (reader, id, post, status) SELECT ?1, ?2, ?3, ?4
         WHERE EXISTS (SELECT 1 FROM slot WHERE timeline = ?5 AND entry = ?2)
         ON CONFLICT (reader, id) DO UPDATE SET post = excluded.post, status = excluded.status
         WHERE content.status <> excluded.status",
    )?;
    for Content { id, post, status } in contents {
        query.execute(params![reader, id.as_str(), post.as_str(), status, timeline])?;
    }
    Ok(())
}

/// Forgets the contents of entries that stand nowhere any more.
fn sweep(cache: &Transaction<'_>, reader: &str, before: &[Slot], after: &[Slot]) -> rusqlite::Result<()> {
    let left: HashSet<&StatusId> = after.iter().filter_map(Slot::line).map(|line| &line.id).collect();
    let mut query = cache.prepare_cached(
        "DELETE FROM content WHERE reader = ?1 AND id = ?2 AND NOT EXISTS (SELECT 1 FROM slot
         JOIN timeline ON timeline.id = slot.timeline WHERE slot.entry = ?2 AND timeline.reader = ?1)",
    )?;
    for line in before.iter().filter_map(Slot::line).filter(|line| !left.contains(&line.id)) {
        query.execute([reader, line.id.as_str()])?;
    }
    Ok(())
}
