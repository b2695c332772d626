//! Reading when something ends: seconds from now, seconds or fractions of them since 1970, and dates.

use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::time::Duration;

/// No count of seconds until something ends is as high as those since 1970 have been since 2001.
const SINCE_1970: f64 = 1.0e9;
/// Seconds, and how many thousandths, millionths and billionths make one.
const PARTS: [f64; 4] = [1.0, 1.0e3, 1.0e6, 1.0e9];
/// Further away than this, in seconds, nothing ends: the number was in another unit.
const TEN_YEARS: f64 = 10.0 * 365.25 * 86_400.0;
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// How long until then; zero when that is over. None for what is neither a number, a time nor a date.
pub(super) fn wait(text: &str, now: Timestamp) -> Option<Duration> {
    let text = text.trim().trim_matches('"').trim();
    if let Some(number) = number(text) {
        return Duration::try_from_secs_f64(seconds(number, now)).ok();
    }
    let until = match read(text) {
        Some(then) => then.duration_since(now),
        // `6m0s` and `PT30S`: how some write a length of time.
        None => text.parse::<SignedDuration>().ok()?,
    };
    Some(Duration::try_from(until).unwrap_or_default())
}

/// Plain numbers only: what else Rust takes for one (`inf`, `1e9`) no server means.
fn number(text: &str) -> Option<f64> {
    let plain = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    text.parse().ok().filter(|number: &f64| plain && number.is_finite())
}

/// Seconds from now, never negative.
fn seconds(number: f64, now: Timestamp) -> f64 {
    let now = now.as_duration().as_secs_f64();
    let moments = PARTS.iter().map(|parts| number / parts).filter(|moment| *moment >= SINCE_1970);
    match moments.map(|moment| moment - now).find(|until| until.abs() <= TEN_YEARS) {
        Some(until) => until.max(0.0),
        // Too much for anything: the bound on waits cuts it.
        None => number.min(TEN_YEARS),
    }
}

/// A moment in any of the three forms of HTTP (RFC 9110, 5.6.7), in those of mails, or in ISO 8601; without a zone it is UTC.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let iso = || text.trim_end_matches("UTC").trim_end().parse::<DateTime>().ok()?.to_zoned(TimeZone::UTC).ok();
    let mail = || jiff::fmt::rfc2822::parse(text).ok();
    let stamp = text.parse::<Timestamp>().ok().or_else(|| http(text));
    stamp.or_else(|| iso().or_else(mail).map(|zoned| zoned.timestamp()))
}

/// `Thu, 01 Jan 2026 00:00:09 GMT`, `Thursday, 01-Jan-26 00:00:09 GMT`, `Thu Jan  1 00:00:09 2026`. The day of the week is
/// not looked at: it says nothing that the date does not.
fn http(text: &str) -> Option<Timestamp> {
    let words: Vec<&str> = text.split([' ', ',', '-']).filter(|word| !word.is_empty()).collect();
    let (day, month, year, time) = match *words.get(1..)? {
        [day, month, year, time] => (day, month, year, time),
        [day, month, year, time, zone] if is_utc(zone) => (day, month, year, time),
        _ => return None,
    };
    let (day, month, year, time) = match month_of(day) {
        // The oldest form has the month first and the year last.
        Some(_) => (month, day, time, year),
        None => (day, month, year, time),
    };
    let year: i16 = year.parse().ok()?;
    let year = if year < 70 {
        year + 2000
    } else if year < 100 {
        year + 1900
    } else {
        year
    };
    let date = Date::new(year, month_of(month)?, day.parse().ok()?).ok()?;
    let mut clock = time.split(':').map(|part| part.parse::<i8>());
    let mut next = || clock.next()?.ok();
    // A leap second is taken for the one before it.
    let (hour, minute, second) = (next()?, next()?, next()?.min(59));
    let moment = date.to_datetime(jiff::civil::Time::new(hour, minute, second, 0).ok()?);
    Some(moment.to_zoned(TimeZone::UTC).ok()?.timestamp())
}

fn is_utc(zone: &str) -> bool {
    ["gmt", "utc", "ut", "z", "+0000"].contains(&zone.to_ascii_lowercase().as_str())
}

/// 1 to 12, by the English name or its beginning.
fn month_of(word: &str) -> Option<i8> {
    let begin = word.get(..3)?.to_ascii_lowercase();
    (1..).zip(MONTHS).find(|(_, month)| *month == begin).map(|(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn now() -> Timestamp {
        "2026-01-01T00:00:00Z".parse().expect("a time")
    }

    #[test]
    fn half_a_minute_in_every_form() {
        for text in [
            "30",
            "30.0",
            " \"30\" ",
            "1767225630",
            "1767225630.0",
            "1767225630000",
            "1767225630000000",
            "1767225630000000000",
            "Thu, 01 Jan 2026 00:00:30 GMT",
            "Thu, 1 Jan 2026 00:00:30 UTC",
            "Fri, 01 Jan 2026 00:00:30 GMT",
            "Thursday, 01-Jan-26 00:00:30 GMT",
            "Thu Jan  1 00:00:30 2026",
            "Thu Jan 01 00:00:30 2026",
            "Thu, 01 Jan 2026 01:00:30 +0100",
            "2026-01-01T00:00:30Z",
            "2026-01-01T00:00:30.000000Z",
            "2026-01-01T01:00:30+01:00",
            "2026-01-01T00:00:30",
            "2026-01-01 00:00:30",
            "2026-01-01 00:00:30 UTC",
            "30s",
            "PT30S",
        ] {
            assert_eq!(wait(text, now()), Some(Duration::from_secs(30)), "{text:?}");
        }
    }

    #[test]
    fn fractions_stay_and_the_past_is_over() {
        for (text, due) in [
            ("0.5", 500),
            ("1.25", 1250),
            ("1767225600.75", 750),
            ("1767225600250", 250),
            ("0", 0),
            ("1767225599", 0),
            ("2025-12-31T23:59:59Z", 0),
            ("Sunday, 06-Nov-94 08:49:37 GMT", 0),
            ("Sun Nov  6 08:49:37 1994", 0),
        ] {
            assert_eq!(wait(text, now()), Some(Duration::from_millis(due)), "{text:?}");
        }
        let long = wait("99999999999999999999999999", now()).expect("a number");
        assert!(long > Duration::from_secs(86_400), "too much is much, not nothing: {long:?}");
    }

    #[test]
    fn nonsense_is_no_wait() {
        for text in ["", "soon", "-5", "inf", "NaN", "1e3", ".", "Thu, 32 Jan 2026 00:00:30 GMT", "Thu", "é, ü ö ä 1"]
        {
            assert_eq!(wait(text, now()), None, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn never_panics(text in ".{0,40}") {
            let _ = wait(&text, now());
        }
    }
}
