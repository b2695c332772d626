//! How long nothing is tried at a server after it was not reached.

use super::is_of_the_way;
use crate::api::Client;
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::ids::AccountKey;

/// How long is waited after each failure, in turns of the first pause: with a minute, up to a quarter of an hour.
const STEPS: [u32; 5] = [1, 2, 4, 8, 15];
/// A server that answers something else is tried after this part of a pause, twice as long after each failure.
const SOONEST: u32 = 12;

/// By account: all posts of one go the same way.
pub(super) struct Rests {
    between: Duration,
    all: Mutex<HashMap<AccountKey, Rest>>,
}

struct Rest {
    failures: usize,
    /// It is not tried before.
    until: Timestamp,
    /// Nor before that when the server is heard again.
    soonest: Timestamp,
    of_the_way: bool,
    client: Client,
    /// How often the server had answered by then.
    heard: u64,
}

impl Rests {
    pub(super) fn new(between: Duration) -> Self {
        Self { between, all: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<AccountKey, Rest>> {
        self.all.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A first failure, unless it rests already.
    pub(super) fn begin(&self, account: &AccountKey, client: &Client, fault: &Fault, now: Timestamp) {
        if !self.lock().contains_key(account) {
            self.lengthen(account, client, fault, now);
        }
    }

    /// One more failure.
    pub(super) fn lengthen(&self, account: &AccountKey, client: &Client, fault: &Fault, now: Timestamp) {
        let mut all = self.lock();
        let failures = all.get(account).map_or(0, |rest| rest.failures) + 1;
        let (pause, sooner) = pauses(self.between, failures, fault.retry_after);
        let after = |pause: Duration| {
            SignedDuration::try_from(pause).ok().and_then(|pause| now.checked_add(pause).ok()).unwrap_or(now)
        };
        let rest = Rest {
            failures,
            until: after(pause),
            soonest: after(sooner),
            of_the_way: is_of_the_way(fault.code),
            client: client.clone(),
            heard: client.heard(),
        };
        all.insert(account.clone(), rest);
    }

    /// Something was sent.
    pub(super) fn end(&self, account: &AccountKey) {
        self.lock().remove(account);
    }

    pub(super) fn until(&self, account: &AccountKey) -> Option<Timestamp> {
        self.lock().get(account).map(|rest| rest.until)
    }

    /// Servers that have answered since end their rest early. True when one does.
    pub(super) fn hear(&self) -> bool {
        let mut earlier = false;
        for rest in self.lock().values_mut() {
            if rest.of_the_way && rest.client.heard() > rest.heard && rest.soonest < rest.until {
                rest.until = rest.soonest;
                earlier = true;
            }
        }
        earlier
    }
}

/// How long is waited after so many failures, and how long where the server is heard before.
fn pauses(between: Duration, failures: usize, told: Option<u32>) -> (Duration, Duration) {
    let steps = STEPS[(failures.max(1) - 1).min(STEPS.len() - 1)];
    let pause = (between * steps).max(Duration::from_secs(told.unwrap_or_default().into()));
    let doubled = u32::try_from(failures.saturating_sub(1).min(8)).unwrap_or(8);
    let sooner = (between / SOONEST * 2_u32.pow(doubled)).min(between).min(pause);
    (pause, sooner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_from_a_minute_to_a_quarter_of_an_hour() {
        let minute = Duration::from_secs(60);
        let seconds = |failures| {
            let (pause, sooner) = pauses(minute, failures, None);
            (pause.as_secs(), sooner.as_secs())
        };
        let grown: Vec<_> = (1..=7).map(seconds).collect();
        assert_eq!(
            grown,
            [(60, 5), (120, 10), (240, 20), (480, 40), (900, 60), (900, 60), (900, 60)],
            "and no more than once a minute where the server is heard all the time"
        );
        assert_eq!(pauses(minute, 1, Some(1800)).0.as_secs(), 1800, "as long as the server wants to be left alone");
        assert_eq!(pauses(minute, 5, Some(10)).0.as_secs(), 900, "never shorter");
    }
}
