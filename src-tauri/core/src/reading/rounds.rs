//! Whose turn it is: which of the lists that make a guest's Home are asked for now. Asks nobody; time is an argument.
//!
//! Servers count a guest's requests by address, and the person may share theirs with many. So each list is asked for seldom, few
//! at a look, those first that were asked for longest ago; and a server that had enough is left alone with all of them.

use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::time::Duration;

/// The most lists that are asked for at one look.
pub const MOST_AT_A_LOOK: usize = 12;
/// A list that answered rests for so long.
const EVERY: SignedDuration = SignedDuration::from_mins(3);
/// One that failed rests for as long at first, then twice as long each time, up to [`LONGEST`].
const AFTER_FAILURE: SignedDuration = SignedDuration::from_mins(3);
const LONGEST: SignedDuration = SignedDuration::from_hours(1);
/// A server that had enough and does not say for how long is left alone for as long, then twice as long each time.
const UNTOLD: Duration = Duration::from_secs(60);
const LONGEST_UNTOLD: Duration = Duration::from_secs(30 * 60);

/// A list of one server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Source {
    /// The server's origin, as `https://piaille.fr`.
    pub server: String,
    /// Which list: the name under which it is kept.
    pub name: String,
}

/// What is known of the lists and their servers.
#[derive(Debug, Default)]
pub struct Rounds {
    sources: HashMap<Source, Asked>,
    servers: HashMap<String, Pause>,
}

#[derive(Clone, Copy, Debug)]
struct Asked {
    at: Timestamp,
    /// In a row.
    failures: u32,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    until: Timestamp,
    /// In a row.
    times: u32,
}

impl Pause {
    /// None is longer than [`LONGEST`], since no server is believed more: of one that seems so the clock was put back.
    fn holds(self, now: Timestamp) -> bool {
        self.until > now && self.until.duration_since(now) <= LONGEST
    }
}

impl Rounds {
    /// Takes over when a list was last asked for in an earlier run; what is known already stays.
    pub fn recall(&mut self, source: &Source, at: Timestamp) {
        self.sources.entry(source.clone()).or_insert(Asked { at, failures: 0 });
    }

    /// Which of these are to be asked for at a look, as places in the list: never asked first, then those that were asked for
    /// longest ago; at most [`MOST_AT_A_LOOK`].
    pub fn due(&self, all: &[Source], now: Timestamp) -> Vec<usize> {
        let asked = |source: &Source| self.sources.get(source);
        let due = |source: &Source| {
            self.may_ask(&source.server, now)
                && asked(source).is_none_or(|asked| {
                    let rested = now.duration_since(asked.at);
                    // A clock that was put back rests nobody for longer.
                    rested.is_negative() || rested >= rest(asked.failures)
                })
        };
        let mut places: Vec<usize> = (0..all.len()).filter(|place| due(&all[*place])).collect();
        places.sort_by_key(|place| asked(&all[*place]).map(|asked| asked.at));
        places.truncate(MOST_AT_A_LOOK);
        places
    }

    /// Whether a server may be asked at all.
    pub fn may_ask(&self, server: &str, now: Timestamp) -> bool {
        self.servers.get(server).is_none_or(|pause| !pause.holds(now))
    }

    /// A list came.
    pub fn answered(&mut self, source: &Source, now: Timestamp) {
        self.sources.insert(source.clone(), Asked { at: now, failures: 0 });
        // Another answer of before may still be on its way while it is left alone.
        self.servers.retain(|server, pause| *server != source.server || pause.holds(now));
    }

    /// A list was refused, or did not come in time: that is about this list alone.
    pub fn failed(&mut self, source: &Source, now: Timestamp) {
        let failures = self.sources.get(source).map_or(0, |asked| asked.failures).saturating_add(1);
        self.sources.insert(source.clone(), Asked { at: now, failures });
    }

    /// A server wants to be left alone, for as long as it told, with all its lists. None of them counts as asked.
    pub fn had_enough(&mut self, server: &str, told: Option<Duration>, now: Timestamp) {
        let before = self.servers.get(server).copied();
        let times = before.map_or(0, |pause| pause.times);
        // Of answers to questions that were under way together the longest pause counts, and they are one.
        let running = before.filter(|pause| pause.holds(now));
        let untold = UNTOLD.saturating_mul(2_u32.saturating_pow(times.saturating_sub(u32::from(running.is_some()))));
        let pause = told.unwrap_or_else(|| untold.min(LONGEST_UNTOLD));
        let until = now.checked_add(pause).unwrap_or(Timestamp::MAX);
        let until = running.map_or(until, |running| running.until.max(until));
        let times = if running.is_some() { times } else { times.saturating_add(1) };
        self.servers.insert(server.to_owned(), Pause { until, times });
    }
}

