//! How many people may be followed now. Mastodon takes 400 a day and account; what it is asked beyond that counts as a mistake.

use jiff::{SignedDuration, Timestamp};

/// So many are followed a day.
pub(super) const A_DAY: usize = 400;
/// What a day is: the server counts from each follow on, not from midnight.
pub(super) const DAY: SignedDuration = SignedDuration::from_hours(24);
/// A clock may be set right by a little.
const LITTLE: SignedDuration = SignedDuration::from_mins(1);

/// How many may be followed now, or when the next one may be. `sent` are the times of earlier ones.
pub(super) fn room(sent: &[Timestamp], now: Timestamp) -> Result<usize, Timestamp> {
    // What lies ahead was written while the clock was wrong: it would hold everything back for as long.
    let counts = |at: &&Timestamp| now.duration_since(**at) < DAY && now.duration_since(**at) > -LITTLE;
    let mut times: Vec<Timestamp> = sent.iter().filter(counts).copied().collect();
    times.sort();
    match A_DAY.checked_sub(times.len()).filter(|room| *room > 0) {
        Some(room) => Ok(room),
        None => {
            let oldest = times.len().checked_sub(A_DAY).and_then(|at| times.get(at)).copied().unwrap_or(now);
            Err(oldest.saturating_add(DAY).unwrap_or(now))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(hours: i64) -> Timestamp {
        Timestamp::from_second(1_700_000_000).expect("a time") + SignedDuration::from_hours(hours)
    }

    #[test]
    fn so_many_a_day_and_no_more() {
        assert_eq!(room(&[], at(0)), Ok(A_DAY), "nobody was followed yet");
        let day = vec![at(0); A_DAY];
        assert_eq!(room(&day, at(23)), Err(at(24)), "the day is used up until it is over");
        assert_eq!(room(&day, at(24)), Ok(A_DAY), "then it begins anew");
        let two: Vec<_> = (0..A_DAY).map(|one| at(if one < 3 { 0 } else { 10 })).collect();
        assert_eq!(room(&two, at(12)), Err(at(24)), "the oldest makes room first");
        assert_eq!(room(&two, at(25)), Ok(3), "for as many as are older than a day");
    }

    #[test]
    fn a_clock_that_was_ahead_holds_nothing_back() {
        assert_eq!(room(&vec![at(24 * 3650); A_DAY], at(0)), Ok(A_DAY), "what lies ten years ahead does not count");
    }
}
