//! How many files are fetched at once, from all servers together: who names the servers of a post's pictures is its author.

use std::pin::pin;
use std::time::Duration;
use tokio::sync::Semaphore;

/// The most that are fetched at once.
pub(super) const AT_ONCE: usize = 12;
/// The most slow ones beside them.
pub(super) const SLOW: usize = 24;
/// Whoever takes longer than this stands aside, if there is room: a few dead servers must not keep all pictures waiting.
const PATIENCE: Duration = Duration::from_secs(5);

/// Turns at fetching.
pub(super) struct Turns {
    quick: Semaphore,
    slow: Semaphore,
}

impl Turns {
    pub(super) fn new() -> Self {
        Self { quick: Semaphore::new(AT_ONCE), slow: Semaphore::new(SLOW) }
    }

    /// Does the work when it is its turn.
    pub(super) async fn of<T>(&self, work: impl Future<Output = T>) -> T {
        let turn = self.quick.acquire().await.expect("the semaphore is never closed");
        let mut work = pin!(work);
        if let Ok(done) = tokio::time::timeout(PATIENCE, work.as_mut()).await {
            return done;
        }
        let aside = self.slow.try_acquire().ok();
        // Held until the end when there is no room aside.
        let _turn = aside.is_none().then_some(turn);
        work.await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    /// How many were worked on at once at most, and how long all took.
    async fn crowd(lasting: &[Duration]) -> (usize, Duration) {
        let (turns, now, most) = (Arc::new(Turns::new()), Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let began = tokio::time::Instant::now();
        let tasks: Vec<_> = lasting
            .iter()
            .copied()
            .map(|lasting| {
                let (turns, now, most) = (turns.clone(), now.clone(), most.clone());
                tokio::spawn(async move {
                    let work = async {
                        most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                        tokio::time::sleep(lasting).await;
                        now.fetch_sub(1, Ordering::SeqCst);
                    };
                    turns.of(work).await;
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("no panic");
        }
        (most.load(Ordering::SeqCst), began.elapsed())
    }

    #[tokio::test(start_paused = true)]
    async fn so_many_at_once_and_no_more() {
        let (most, took) = crowd(&[Duration::from_secs(1); 60]).await;
        assert_eq!((most, took.as_secs()), (AT_ONCE, 5), "sixty of a second each");
    }

    #[tokio::test(start_paused = true)]
    async fn slow_ones_stand_aside_and_are_bounded_too() {
        let slow = [Duration::from_secs(100); 12];
        let quick = [Duration::from_secs(1); 12];
        let (most, took) = crowd(&[slow, quick].concat()).await;
        assert_eq!((most, took.as_secs()), (24, 100), "the quick ones waited five seconds, not a hundred");
        let (most, _) = crowd(&[Duration::from_secs(100); 200]).await;
        assert_eq!(most, AT_ONCE + SLOW, "two hundred that do not end");
    }
}
