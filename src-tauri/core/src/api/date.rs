//! Dates as servers write them. The API says RFC 3339; other software leaves the zone out, writes as its language prints
//! times, or sends seconds. Without a zone a date is in UTC: never in the reader's own zone, which no server knows.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::fmt::rfc2822::DateTimeParser;
use jiff::tz::TimeZone;

/// No date that is meant is longer, in bytes.
const LONGEST: usize = 64;
/// What is earlier (a zero of some language: the years 1, 1601, 1753) means that there is no date. 1900, in seconds.
const EARLIEST: i64 = -2_208_988_800;

/// The moment that a server named, at midnight UTC when it told only the day; none when it is no date.
pub(crate) fn moment(text: &str) -> Option<Timestamp> {
    if text.len() > LONGEST {
        return None;
    }
    let text = text.trim();
    let told = with_zone(text)
        .or_else(|| in_utc(text))
        .or_else(|| printed(text))
        .or_else(|| DateTimeParser::new().relaxed_weekday(true).parse_timestamp(text).ok())
        .or_else(|| since_1970(text))?;
    (told.as_second() >= EARLIEST).then_some(told)
}

/// The date as the window reads it: RFC 3339 with a zone, or the day alone where only that was told. None when it is no date.
pub(crate) fn written(text: &str) -> Option<String> {
    let told = moment(text)?;
    let text = text.trim();
    let is_day = text.len() == "2026-11-28".len() && text.as_bytes().get(4) == Some(&b'-');
    Some(if is_day || is_plain(text) { text.to_owned() } else { told.to_string() })
}

/// The date of something that only days are told of (when somebody joined, what holds from when). Servers send those as
/// midnight UTC, which west of Greenwich is still the day before; so the day alone is handed on. Another time of day was
/// meant.
pub(crate) fn day(text: &str) -> Option<String> {
    let told = moment(text)?.to_zoned(TimeZone::UTC).datetime();
    if told.time() == jiff::civil::Time::midnight() { Some(told.date().to_string()) } else { written(text) }
}

/// RFC 3339 as every webview reads it: `2026-11-28T10:00:00.000Z`, `2026-11-28T10:00:00+01:00`.
fn is_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let zone = text.ends_with('Z')
        || bytes.len() > 6 && matches!(bytes[bytes.len() - 6], b'+' | b'-') && bytes[bytes.len() - 3] == b':';
    let clock = [(4, b'-'), (7, b'-'), (10, b'T'), (13, b':'), (16, b':')];
    let fraction = matches!(bytes.get(19), Some(b'.' | b'Z' | b'+' | b'-'));
    zone && fraction && text.is_ascii() && clock.iter().all(|(at, sign)| bytes.get(*at) == Some(sign))
}

/// `2023-05-20T07:10:16Z`, `2023-05-20 07:10:16+0200`.
fn with_zone(text: &str) -> Option<Timestamp> {
    text.parse().ok()
}

/// `2023-05-20T07:10:16.288`, `2023-05-20 07:10:16`, `2023/05/20 07:10`, `2023-05-20`.
fn in_utc(text: &str) -> Option<Timestamp> {
    let told: DateTime = match text.as_bytes() {
        [_, _, _, _, b'/', _, _, b'/', ..] => text.replacen('/', "-", 2).parse().ok()?,
        _ => text.parse().ok()?,
    };
    told.to_zoned(TimeZone::UTC).ok().map(|told| told.timestamp())
}

/// `2023-05-20 07:10:16 UTC` as Ruby prints it, `2023-05-20 07:10:16.288 +0000 UTC` as Go does.
fn printed(text: &str) -> Option<Timestamp> {
    let bare = ["UTC", "GMT", "Z"].iter().find_map(|zone| text.strip_suffix(zone)).map(str::trim_end);
    if let Some(bare) = bare {
        return in_utc(bare).or_else(|| printed(bare));
    }
    let (clock, offset) = text.rsplit_once(' ')?;
    if offset.starts_with(['+', '-']) { with_zone(&format!("{}{offset}", clock.trim_end())) } else { None }
}

