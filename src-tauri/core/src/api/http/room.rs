//! Room for files on their way: they are in memory until they are whole, and whoever wrote the posts chose how many there are.

use tokio::sync::{Semaphore, SemaphorePermit};

/// The most bytes of all files on their way together.
pub(super) const ROOM: u64 = 64 * 1024 * 1024;
/// Bytes that are asked for at once.
const PIECE: u64 = 64 * 1024;

/// Room that files share as they grow. A file that may be larger than all of it has a room of its own, one at a time.
pub(super) struct Room {
    pieces: Semaphore,
    alone: Semaphore,
}

impl Room {
    pub(super) fn new() -> Self {
        // A literal that fits everywhere.
        let pieces = usize::try_from(ROOM / PIECE).unwrap_or(1);
        Self { pieces: Semaphore::new(pieces), alone: Semaphore::new(1) }
    }

    /// Room for one file of at most so many bytes; none of it is taken yet.
    pub(super) fn share(&self, cap: u64) -> Share<'_> {
        let whole = cap > ROOM;
        Share { of: if whole { &self.alone } else { &self.pieces }, whole, held: None, pieces: 0 }
    }
}

/// What one file takes of it, until it is dropped.
pub(super) struct Share<'a> {
    of: &'a Semaphore,
    whole: bool,
    held: Option<SemaphorePermit<'a>>,
    pieces: u64,
}

impl Share<'_> {
    /// Waits until there is room for so many bytes in all. Files that wait for each other end by the caller's time-out.
    pub(super) async fn grow(&mut self, bytes: u64) {
        let due = if self.whole { 1 } else { bytes.div_ceil(PIECE) };
        let Some(more) = due.checked_sub(self.pieces).filter(|more| *more > 0) else { return };
        let more = self.of.acquire_many(u32::try_from(more).unwrap_or(u32::MAX)).await.expect("it is never closed");
        match &mut self.held {
            Some(held) => held.merge(more),
            none => *none = Some(more),
        }
        self.pieces = due;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;
    use tokio::time::timeout;

    const SOON: Duration = Duration::from_secs(1);
    const PICTURE: u64 = 16 * 1024 * 1024;

    #[tokio::test(start_paused = true)]
    async fn all_together_take_no_more() {
        let room = Room::new();
        let mut held: Vec<Share<'_>> = (0..5).map(|_| room.share(PICTURE)).collect();
        for share in &mut held[..4] {
            for part in 1..=16 {
                timeout(SOON, share.grow(part * 1024 * 1024)).await.expect("there is room");
            }
            timeout(SOON, share.grow(PICTURE)).await.expect("what it has it need not ask for again");
        }
        assert!(timeout(SOON, held[4].grow(1)).await.is_err(), "64 MiB are on their way");
        drop(held.remove(0));
        timeout(SOON, held[3].grow(PICTURE)).await.expect("one is done");
    }

    #[tokio::test(start_paused = true)]
    async fn one_film_at_a_time_and_pictures_beside_it() {
        let room = Room::new();
        let (mut film, mut other, mut picture) = (room.share(2 * ROOM), room.share(2 * ROOM), room.share(PICTURE));
        timeout(SOON, film.grow(2 * ROOM)).await.expect("it is the only one");
        assert!(timeout(SOON, other.grow(1)).await.is_err(), "the next waits");
        timeout(SOON, picture.grow(PICTURE)).await.expect("pictures do not wait for a film");
        drop(film);
        timeout(SOON, other.grow(1)).await.expect("now it is its turn");
    }
}
