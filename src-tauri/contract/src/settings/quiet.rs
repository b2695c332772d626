//! When nothing pops up.

use serde::{Deserialize, Serialize};

/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// When nothing pops up. What is new is counted all the same.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Quiet {
    /// The same hours each day; none for no such hours.
    pub hours: Option<QuietHours>,
    /// Once, until then: RFC 3339.
    pub until: Option<String>,
}

/// Hours of each day, by the clock on the wall, in minutes since midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct QuietHours {
    /// The first minute.
    pub from: u16,
    /// The first minute after them.
    pub to: u16,
}

impl Default for QuietHours {
    /// The night of most people.
    fn default() -> Self {
        Self { from: 22 * 60, to: 7 * 60 }
    }
}

impl QuietHours {
    /// Whether a minute of the day is one of them. They may go over midnight; where both ends are the same they are the whole day.
    pub fn holds(self, minute: u16) -> bool {
        let [from, to, minute] = [self.from, self.to, minute].map(|minute| minute % DAY);
        if from < to { (from..to).contains(&minute) } else { minute >= from || minute < to }
    }
}

#[cfg(test)]
mod tests {
    use super::QuietHours;

    #[test]
    fn hours_go_over_midnight() {
        let holds = |from: u16, to: u16, minute: u16| QuietHours { from, to }.holds(minute);
        for (from, to, inside, outside) in [
            (22 * 60, 7 * 60, [22 * 60, 0, 419], [420, 12 * 60, 1319]),
            (13 * 60, 14 * 60, [780, 800, 839], [840, 0, 779]),
            (0, 7 * 60, [0, 1, 419], [420, 720, 1439]),
            (22 * 60, 0, [1320, 1400, 1439], [0, 420, 1319]),
        ] {
            for minute in inside {
                assert!(holds(from, to, minute), "{minute} is between {from} and {to}");
            }
            for minute in outside {
                assert!(!holds(from, to, minute), "{minute} is not between {from} and {to}");
            }
        }
        assert!(holds(420, 420, 0) && holds(420, 420, 420), "the whole day");
        assert!(holds(22 * 60, 60_000, 22 * 60), "whatever a file holds is a time of the day");
    }
}
