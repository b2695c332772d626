//! Taking turns at a server.

use tokio::sync::{Semaphore, SemaphorePermit};

/// The turns at one server: so many for everything, and one more for what a person does there, so that a post need not wait
/// behind what is only fetched.
pub(crate) struct Turns {
    shared: Semaphore,
    kept: Semaphore,
}

impl Turns {
    pub(super) fn new(most: usize) -> Self {
        Self { shared: Semaphore::new(most), kept: Semaphore::new(1) }
    }

    /// Waits for a turn, which lasts until it is dropped. `reading`: nothing is done by it.
    pub(crate) async fn take(&self, reading: bool) -> SemaphorePermit<'_> {
        let shared = self.shared.acquire();
        let turn = match reading {
            true => shared.await,
            false => tokio::select! {
                biased;
                turn = shared => turn,
                turn = self.kept.acquire() => turn,
            },
        };
        turn.expect("the semaphores are never closed")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::FutureExt;

    #[tokio::test]
    async fn one_turn_is_kept_for_what_a_person_does() {
        let turns = Turns::new(2);
        let reading = (turns.take(true).await, turns.take(true).await);
        assert!(turns.take(true).now_or_never().is_none(), "a third reader waits");
        let doing = turns.take(false).now_or_never().expect("a post does not");
        assert!(turns.take(false).now_or_never().is_none(), "a second one does");
        drop(doing);
        assert!(turns.take(true).now_or_never().is_none(), "and no reader takes that turn");
        drop(reading);
        assert!(turns.take(true).now_or_never().is_some(), "until there is one for everybody");
    }
}
