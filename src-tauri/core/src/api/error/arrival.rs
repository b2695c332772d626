//! Whether a request that failed may have been done all the same.

use super::{ApiError, ErrorKind, Wait};

impl ApiError {
    /// Whether the server may have done what it was asked for. What may be done is never asked for again by itself.
    ///
    /// Surely not done is what never left this device, what the server refused in clear words, and what it put off (429; 503
    /// that says when to come back). A proxy that gave up waiting (504, 502, 520 ...) knows nothing of what happens behind it.
    pub fn may_be_done(&self) -> bool {
        if self.0.unsent {
            return false;
        }
        match (self.kind(), self.status()) {
            (ErrorKind::Held | ErrorKind::Request(_) | ErrorKind::TimedOut(_, Wait::Turn), _) => false,
            // Whatever broke afterwards, this was said.
            (_, Some(status)) => !is_no(status, self.retry_after().is_some()),
            (_, None) => true,
        }
    }
}

/// Whether a status says that nothing was done. `put_off`: it says when to come back.
fn is_no(status: u16, put_off: bool) -> bool {
    match status {
        // See other: what was sent has been worked on, its result lies elsewhere.
        303 => false,
        300..=399 => true,
        // The server, or a proxy (499), gave up in the middle of it; or the same key is being worked on just now (409).
        408 | 409 | 499 => false,
        400..=498 => true,
        // What it cannot do at all, and a network that wants a log-in of its own.
        501 | 505 | 511 => true,
        503 => put_off,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Asked;
    use super::*;
    use bytes::Bytes;
    use std::time::Duration;

    fn failed(kind: ErrorKind) -> ApiError {
        let asked = Asked { operation: "create_status", server: "a.example", with_token: true, reading: false };
        ApiError::new(asked, kind)
    }

    fn answered(status: u16, wait: Option<u64>) -> ApiError {
        failed(ErrorKind::Status).with_answer(status, Bytes::new()).with_retry_after(wait.map(Duration::from_secs))
    }

    #[test]
    fn only_a_clear_no_is_a_no() {
        for status in [200, 303, 408, 409, 499, 500, 502, 503, 504, 507, 520, 522, 524, 530, 599] {
            assert!(answered(status, None).may_be_done(), "{status} does not say that nothing was done");
        }
        for status in [301, 302, 307, 308, 400, 401, 403, 404, 413, 422, 425, 429, 451, 501, 511] {
            assert!(!answered(status, None).may_be_done(), "{status} says that nothing was done");
        }
        assert!(!answered(503, Some(0)).may_be_done(), "put off for a moment");
        assert!(answered(504, Some(5)).may_be_done(), "a proxy that gave up does not know");
    }

    #[test]
    fn what_never_left_cannot_be_done() {
        let wait = Duration::from_secs(1);
        for kind in [ErrorKind::Held, ErrorKind::Request(String::new()), ErrorKind::TimedOut(wait, Wait::Turn)] {
            assert!(!failed(kind.clone()).may_be_done(), "{kind} was not sent");
        }
        for kind in [
            ErrorKind::Offline,
            ErrorKind::Unreachable("reset".into()),
            ErrorKind::TimedOut(wait, Wait::Answer),
            ErrorKind::NotJson,
        ] {
            assert!(failed(kind.clone()).may_be_done(), "{kind} after it was sent");
            assert!(!failed(kind.clone()).unsent(true).may_be_done(), "{kind} before it was sent");
        }
        let broken = failed(ErrorKind::Unreachable("reset".into())).with_answer(422, Bytes::new());
        assert!(!broken.may_be_done(), "a refusal whose words were cut off is one");
    }
}