/// Seconds since 1970, or thousandths or millionths of them when there are too many.
fn since_1970(text: &str) -> Option<Timestamp> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let told: i64 = whole.parse().ok()?;
    match whole.len() {
        9..=11 => Timestamp::from_second(told),
        12..=14 => Timestamp::from_millisecond(told),
        15..=17 => Timestamp::from_microsecond(told),
        _ => return None,
    }
    .ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn one_moment_in_many_spellings() {
        for text in [
            "2023-05-20T07:10:16.288Z",
            "2023-05-20T07:10:16.288",
            "2023-05-20 07:10:16.288",
            "2023-05-20t07:10:16.288z",
            "2023-05-20T09:10:16.288+02:00",
            "2023-05-20T09:10:16.288+0200",
            "2023-05-20T02:10:16.288-05",
            "2023-05-20T07:10:16.288000",
            "2023-05-20T07:10:16.288000000Z",
            "2023-05-20T07:10:16.288+00:00[UTC]",
            "2023-05-20 07:10:16.288 UTC",
            "2023-05-20 09:10:16.288 +0200",
            "2023-05-20 07:10:16.288 +0000 UTC",
            "2023/05/20 07:10:16.288",
            "1684566616288",
            "1684566616288000",
            " 2023-05-20T07:10:16.288Z\n",
        ] {
            let told = moment(text).map(|told| told.as_millisecond());
            assert_eq!(told, Some(1_684_566_616_288), "{text}");
            let written = written(text).expect("it is a date");
            assert!(is_plain(&written), "{text} becomes {written}");
            assert_eq!(moment(&written), moment(text), "the same moment");
        }
        for text in [
            "Sat, 20 May 2023 07:10:16 GMT",
            "20 May 2023 09:10:16 +0200",
            "Mon, 20 May 2023 07:10:16 +0000",
            "1684566616",
            "1684566616.0",
        ] {
            assert_eq!(moment(text).map(|told| told.as_second()), Some(1_684_566_616), "{text}");
        }
    }

    #[test]
    fn what_the_api_promises_is_passed_on_as_it_is() {
        for text in ["2026-11-20T10:00:00.000Z", "2026-11-20T10:00:00Z", "2026-11-20T10:00:00+01:00", "2026-11-20"] {
            assert_eq!(written(text).as_deref(), Some(text));
        }
        assert_eq!(written("2023-05-20T07:10:16.288").as_deref(), Some("2023-05-20T07:10:16.288Z"), "with its zone");
        assert_eq!(written("20230520").as_deref(), Some("2023-05-20T00:00:00Z"), "the window reads no other day");
    }

    #[test]
    fn midnight_utc_is_a_day_where_only_days_are_told() {
        for text in [
            "2022-11-01T00:00:00.000Z",
            "2022-11-01T00:00:00Z",
            "2022-11-01T00:00:00",
            "2022-11-01T01:00:00+01:00",
            "2022-11-01 00:00:00 UTC",
            "2022-11-01",
        ] {
            assert_eq!(day(text).as_deref(), Some("2022-11-01"), "{text}");
        }
        assert_eq!(day("2022-11-01T00:00:01Z").as_deref(), Some("2022-11-01T00:00:01Z"), "a moment");
        assert_eq!(written("2022-11-01T00:00:00Z").as_deref(), Some("2022-11-01T00:00:00Z"), "a post of midnight");
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            " ",
            "nonsense",
            "0001-01-01T00:00:00Z",
            "0000-00-00 00:00:00",
            "2023-13-01T00:00:00Z",
            "2023",
            "0",
            "-1",
            "99999999999999999999",
            "2023-05-20T25:00:00Z",
            "null",
            "07:10:16",
        ] {
            assert_eq!((moment(text), written(text), day(text)), (None, None, None), "{text:?}");
        }
        assert_eq!(moment(&"2".repeat(1_000_000)), None, "not looked at");
    }

    proptest! {
        #[test]
        fn never_panics(text in "([0-9T:. Z+-]|\\PC){0,40}") {
            if let Some(written) = written(&text) {
                prop_assert!(moment(&written).is_some(), "what is handed on can be read");
            }
            let _ = day(&text);
        }
    }
}