fn rest(failures: u32) -> SignedDuration {
    match failures {
        0 => EVERY,
        failures => AFTER_FAILURE.saturating_mul(2_i32.saturating_pow(failures - 1)).min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    fn now() -> Timestamp {
        "2026-03-01T12:00:00Z".parse().expect("a time")
    }

    fn later(minutes: i64) -> Timestamp {
        now() + SignedDuration::from_mins(minutes)
    }

    fn source(server: &str, name: &str) -> Source {
        Source { server: server.into(), name: name.into() }
    }

    fn many(count: usize) -> Vec<Source> {
        (0..count).map(|number| source("a", &format!("tag:{number}"))).collect()
    }

    #[test]
    fn everyone_has_a_turn_before_anyone_has_a_second() {
        let (all, mut rounds, mut seen) = (many(40), Rounds::default(), HashSet::new());
        for look in 0..3 {
            let due = rounds.due(&all, later(look));
            assert_eq!(due.len(), MOST_AT_A_LOOK, "no look asks for more");
            for place in due {
                assert!(seen.insert(place), "{place} has its second turn in look {look}");
                rounds.answered(&all[place], later(look));
            }
        }
        let due = rounds.due(&all, later(4));
        let (new, again): (Vec<usize>, Vec<usize>) = due.into_iter().partition(|place| !seen.contains(place));
        assert_eq!((new.len(), again.len()), (4, 8), "the last four, then those that were asked longest ago");
    }

    #[test]
    fn what_was_asked_for_rests_also_over_a_restart() {
        let (all, mut rounds) = (many(2), Rounds::default());
        rounds.recall(&all[0], later(-2));
        rounds.answered(&all[1], later(-4));
        rounds.recall(&all[1], now());
        assert_eq!(rounds.due(&all, now()), [1], "the one that rested long enough");
        assert_eq!(rounds.due(&all, later(1)).len(), 2, "then both");
        rounds.answered(&all[0], later(60));
        assert_eq!(rounds.due(&all, now()).len(), 2, "a clock that was put back holds nobody up");
    }

    #[test]
    fn what_fails_is_asked_for_less_and_less() {
        let (all, mut rounds) = (many(1), Rounds::default());
        let mut at = now();
        let mut rests = Vec::new();
        for _ in 0..7 {
            rounds.failed(&all[0], at);
            let rested =
                (1..=120).find(|minutes| !rounds.due(&all, at + SignedDuration::from_mins(*minutes)).is_empty());
            rests.push(rested.expect("once it is asked for again"));
            at += SignedDuration::from_mins(rests[rests.len() - 1]);
        }
        assert_eq!(rests, [3, 6, 12, 24, 48, 60, 60], "minutes");
        rounds.answered(&all[0], at);
        assert_eq!(rounds.due(&all, at + EVERY).len(), 1, "an answer makes up for it");
    }

    #[test]
    fn a_server_that_had_enough_is_left_alone_with_all_its_lists() {
        let mut rounds = Rounds::default();
        let all = [source("a", "tag:1"), source("a", "tag:2"), source("b", "tag:1")];
        rounds.had_enough("a", Some(Duration::from_secs(300)), now());
        rounds.had_enough("a", Some(Duration::from_secs(10)), now());
        assert_eq!(rounds.due(&all, later(4)), [2], "the other server is asked");
        assert_eq!(rounds.due(&all, later(5)).len(), 3, "until the time that it told");
        assert!(rounds.may_ask("b", now()), "nobody else is left alone");
        assert!(rounds.may_ask("a", later(-3 * 24 * 60)), "a clock that is put back locks nobody out for days");
    }

    #[test]
    fn without_a_word_the_pause_grows() {
        let (all, mut rounds) = (many(1), Rounds::default());
        let mut at = now();
        let mut pauses = Vec::new();
        for _ in 0..7 {
            // Four that were under way together are refused together.
            (0..4).for_each(|_| rounds.had_enough("a", None, at));
            let over = (1..=60).find(|minutes| rounds.may_ask("a", at + SignedDuration::from_mins(*minutes)));
            pauses.push(over.expect("it ends"));
            at += SignedDuration::from_mins(pauses[pauses.len() - 1]);
        }
        assert_eq!(pauses, [1, 2, 4, 8, 16, 30, 30], "minutes");
        rounds.answered(&all[0], at);
        rounds.had_enough("a", None, at);
        assert!(rounds.may_ask("a", at + SignedDuration::from_mins(1)), "after an answer it begins anew");
    }
}
