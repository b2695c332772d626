//! What was heard and not yet told.

use super::event::Event;
use super::watching::Watching;
use crate::api::entities::{Status, StatusId};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// So many edited or deleted posts are kept until somebody asks; of more, the first ones are found when they are read again.
const MOST: usize = 100;

/// What was heard.
#[derive(Debug, Default, PartialEq)]
pub(super) struct News {
    pub(super) newer: bool,
    pub(super) listed: bool,
    pub(super) notified: bool,
    pub(super) filters: bool,
    pub(super) deleted: Vec<StatusId>,
    pub(super) edited: Vec<Status>,
}

/// Where the stream writes and the window reads.
#[derive(Debug)]
pub(super) struct Board {
    /// Which lists are looked at.
    pub(super) watching: Watching,
    /// Rung when servers may answer again.
    pub(super) again: Notify,
    news: Mutex<News>,
    bell: Notify,
    asked: Mutex<Instant>,
    live: AtomicBool,
    over: AtomicBool,
}

impl Default for Board {
    fn default() -> Self {
        Self {
            watching: Watching::default(),
            again: Notify::new(),
            news: Mutex::default(),
            bell: Notify::new(),
            asked: Mutex::new(Instant::now()),
            live: AtomicBool::new(false),
            over: AtomicBool::new(false),
        }
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Board {
    /// Somebody asks.
    pub(super) fn ask(&self) {
        *lock(&self.asked) = Instant::now();
    }

    /// For how long nobody has asked.
    pub(super) fn unasked(&self) -> Duration {
        lock(&self.asked).elapsed()
    }

    /// Waits until something was heard; false when nothing was for so long.
    pub(super) async fn wait(&self, longest: Duration) -> bool {
        let heard = async {
            // The bell may still ring of what was taken.
            while *lock(&self.news) == News::default() {
                self.bell.notified().await;
            }
        };
        tokio::time::timeout(longest, heard).await.is_ok()
    }

    pub(super) fn take(&self) -> News {
        std::mem::take(&mut *lock(&self.news))
    }

    /// The stream is open.
    pub(super) fn is_live(&self) -> bool {
        self.live.load(Ordering::Relaxed)
    }

    pub(super) fn set_live(&self, live: bool) {
        self.live.store(live, Ordering::Relaxed);
    }

    /// There will be no stream: the server has none, or does not let this log-in have one.
    pub(super) fn is_over(&self) -> bool {
        self.over.load(Ordering::Relaxed)
    }

    pub(super) fn end(&self) {
        self.over.store(true, Ordering::Relaxed);
    }

    pub(super) fn hear(&self, event: Event) {
        {
            let mut news = lock(&self.news);
            match event {
                Event::Newer => news.newer = true,
                Event::Listed => news.listed = true,
                Event::Notified => news.notified = true,
                Event::Filters => news.filters = true,
                Event::Deleted(id) => {
                    news.edited.retain(|status| status.id != id);
                    if !news.deleted.contains(&id) {
                        news.deleted.push(id);
                    }
                }
                Event::Edited(status) => {
                    news.edited.retain(|one| one.id != status.id);
                    news.edited.push(*status);
                }
                Event::Other => return,
            }
            let (deleted, edited) = (news.deleted.len(), news.edited.len());
            news.deleted.drain(..deleted.saturating_sub(MOST));
            news.edited.drain(..edited.saturating_sub(MOST));
        }
        self.bell.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn much_is_kept_in_little_room() {
        let board = Board::default();
        for number in 0..1000 {
            board.hear(Event::Deleted(StatusId::from(number.to_string())));
            board.hear(Event::Newer);
            board.hear(Event::Other);
        }
        let news = board.take();
        assert!(news.newer && !news.notified && !news.filters, "what was told");
        assert_eq!(news.deleted.len(), MOST, "and no more than so many");
        assert_eq!(news.deleted.last(), Some(&StatusId::from("999".to_owned())), "the last ones");
        assert_eq!(board.take(), News::default(), "it is told once");
    }
}
