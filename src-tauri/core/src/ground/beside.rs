//! Two questions at once, of which one is what the person wants to know.

use std::pin::pin;
use std::time::Duration;

/// Asks both at once. What the side question gives is waited for no longer than `patience` after the main answer has come;
/// none when it took longer, and when the main answer is an error, which needs nothing beside it.
pub(crate) async fn beside<T, E, S>(
    main: impl Future<Output = Result<T, E>>,
    side: impl Future<Output = S>,
    patience: Duration,
) -> (Result<T, E>, Option<S>) {
    let (mut main, mut side) = (pin!(main), pin!(side));
    tokio::select! {
        biased;
        answer = &mut main => match answer {
            Ok(answer) => (Ok(answer), tokio::time::timeout(patience, side).await.ok()),
            Err(error) => (Err(error), None),
        },
        found = &mut side => (main.await, Some(found)),
    }
}

#[cfg(test)]
mod tests {
    use super::beside;
    use std::time::Duration;
    use tokio::time::{Instant, sleep};

    const PATIENCE: Duration = Duration::from_secs(5);

    async fn after<T>(seconds: u64, answer: T) -> T {
        sleep(Duration::from_secs(seconds)).await;
        answer
    }

    #[tokio::test(start_paused = true)]
    async fn the_main_answer_waits_for_the_side_question_but_not_for_ever() {
        for (main, side, found, took) in [(1, 3, true, 3), (3, 1, true, 3), (1, 60, false, 6), (8, 12, true, 12)] {
            let begun = Instant::now();
            let (answer, beside) = beside(after(main, Ok::<_, ()>("main")), after(side, "side"), PATIENCE).await;
            assert_eq!(answer, Ok("main"), "after {main} s and {side} s");
            assert_eq!(beside.is_some(), found, "after {main} s and {side} s");
            assert_eq!(begun.elapsed().as_secs(), took, "{main} s and {side} s");
        }
    }

    #[tokio::test(start_paused = true)]
    async fn an_error_waits_for_nothing() {
        let begun = Instant::now();
        let (answer, side) = beside(after(1, Err::<(), _>("no")), after(60, ()), PATIENCE).await;
        assert_eq!((answer, side, begun.elapsed().as_secs()), (Err("no"), None, 1), "at once");
    }
}
