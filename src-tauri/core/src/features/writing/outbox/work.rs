//! What works in the background, for as long as the app runs.

use super::Attempt;
use crate::features::writing::Writing;
use std::collections::HashSet;
use std::sync::{Arc, Weak};
use std::time::Duration;
use tokio::sync::watch;
use trente_contract::Fault;

/// The longest sleep: a clock that is set, or a machine that slept, is noticed after it.
const LONGEST: Duration = Duration::from_secs(60);
/// No pause is shorter.
const SHORTEST: Duration = Duration::from_millis(20);

impl Writing {
    /// Sends what waits, whenever it can be.
    pub(crate) fn begin(self: &Arc<Self>) {
        let (weak, woken) = (Arc::downgrade(self), self.outbox.woken.subscribe());
        let heard = self.ground.http.listen();
        self.sweep_thrown();
        tokio::spawn(work(weak, woken, heard));
    }

    /// Tries what is due, what was left first first. Gives how long nothing is to be done; none when nothing waits.
    async fn send_waiting(self: &Arc<Self>) -> Result<Option<Duration>, Fault> {
        let mut waiting: Vec<_> = self.ground.store.drafts().await?;
        waiting.retain(|record| record.waits.as_ref().is_some_and(|wait| !wait.needs_you));
        waiting.sort_by_key(|record| record.waits.as_ref().map(|wait| wait.since));
        let (mut pause, mut resting) = (None, HashSet::new());
        for record in waiting {
            let account = record.account;
            if resting.contains(&account) {
                continue;
            }
            let now = self.ground.http.now();
            let rests = |account| self.outbox.rests.until(account).filter(|until| *until > now);
            if rests(&account).is_none() {
                match self.attempt_all(&account, &record.draft.key, false).await? {
                    Attempt::Sent(_) | Attempt::Gone => continue,
                    Attempt::Later(fault) => tracing::debug!(?fault, "a post goes on waiting"),
                    // The next one may be another matter.
                    Attempt::NeedsYou(fault) => {
                        tracing::debug!(?fault, "a post that waited needs the person");
                        continue;
                    }
                }
            }
            let until = self.outbox.rests.until(&account);
            let wait = until.and_then(|until| Duration::try_from(until.duration_since(now)).ok()).unwrap_or(LONGEST);
            pause = Some(pause.map_or(wait, |pause: Duration| pause.min(wait)));
            resting.insert(account);
        }
        Ok(pause)
    }
}

async fn work(weak: Weak<Writing>, mut woken: watch::Receiver<()>, mut heard: watch::Receiver<()>) {
    loop {
        woken.mark_unchanged();
        let pause = {
            let Some(writing) = weak.upgrade() else { return };
            writing.send_waiting().await.unwrap_or_else(|fault| {
                tracing::warn!(?fault, "posts that wait cannot be looked after");
                Some(LONGEST)
            })
        };
        let goes_on = match pause {
            Some(pause) => tokio::select! {
                changed = woken.changed() => changed.is_ok(),
                () = tokio::time::sleep(pause.clamp(SHORTEST, LONGEST)) => true,
                () = answers(&weak, &mut heard) => true,
            },
            None => woken.changed().await.is_ok(),
        };
        // The app is gone when its end of the channel is.
        if !goes_on {
            return;
        }
    }
}

/// Until a server that was not reached answers something.
async fn answers(weak: &Weak<Writing>, heard: &mut watch::Receiver<()>) {
    while heard.changed().await.is_ok() {
        let Some(writing) = weak.upgrade() else { break };
        if writing.outbox.rests.hear() {
            return;
        }
    }
    std::future::pending().await
}
