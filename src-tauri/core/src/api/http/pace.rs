//! Whether a file comes fast enough. A bound for the whole would cut every large file on a slow line after all its bytes were
//! paid for; no bound at all would let a server hold a place for ever with a byte now and then.

use std::time::Duration;
use tokio::time::Instant;

/// The least that has to come, in bytes a second: a tenth of a bad mobile line.
const LEAST: u64 = 2 * 1024;

/// Looks at each stretch of time by itself.
pub(super) struct Pace {
    stretch: Duration,
    began: Instant,
    came: u64,
}

impl Pace {
    pub(super) fn new(stretch: Duration, now: Instant) -> Self {
        Self { stretch, began: now, came: 0 }
    }

    /// Notes what came; false when the stretch is over and too little came in it. What fits in one stretch may come at any pace.
    pub(super) fn keeps_up(&mut self, bytes: u64, now: Instant) -> bool {
        self.came = self.came.saturating_add(bytes);
        let took = now.duration_since(self.began);
        if took < self.stretch {
            return true;
        }
        let keeps_up = self.came >= took.as_secs().saturating_mul(LEAST);
        (self.began, self.came) = (now, 0);
        keeps_up
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When a file that brings so many bytes each second is given up, in seconds; none within a day.
    fn given_up(bytes: impl Fn(u64) -> u64) -> Option<u64> {
        let now = Instant::now();
        let mut pace = Pace::new(Duration::from_secs(60), now);
        (1..86_400).find(|second| !pace.keeps_up(bytes(*second), now + Duration::from_secs(*second)))
    }

    #[test]
    fn slow_and_steady_is_no_reason() {
        assert_eq!(given_up(|_| 4 * 1024), None, "a day on a very slow line");
        assert_eq!(given_up(|second| if second % 60 == 50 { 200 * 1024 } else { 0 }), None, "in bursts");
    }

    #[test]
    fn what_only_holds_a_place_is_given_up() {
        assert_eq!(given_up(|_| 1), Some(60), "a byte a second");
        assert_eq!(given_up(|second| if second < 100 { 1024 * 1024 } else { 10 }), Some(180), "after a good beginning");
    }
}
