//! How long parts of a page are waited for.

use crate::api::ApiError;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;

/// After this long not even the first part is waited for any more.
const LATEST: Duration = Duration::from_secs(20);

/// How long the parts of one page are waited for together. A part that is slower than the budget is left out when there is
/// something without it; while there is nothing, late is better than never.
pub(crate) struct Patience {
    deadline: Instant,
    latest: Instant,
    something: watch::Sender<bool>,
}

impl Patience {
    /// Begins now.
    pub(crate) fn new(budget: Duration) -> Self {
        let now = Instant::now();
        Self { deadline: now + budget, latest: now + LATEST.max(budget), something: watch::Sender::new(false) }
    }

    /// What a question for a list gave; none when it was not waited for.
    pub(crate) async fn list<T>(
        &self,
        question: impl Future<Output = Result<Vec<T>, ApiError>>,
    ) -> Option<Result<Vec<T>, ApiError>> {
        let answer = tokio::select! {
            biased;
            answer = question => answer,
            () = self.end() => {
                tracing::debug!("left out of the first reading: too slow");
                return None;
            }
        };
        match &answer {
            Ok(list) if list.is_empty() => {}
            Ok(_) => drop(self.something.send_replace(true)),
            Err(error) => tracing::debug!(%error, "left out of the first reading"),
        }
        Some(answer)
    }

    /// Until nothing more is waited for.
    pub(crate) async fn end(&self) {
        tokio::time::sleep_until(self.deadline).await;
        let mut something = self.something.subscribe();
        // The sender is this very value: only the time can run out.
        let _ = tokio::time::timeout_at(self.latest, something.wait_for(|something| *something)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn after(seconds: u64, list: &[u8]) -> Result<Vec<u8>, ApiError> {
        tokio::time::sleep(Duration::from_secs(seconds)).await;
        Ok(list.to_vec())
    }

    /// Which of these lists are waited for, and how long that takes, in seconds.
    async fn waited<const N: usize>(lists: [(u64, &[u8]); N]) -> (Vec<bool>, u64) {
        let (patience, began) = (Patience::new(Duration::from_secs(3)), Instant::now());
        let asked = lists.map(|(seconds, list)| patience.list(after(seconds, list)));
        let came = futures_util::future::join_all(asked).await.iter().map(Option::is_some).collect();
        (came, began.elapsed().as_secs())
    }

    #[tokio::test(start_paused = true)]
    async fn slow_parts_are_left_out_only_where_there_is_something() {
        assert_eq!(waited([(1, &[1]), (2, &[2])]).await, (vec![true, true], 2), "nobody waits longer than needed");
        assert_eq!(waited([(1, &[1]), (9, &[2])]).await, (vec![true, false], 3), "the slow one is left out");
        assert_eq!(waited([(4, &[1]), (9, &[2])]).await, (vec![true, false], 4), "late is better than never");
        assert_eq!(waited([(1, &[]), (5, &[2])]).await, (vec![true, true], 5), "nothing is not something");
        assert_eq!(waited([(60, &[1]), (90, &[2])]).await, (vec![false, false], 20), "but nobody waits for ever");
    }
}
