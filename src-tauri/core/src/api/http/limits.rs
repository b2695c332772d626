//! Rate limits as servers tell them.

use super::told::{LONGEST_WAIT, is_used_up, wait_told};
use jiff::Timestamp;
use reqwest::header::HeaderMap;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

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
        let wait = left(until, now);
        if wait.is_none() {
            held.remove(&(operation, login));
        }
        wait
    }

    /// True while anything is held back.
    pub(crate) fn hold(&self, now: Timestamp) -> bool {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.retain(|_, until| left(*until, now).is_some());
        !held.is_empty()
    }

    /// Learns from an answer.
    pub(crate) fn learn(&self, operation: &'static str, login: u64, status: u16, headers: &HeaderMap, now: Timestamp) {
        if !is_used_up(status, headers) {
            return;
        }
        if let Some(until) = wait_told(status, headers, now).and_then(|wait| now.checked_add(wait).ok()) {
            self.held.lock().unwrap_or_else(PoisonError::into_inner).insert((operation, login), until);
        }
    }
}

/// How much of a pause is left. None is told that is longer than [`LONGEST_WAIT`]: then the clock was put back since.
fn left(until: Timestamp, now: Timestamp) -> Option<Duration> {
    let left = Duration::try_from(until.duration_since(now)).ok()?;
    Some(left).filter(|left| !left.is_zero() && *left <= LONGEST_WAIT)
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
        limits.learn("post_status", 1, 200, &told, now());
        let yesterday = "2025-12-31T00:00:00Z".parse().expect("a time");
        assert_eq!(limits.wait("post_status", 1, yesterday), None, "a clock that is put back holds nobody for a day");
    }
}
