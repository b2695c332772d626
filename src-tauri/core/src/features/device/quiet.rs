//! Whether it is quiet now, and until when somebody means who says "until tomorrow". The moment comes as an argument, with the
//! person's time zone.

use jiff::civil::Time;
use jiff::{Timestamp, Zoned};
use trente_contract::settings::Quiet;

/// When a morning begins.
const MORNING: Time = Time::constant(7, 0, 0, 0);
/// Before this hour a night belongs to the day before: "tomorrow" is when one has slept.
const NIGHT_ENDS: i8 = 4;
/// No quiet that was asked for once is longer, in hours: a clock that was set back would make it so.
const LONGEST: i64 = 36;

/// Whether nothing is to pop up now.
pub(crate) fn is_quiet(quiet: &Quiet, now: &Zoned) -> bool {
    let hours = quiet.hours.is_some_and(|hours| hours.holds(minute_of(now)));
    hours || quiet.until.as_deref().and_then(|until| until.parse().ok()).is_some_and(|until| lasts(until, now))
}

/// Whether quiet that was asked for once still holds.
pub(crate) fn holds_once(quiet: &Quiet, now: &Zoned) -> bool {
    is_quiet(&Quiet { hours: None, until: quiet.until.clone() }, now)
}

/// The beginning of tomorrow's morning.
pub(crate) fn next_morning(now: &Zoned) -> Timestamp {
    let days = i64::from(now.hour() >= NIGHT_ENDS);
    let day = now.date().saturating_add(jiff::Span::new().days(days));
    // Where the clock is set at that very hour, the moment that is nearest.
    let morning = day.to_datetime(MORNING).to_zoned(now.time_zone().clone());
    morning.map_or_else(|_| now.timestamp(), |morning| morning.timestamp())
}

fn minute_of(now: &Zoned) -> u16 {
    let minutes = i32::from(now.hour()) * 60 + i32::from(now.minute());
    u16::try_from(minutes).unwrap_or_default()
}

fn lasts(until: Timestamp, now: &Zoned) -> bool {
    let left = until.duration_since(now.timestamp());
    left.is_positive() && left.as_hours() < LONGEST
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::tz::TimeZone;
    use trente_contract::settings::QuietHours;

    /// Central Europe: on the last Sunday of March 2:00 becomes 3:00, on the last of October 3:00 becomes 2:00.
    fn paris(moment: &str) -> Zoned {
        let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").expect("a time zone");
        moment.parse::<Timestamp>().expect("a moment").to_zoned(zone)
    }

    fn nights(from: u16, to: u16) -> Quiet {
        Quiet { hours: Some(QuietHours { from, to }), until: None }
    }

    #[test]
    fn hours_are_those_of_the_clock_on_the_wall() {
        let night = nights(22 * 60, 7 * 60);
        for (moment, quiet) in [
            // 21:59, 22:00, midnight and 6:59, 7:00 of a winter's night: one hour before UTC.
            ("2026-01-10T20:59:59Z", false),
            ("2026-01-10T21:00:00Z", true),
            ("2026-01-10T23:00:00Z", true),
            ("2026-01-11T05:59:59Z", true),
            ("2026-01-11T06:00:00Z", false),
            // The clock is set on at 1:00 UTC of 29 March: 7:00 is an hour sooner than the day before.
            ("2026-03-28T21:00:00Z", true),
            ("2026-03-29T00:59:59Z", true),
            ("2026-03-29T01:00:00Z", true),
            ("2026-03-29T04:59:59Z", true),
            ("2026-03-29T05:00:00Z", false),
            // It is set back at 1:00 UTC of 25 October: 7:00 is an hour later.
            ("2026-10-24T20:00:00Z", true),
            ("2026-10-25T05:30:00Z", true),
            ("2026-10-25T06:00:00Z", false),
        ] {
            assert_eq!(is_quiet(&night, &paris(moment)), quiet, "{moment} is {}", paris(moment));
        }
        assert!(!is_quiet(&Quiet::default(), &paris("2026-01-10T23:00:00Z")), "nobody asked for any");
        // The hour that there is twice is quiet twice, the one that there is not is never.
        let twice = nights(2 * 60, 3 * 60);
        assert!(is_quiet(&twice, &paris("2026-10-25T00:30:00Z")) && is_quiet(&twice, &paris("2026-10-25T01:30:00Z")));
        assert!(!is_quiet(&twice, &paris("2026-03-29T00:59:00Z")) && !is_quiet(&twice, &paris("2026-03-29T01:00:00Z")));
    }

    #[test]
    fn tomorrow_is_when_one_has_slept() {
        for (moment, morning) in [
            ("2026-01-10T12:00:00Z", "2026-01-11T06:00:00Z"),
            ("2026-01-10T22:59:00Z", "2026-01-11T06:00:00Z"),
            // After midnight the night goes on, until 4:00.
            ("2026-01-10T23:30:00Z", "2026-01-11T06:00:00Z"),
            ("2026-01-11T02:59:59Z", "2026-01-11T06:00:00Z"),
            ("2026-01-11T03:00:00Z", "2026-01-12T06:00:00Z"),
            // Over a change of the clock, either way, and over the end of a year.
            ("2026-03-28T20:00:00Z", "2026-03-29T05:00:00Z"),
            ("2026-10-24T20:00:00Z", "2026-10-25T06:00:00Z"),
            ("2026-12-31T20:00:00Z", "2027-01-01T06:00:00Z"),
        ] {
            assert_eq!(next_morning(&paris(moment)).to_string(), morning, "after {}", paris(moment));
        }
    }

    #[test]
    fn quiet_that_was_asked_for_once_ends() {
        let until = |until: &str| Quiet { hours: None, until: Some(until.to_owned()) };
        let now = paris("2026-01-10T20:00:00Z");
        assert!(is_quiet(&until("2026-01-11T06:00:00Z"), &now), "until the morning");
        assert!(!is_quiet(&until("2026-01-10T20:00:00Z"), &now), "to the second");
        assert!(!is_quiet(&until("2026-01-10T06:00:00Z"), &now), "it was yesterday's");
        assert!(!is_quiet(&until("2026-01-13T06:00:00Z"), &now), "a clock was set back");
        assert!(!is_quiet(&until("tomorrow"), &now), "that is no moment");
        let both = Quiet { until: Some("2026-01-11T06:00:00Z".into()), ..nights(0, 1) };
        assert!(is_quiet(&both, &now) && holds_once(&both, &now), "either is enough");
        assert!(!holds_once(&nights(0, 0), &now), "hours of each day are not asked for once");
    }
}
