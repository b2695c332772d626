//! Whether the machine has slept: the clock on the wall goes on meanwhile, the one that counts seconds does not.

use jiff::Timestamp;
use std::time::Duration;
use tokio::time::Instant;

/// Clocks that are set to the right time move less than this.
const SLEPT: Duration = Duration::from_secs(30);

/// Where both clocks stood.
#[derive(Debug)]
pub(super) struct Jump {
    counted: Instant,
    wall: Timestamp,
}

impl Jump {
    pub(super) fn new(counted: Instant, wall: Timestamp) -> Self {
        Self { counted, wall }
    }

    /// Whether it slept since this was asked last.
    pub(super) fn happened(&mut self, counted: Instant, wall: Timestamp) -> bool {
        let before = std::mem::replace(self, Self { counted, wall });
        // A clock that was set back tells nothing.
        let passed = Duration::try_from(wall.duration_since(before.wall)).unwrap_or_default();
        passed.saturating_sub(counted.duration_since(before.counted)) >= SLEPT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sleep_is_told_from_time_that_passes() {
        let (start, wall) = (Instant::now(), Timestamp::from_second(1_800_000_000).expect("a moment"));
        let seconds = Duration::from_secs;
        let mut jump = Jump::new(start, wall);
        assert!(!jump.happened(start + seconds(25), wall + seconds(25)), "time passes");
        assert!(!jump.happened(start + seconds(50), wall + seconds(79)), "a clock is set right");
        assert!(jump.happened(start + seconds(51), wall + seconds(3600)), "an hour of sleep");
        assert!(!jump.happened(start + seconds(52), wall + seconds(3601)), "it is told once");
        assert!(!jump.happened(start + seconds(90), wall + seconds(10)), "a clock was set back");
    }
}
