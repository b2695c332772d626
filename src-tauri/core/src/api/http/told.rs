//! How long an answer asks to be left alone, in all the forms that servers and the proxies before them use.

mod moment;

use jiff::Timestamp;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use std::time::Duration;

/// No wait is believed beyond this: a wrong clock must not lock a server out for days.
pub(super) const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What is left, as Mastodon and as others name it; the last is the draft of the IETF.
const REMAINING: [&str; 3] = ["x-ratelimit-remaining", "x-rate-limit-remaining", "ratelimit-remaining"];
/// When the count begins anew, likewise.
const RESET: [&str; 4] = ["x-ratelimit-reset", "x-rate-limit-reset", "ratelimit-reset", "x-ratelimit-reset-after"];

/// How long an answer asks to wait: by `Retry-After`, else until the count begins anew. The count's end is sent with every
/// answer and asks for nothing, unless the count is used up.
pub(crate) fn wait_told(status: u16, headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let asked = text(headers, RETRY_AFTER.as_str()).and_then(|text| moment::wait(text, server_now(headers, now)));
    let reset = || if is_used_up(status, headers) { until_reset(headers, now) } else { None };
    asked.or_else(reset).map(|wait| wait.min(LONGEST_WAIT))
}

/// Whether the next request would be one too many.
pub(super) fn is_used_up(status: u16, headers: &HeaderMap) -> bool {
    let named = REMAINING.iter().find_map(|name| text(headers, name));
    let left = named.or_else(|| parameter(headers, &["remaining", "r"]));
    status == 429 || left.and_then(|left| left.parse().ok()) == Some(0)
}

fn until_reset(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let named = RESET.iter().find_map(|name| text(headers, name));
    moment::wait(named.or_else(|| parameter(headers, &["reset", "t"]))?, server_now(headers, now))
}

/// The server's own idea of now (its `Date`), since clocks differ; ours where it does not tell.
pub(crate) fn server_now(headers: &HeaderMap, now: Timestamp) -> Timestamp {
    text(headers, DATE.as_str()).and_then(moment::read).unwrap_or(now)
}

/// A part of the one `RateLimit` header: `limit=10, remaining=0, reset=7`, later `"default";r=0;t=7`.
fn parameter<'a>(headers: &'a HeaderMap, names: &[&str]) -> Option<&'a str> {
    let pairs = text(headers, "ratelimit")?.split([',', ';']).filter_map(|part| part.split_once('='));
    pairs
        .map(|(name, value)| (name.trim(), value.trim()))
        .find(|(name, _)| names.contains(name))
        .map(|(_, value)| value)
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn told(status: u16, pairs: &[(&'static str, &'static str)]) -> Option<u64> {
        let one = |(name, value): &(&'static str, &'static str)| {
            (HeaderName::from_static(name), HeaderValue::from_static(value))
        };
        let now = "2026-01-01T00:00:00Z".parse().expect("a time");
        wait_told(status, &pairs.iter().map(one).collect(), now).map(|wait| wait.as_secs())
    }

    #[test]
    fn every_way_of_telling_a_wait() {
        for (pairs, due) in [
            (&[("retry-after", "7")][..], Some(7)),
            (&[("retry-after", "Thu, 01 Jan 2026 00:00:09 GMT")], Some(9)),
            (&[("retry-after", "Thu Jan  1 00:00:30 2026")], Some(30)),
            (&[("x-ratelimit-reset", "2026-01-01T00:05:00.000000Z")], Some(300)),
            (&[("x-ratelimit-reset", "1767225610")], Some(10)),
            (&[("x-ratelimit-reset", "30")], Some(30)),
            (&[("x-rate-limit-reset", "1767225610000")], Some(10)),
            (&[("ratelimit-reset", "12")], Some(12)),
            (&[("ratelimit", "limit=100, remaining=0, reset=50")], Some(50)),
            (&[("ratelimit", r#""default";r=0;t=5"#)], Some(5)),
            (&[("x-ratelimit-reset", "2025-01-01T00:00:00Z")], Some(0)),
            (&[("x-ratelimit-reset", "2036-01-01T00:00:00Z")], Some(3600)),
            (&[("retry-after", "7"), ("x-ratelimit-reset", "2026-01-01T00:05:00Z")], Some(7)),
            (&[("retry-after", "soon"), ("x-ratelimit-reset", "2026-01-01T00:05:00Z")], Some(300)),
            (&[("date", "Thu, 01 Jan 2026 01:00:00 GMT"), ("x-ratelimit-reset", "2026-01-01T01:00:30Z")], Some(30)),
            (&[("date", "Thursday, 01-Jan-26 01:00:00 GMT"), ("retry-after", "Thu, 1 Jan 2026 01:00:05 GMT")], Some(5)),
            (&[("retry-after", "soon")], None),
            (&[], None),
        ] {
            assert_eq!(told(429, pairs), due, "{pairs:?}");
        }
    }

    #[test]
    fn numbers_that_come_with_every_answer_ask_for_nothing() {
        let (left, none) = (("x-ratelimit-remaining", "250"), ("x-ratelimit-remaining", "0"));
        let reset = ("x-ratelimit-reset", "2026-01-01T00:30:00Z");
        for status in [400, 422, 500, 503] {
            assert_eq!(told(status, &[left, reset]), None, "{status} with 250 left");
            assert_eq!(told(status, &[reset]), None, "{status} without a word of what is left");
            assert_eq!(told(status, &[none, reset]), Some(1800), "{status} with nothing left");
        }
        assert_eq!(told(429, &[left, reset]), Some(1800), "429 means it, whatever is left of another count");
        assert_eq!(told(503, &[left, reset, ("retry-after", "4")]), Some(4), "what is asked for in words counts");
        assert_eq!(told(503, &[("ratelimit", "limit=9, remaining=3, reset=50")]), None, "nor does the draft's form");
        assert_eq!(
            told(503, &[("ratelimit-remaining", "0"), ("ratelimit-reset", "50")]),
            Some(50),
            "until it is used up"
        );
    }
}
