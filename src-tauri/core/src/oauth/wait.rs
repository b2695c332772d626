//! Waiting for the browser.

use super::answer::{Answer, Expected};
use super::redirect::{Arrivals, Verdict};
use std::time::Duration;

/// How long a person may take on the server's page: to look up a password, to find the second factor.
pub(crate) const PATIENCE: Duration = Duration::from_secs(10 * 60);

/// How the browser's part ended.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Came {
    /// With a code.
    Code(String),
    /// The person said no.
    Denied,
    /// The server refused; its own words.
    Failed(String),
    /// Nothing came in time, or nothing can come any more.
    Nothing,
}

/// Waits for the answer that belongs to this log-in. Others are turned away and end nothing: anybody on this device can
/// call on the address.
pub(super) async fn wait(arrivals: &mut dyn Arrivals, expected: &Expected) -> Came {
    let answers = async {
        while let Some(arrival) = arrivals.next().await {
            let (verdict, came) = match expected.judge(&arrival.query) {
                Answer::Code(code) => (Verdict::Granted, Some(Came::Code(code))),
                Answer::Denied => (Verdict::Denied, Some(Came::Denied)),
                Answer::Failed(said) => (Verdict::Denied, Some(Came::Failed(said))),
                Answer::Foreign => (Verdict::Foreign, None),
            };
            arrival.judge(verdict);
            if let Some(came) = came {
                return came;
            }
        }
        Came::Nothing
    };
    tokio::time::timeout(PATIENCE, answers).await.unwrap_or(Came::Nothing)
}

#[cfg(test)]
mod tests {
    use super::super::redirect::Arrival;
    use super::*;
    use futures_util::future::BoxFuture;
    use tokio::sync::{mpsc, oneshot};

    struct Double(mpsc::Receiver<Arrival>);

    impl Arrivals for Double {
        fn address(&self) -> &str {
            "http://127.0.0.1:1/"
        }

        fn next(&mut self) -> BoxFuture<'_, Option<Arrival>> {
            Box::pin(self.0.recv())
        }
    }

    fn expected() -> Expected {
        Expected { state: "right".into(), issuer: "https://a.example".into(), names_itself: false }
    }

    async fn come(queries: &[&str]) -> (Came, Vec<Option<Verdict>>) {
        let (sender, receiver) = mpsc::channel(8);
        let mut told: Vec<oneshot::Receiver<Verdict>> = Vec::new();
        for query in queries {
            let (arrival, verdict) = Arrival::new((*query).to_owned());
            sender.send(arrival).await.expect("there is room");
            told.push(verdict);
        }
        let came = wait(&mut Double(receiver), &expected()).await;
        (came, told.into_iter().map(|mut verdict| verdict.try_recv().ok()).collect())
    }

    #[tokio::test(start_paused = true)]
    async fn strangers_are_turned_away_and_end_nothing() {
        let (came, told) = come(&["code=x&state=wrong", "error=access_denied", "code=c&state=right", "late"]).await;
        assert_eq!(came, Came::Code("c".into()), "the right one is taken");
        let foreign = Some(Verdict::Foreign);
        assert_eq!(
            told,
            [foreign, foreign, Some(Verdict::Granted), None],
            "each gets its page, the last comes too late"
        );
    }

    #[tokio::test(start_paused = true)]
    async fn a_no_ends_the_log_in() {
        let (came, told) = come(&["error=access_denied&state=right"]).await;
        assert_eq!((came, told), (Came::Denied, vec![Some(Verdict::Denied)]), "and the page says so");
    }

    #[tokio::test(start_paused = true)]
    async fn nobody_waits_for_ever() {
        let before = tokio::time::Instant::now();
        let (came, _) = come(&["code=x&state=wrong"]).await;
        assert_eq!(came, Came::Nothing, "nothing came");
        assert_eq!(before.elapsed(), PATIENCE, "after the time a person may take");
    }
}
