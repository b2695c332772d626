//! Rate limits as servers tell them.

use jiff::Timestamp;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// No wait is believed beyond this: a wrong clock must not lock a server out for days.
const LONGEST_WAIT: Duration = Duration::from_secs(60 * 60);

/// What one server allows, by operation and log-in: Mastodon counts some operations by themselves and sends the numbers
/// of whichever count is nearest to its end.
#[derive(Default)]
pub(crate) struct Limits {
    held: Mutex<HashMap<(&'static str, u64), Timestamp>>,
}

impl Limits {
    /// How long the server wants to be left alone with this operation.
    pub(crate) fn wait(&self, operation: &'static str, login: u64, now: Timestamp) -> Option<Duration> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let until = *held.get(&(operation, login))?;
        let wait = Duration::try_from(until.duration_since(now)).ok().filter(|wait| !wait.is_zero());
        if wait.is_none() {
            held.remove(&(operation, login));
        }
        wait
    }

    /// True while anything is held back.
    pub(crate) fn hold(&self, now: Timestamp) -> bool {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|_, until| *until > now);
        !held.is_empty()
    }

    /// Learns from an answer.
    pub(crate) fn learn(&self, operation: &'static str, login: u64, status: u16, headers: &HeaderMap, now: Timestamp) {
        let used_up =
            status == 429 || text(headers, "x-ratelimit-remaining").and_then(|left| left.parse().ok()) == Some(0);
        if !used_up {
            return;
        }
        let wait = if status == 429 { wait_told(headers, now) } else { until_reset(headers, now) };
        if let Some(until) = wait.and_then(|wait| now.checked_add(wait).ok()) {
            self.held.lock().unwrap_or_else(PoisonError::into_inner).insert((operation, login), until);
        }
    }
}

/// How long an answer asks to wait: by `Retry-After` (seconds or a date), else by `X-RateLimit-Reset`.
pub(crate) fn wait_told(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let retry_after = headers.get(RETRY_AFTER).and_then(|value| value.to_str().ok()).map(str::trim);
    let told = retry_after.and_then(|text| match text.parse() {
        Ok(seconds) => Some(Duration::from_secs(seconds)),
        Err(_) => since(headers, now, http_date(text)?),
    });
    told.map(|wait| wait.min(LONGEST_WAIT)).or_else(|| until_reset(headers, now))
}

/// Until the count begins anew. ISO 8601 on Mastodon, seconds since 1970 elsewhere.
fn until_reset(headers: &HeaderMap, now: Timestamp) -> Option<Duration> {
    let reset = text(headers, "x-ratelimit-reset")?;
    let reset = match reset.parse::<i64>() {
        Ok(seconds) => Timestamp::from_second(seconds).ok()?,
        Err(_) => reset.parse().ok()?,
    };
    since(headers, now, reset).map(|wait| wait.min(LONGEST_WAIT))
}

/// From the server's own idea of now (its `Date`), since clocks differ; never negative.
fn since(headers: &HeaderMap, now: Timestamp, then: Timestamp) -> Option<Duration> {
    let date = headers.get(DATE).and_then(|value| value.to_str().ok()).and_then(http_date).unwrap_or(now);
    Some(Duration::try_from(then.duration_since(date)).unwrap_or_default())
}

fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp())
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;
    use reqwest::header::{HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    fn now() -> Timestamp {
        "2026-01-01T00:00:00Z".parse().expect("a time")
    }

    #[test]
    fn every_way_of_telling_a_wait() {
        for (pairs, due) in [
            (&[("retry-after", "7")][..], Some(7)),
            (&[("retry-after", "Thu, 01 Jan 2026 00:00:09 GMT")], Some(9)),
            (&[("x-ratelimit-reset", "2026-01-01T00:05:00.000000Z")], Some(300)),
            (&[("x-ratelimit-reset", "1767225610")], Some(10)),
            (&[("x-ratelimit-reset", "2025-01-01T00:00:00Z")], Some(0)),
            (&[("x-ratelimit-reset", "2036-01-01T00:00:00Z")], Some(3600)),
            (&[("retry-after", "7"), ("x-ratelimit-reset", "2026-01-01T00:05:00Z")], Some(7)),
            (&[("date", "Thu, 01 Jan 2026 01:00:00 GMT"), ("x-ratelimit-reset", "2026-01-01T01:00:30Z")], Some(30)),
            (&[("retry-after", "soon")], None),
            (&[], None),
        ] {
            assert_eq!(wait_told(&headers(pairs), now()).map(|wait| wait.as_secs()), due, "{pairs:?}");
        }
    }

    #[test]
    fn a_used_up_limit_holds_until_its_reset() {
        let limits = Limits::default();
        let told = headers(&[("x-ratelimit-remaining", "0"), ("x-ratelimit-reset", "2026-01-01T00:05:00Z")]);
        limits.learn("post_status", 1, 200, &told, now());
        assert_eq!(limits.wait("post_status", 1, now()), Some(Duration::from_secs(300)), "held");
        assert_eq!(limits.wait("post_status", 2, now()), None, "another log-in is free");
        assert_eq!(limits.wait("get_status", 1, now()), None, "another operation is free");
        let later = "2026-01-01T00:05:01Z".parse().expect("a time");
        assert_eq!(limits.wait("post_status", 1, later), None, "free after the reset");
        limits.learn("post_status", 1, 200, &headers(&[("x-ratelimit-remaining", "3")]), now());
        assert_eq!(limits.wait("post_status", 1, now()), None, "some are left");
    }
}
