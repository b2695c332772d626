//! When something that is asked for seldom may be asked for again: each in its turn, with longer pauses after failures, and none
//! of them to the second, so that many apps do not come back to a server at one moment. Time and chance are arguments.

use std::collections::HashMap;
use std::hash::Hash;

/// How seldom, in milliseconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pace {
    /// After an answer.
    pub every: f64,
    /// The longest pause after failures that a server did not ask for itself.
    pub longest: f64,
}

/// Who was asked when.
#[derive(Clone, Debug)]
pub struct Seldom<K> {
    pace: Pace,
    asked: HashMap<K, Asked>,
}

#[derive(Clone, Copy, Debug)]
struct Asked {
    at: f64,
    pause: f64,
    /// In a row.
    failures: u32,
}

impl Asked {
    /// A clock that was put back holds nobody up.
    fn has_rested(self, now: f64) -> bool {
        now < self.at || now - self.at >= self.pause
    }
}

impl<K: Clone + Eq + Hash> Seldom<K> {
    /// Nobody was asked yet.
    pub fn new(pace: Pace) -> Self {
        Self { pace, asked: HashMap::new() }
    }

    /// Of those who have rested the one who was asked longest ago; first those who never were. Who is not among these any more is
    /// forgotten.
    pub fn next(&mut self, all: &[K], now: f64) -> Option<K> {
        self.asked.retain(|key, _| all.contains(key));
        let at = |key: &&K| self.asked.get(*key).map_or(f64::NEG_INFINITY, |asked| asked.at);
        let rested = all.iter().filter(|key| self.asked.get(*key).is_none_or(|asked| asked.has_rested(now)));
        rested.min_by(|one, other| at(one).total_cmp(&at(other))).cloned()
    }

    /// There was an answer.
    pub fn answered(&mut self, key: K, now: f64) {
        self.asked.insert(key, Asked { at: now, pause: self.pace.every, failures: 0 });
    }

    /// There was none, and perhaps the server told for how many seconds it wants to be left alone. `chance` lies between 0 and 1.
    pub fn failed(&mut self, key: K, now: f64, told: Option<u32>, chance: f64) {
        let failures = self.asked.get(&key).map_or(0, |asked| asked.failures).saturating_add(1);
        let whole = self.pace.every * 2.0_f64.powi(i32::try_from(failures).unwrap_or(i32::MAX).min(30));
        let whole = whole.min(self.pace.longest);
        let pause = whole / 2.0 + whole / 2.0 * chance.clamp(0.0, 1.0);
        let told = f64::from(told.unwrap_or_default()) * 1000.0;
        self.asked.insert(key, Asked { at: now, pause: pause.max(told), failures });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: f64 = 60_000.0;
    const HOUR: f64 = 60.0 * MINUTE;
    const PACE: Pace = Pace { every: 5.0 * MINUTE, longest: HOUR };

    /// What a server does that is asked.
    #[derive(Clone, Copy)]
    enum Server {
        Well,
        Down,
        Wants(u32),
    }

    /// How often each of so many accounts is asked for in so many hours, when it is looked every twenty seconds.
    fn asked(accounts: u32, hours: f64, chance: f64, server: impl Fn(u32, f64) -> Server) -> Vec<usize> {
        let all: Vec<u32> = (0..accounts).collect();
        let (mut seldom, mut counts, mut now) = (Seldom::new(PACE), vec![0; all.len()], 0.0);
        while now < hours * HOUR {
            if let Some(key) = seldom.next(&all, now) {
                counts[usize::try_from(key).expect("few")] += 1;
                match server(key, now) {
                    Server::Well => seldom.answered(key, now),
                    Server::Down => seldom.failed(key, now, None, chance),
                    Server::Wants(seconds) => seldom.failed(key, now, Some(seconds), chance),
                }
            }
            now += 20_000.0;
        }
        counts
    }

    #[test]
    fn each_is_asked_for_every_five_minutes_and_none_is_forgotten() {
        assert_eq!(asked(3, 1.0, 0.5, |_, _| Server::Well), [12, 12, 12], "each in its turn");
        let many = asked(40, 1.0, 0.5, |_, _| Server::Well);
        assert!(many.iter().all(|count| (3..=5).contains(count)), "more than there is time for share it: {many:?}");
    }

    #[test]
    fn a_server_that_is_down_is_asked_less_and_less() {
        for (chance, due) in [(0.0, 50), (1.0, 26)] {
            let counts = asked(2, 24.0, chance, |key, _| if key == 0 { Server::Down } else { Server::Well });
            assert!(counts[0] <= due, "a day of failures is few questions: {counts:?}");
            assert_eq!(counts[1], 288, "and the other account has lost nothing");
        }
        let back = asked(1, 24.0, 0.5, |_, now| if now < 12.0 * HOUR { Server::Down } else { Server::Well });
        assert!(back[0] > 120, "one answer makes up for it: {back:?}");
    }

    #[test]
    fn nobody_is_asked_before_the_time_that_was_told() {
        assert_eq!(asked(1, 1.0, 0.0, |_, _| Server::Wants(7200)), [1], "longer than any pause of its own");
        let short = asked(1, 1.0, 0.0, |_, _| Server::Wants(1));
        assert!(short[0] <= 5, "what is told too short is not believed: {short:?}");
    }

    #[test]
    fn chance_keeps_apps_apart() {
        let after = |chance: f64| {
            let mut seldom = Seldom::new(PACE);
            seldom.failed(1, 0.0, None, chance);
            (0..100).map(|turn| f64::from(turn) * MINUTE).find(|now| seldom.next(&[1], *now).is_some())
        };
        assert_eq!((after(0.0), after(1.0)), (Some(5.0 * MINUTE), Some(10.0 * MINUTE)), "half of the pause, up to all");
    }

    #[test]
    fn a_clock_that_is_set_holds_nobody_up_for_longer() {
        let mut seldom = Seldom::new(PACE);
        seldom.answered(1, 48.0 * HOUR);
        assert_eq!(seldom.next(&[1], 48.0 * HOUR + MINUTE), None, "it rests");
        assert_eq!(seldom.next(&[1], 0.0), Some(1), "two days back");
        seldom.answered(1, 0.0);
        assert_eq!(seldom.next(&[1], 48.0 * HOUR), Some(1), "two days ahead");
        assert_eq!(seldom.next(&[], 48.0 * HOUR), None, "of nobody nobody");
    }
}
