//! When another mail may be asked for: servers send 5 in 30 minutes to one person.

use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// How many mails.
const MOST: usize = 5;
/// In how long.
const IN: SignedDuration = SignedDuration::from_mins(30);
/// No server's wish beyond this is believed: a clock that was wrong when it was written must not lock anybody out.
const LONGEST: SignedDuration = SignedDuration::from_hours(1);
/// A mail takes a moment to arrive; asking for another one at once only makes two of them.
const PAUSE: SignedDuration = SignedDuration::from_secs(30);

/// How long until another mail may be asked for; zero when it may now. `mails` are the times of those that were sent, in
/// any order; `told` is until when the server itself wants to be left alone. What was written while the clock was ahead does not
/// count: no mail was sent in the future.
pub fn wait(mails: &[Timestamp], told: Option<Timestamp>, now: Timestamp) -> Duration {
    let mut recent: Vec<Timestamp> = mails.iter().copied().filter(|mail| counts(*mail, now)).collect();
    recent.sort_unstable();
    let pause = recent.last().and_then(|last| last.checked_add(PAUSE).ok());
    let full = match recent.len().checked_sub(MOST) {
        Some(place) => recent.get(place).and_then(|mail| mail.checked_add(IN).ok()),
        None => None,
    };
    let told = believed(told, now);
    let until = [pause, full, told].into_iter().flatten().max();
    until.and_then(|until| Duration::try_from(until.duration_since(now)).ok()).unwrap_or_default()
}

/// The times that still count.
pub fn recent(mails: Vec<Timestamp>, now: Timestamp) -> Vec<Timestamp> {
    mails.into_iter().filter(|mail| counts(*mail, now)).collect()
}

/// Until when a server wants to be left alone, as far as that can be.
pub fn believed(told: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    let last = now.checked_add(LONGEST).unwrap_or(Timestamp::MAX);
    told.map(|told| told.min(last))
}

fn counts(mail: Timestamp, now: Timestamp) -> bool {
    let age = now.duration_since(mail);
    // A clock may be set right by a little.
    age < IN && age > -PAUSE
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> Timestamp {
        Timestamp::from_second(1_790_000_000 + minutes * 60).expect("it is a time")
    }

    #[test]
    fn mails_are_spread() {
        assert_eq!(wait(&[], None, at(0)), Duration::ZERO, "the first at once");
        assert_eq!(wait(&[at(0)], None, at(0)), Duration::from_secs(30), "the next after a moment");
        assert_eq!(wait(&[at(0)], None, at(1)), Duration::ZERO, "which passes");
        let five = [at(0), at(2), at(4), at(6), at(8)];
        assert_eq!(wait(&five, None, at(9)), Duration::from_secs(21 * 60), "the sixth when the first is forgotten");
        assert_eq!(wait(&five, None, at(30)), Duration::ZERO, "as it is after 30 minutes");
        assert_eq!(wait(&[], Some(at(7)), at(5)), Duration::from_secs(120), "the server's word counts");
        assert_eq!(recent(five.to_vec(), at(33)), five[2..], "old ones are forgotten");
    }

    #[test]
    fn clock_that_went_back_locks_nobody_out_for_long() {
        for ahead in [2, 100, 60 * 24, 60 * 24 * 365 * 10] {
            assert_eq!(wait(&[at(ahead)], None, at(0)), Duration::ZERO, "no mail was sent {ahead} minutes from now");
            let told = wait(&[], Some(at(ahead)), at(0));
            assert!(told <= Duration::from_secs(3600), "no server is left alone for {told:?}");
        }
        assert_eq!(recent(vec![at(-1), at(100)], at(0)), [at(-1)], "what cannot be is not kept");
    }
}
