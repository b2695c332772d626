//! From an error to what the window is told.

use super::{ApiError, ErrorKind, plain};
use trente_contract::{Fault, FaultCode};

impl ApiError {
    /// What the window is told.
    pub fn to_fault(&self) -> Fault {
        let code = self.code();
        let mut fault = Fault::new(code, self.to_string()).at(self.server());
        if matches!(code, FaultCode::RateLimited | FaultCode::ServerBusy) {
            let seconds =
                |wait: std::time::Duration| u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX);
            fault.retry_after = self.retry_after().map(seconds);
        }
        if matches!(code, FaultCode::Refused | FaultCode::Forbidden | FaultCode::NotFound) {
            fault.said = self.said();
        }
        fault
    }

    /// The server's words as plain text; none when it sent no Error entity.
    pub fn said(&self) -> Option<String> {
        let body = self.error_body()?;
        let words = body.error_description.unwrap_or(body.error);
        Some(plain(&words)).filter(|words| !words.is_empty())
    }

    fn code(&self) -> FaultCode {
        match self.kind() {
            ErrorKind::Offline => FaultCode::Offline,
            ErrorKind::NoSuchServer => FaultCode::NoSuchServer,
            ErrorKind::Unreachable(_) => FaultCode::Unreachable,
            ErrorKind::Certificate(_) => FaultCode::BadCertificate,
            ErrorKind::TimedOut(..) => FaultCode::TimedOut,
            ErrorKind::RedirectLoop | ErrorKind::UnsafeRedirect => FaultCode::RedirectLoop,
            ErrorKind::TooLarge(_) => FaultCode::TooLarge,
            ErrorKind::NotJson | ErrorKind::Undecodable { .. } => FaultCode::BadAnswer,
            ErrorKind::Held => FaultCode::RateLimited,
            ErrorKind::Request(_) => FaultCode::Bug,
            ErrorKind::Status => self.code_of_status(self.status().unwrap_or_default()),
        }
    }

    fn code_of_status(&self, status: u16) -> FaultCode {
        if self.is_about_the_login(status) {
            return if self.0.with_token { FaultCode::LoggedOut } else { FaultCode::MembersOnly };
        }
        match status {
            403 => FaultCode::Forbidden,
            404 | 410 => FaultCode::NotFound,
            408 => FaultCode::TimedOut,
            429 => FaultCode::RateLimited,
            500..=599 => FaultCode::ServerBusy,
            400..=499 => FaultCode::Refused,
            _ => FaultCode::BadAnswer,
        }
    }

    /// Whether the refusal means: who are you? Mastodon says 401, or 422 for a token without a person; snac says 422
    /// without a word, and some others 400 with a sentence about the token.
    fn is_about_the_login(&self, status: u16) -> bool {
        let words = self.said().unwrap_or_else(|| String::from_utf8_lossy(self.body()).into_owned()).to_lowercase();
        match status {
            401 => true,
            422 => {
                words.contains("requires an authenticated user")
                    || (self.0.reading && self.0.with_token && self.body().iter().all(u8::is_ascii_whitespace))
            }
            400 => self.0.reading && self.0.with_token && words.contains("token"),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Asked;
    use super::*;
    use bytes::Bytes;
    use std::time::Duration;

    fn refused(status: u16, body: &'static str, with_token: bool) -> Fault {
        let asked = Asked { operation: "test", server: "a.example", with_token, reading: true };
        ApiError::new(asked, ErrorKind::Status)
            .with_answer(status, Bytes::from_static(body.as_bytes()))
            .with_retry_after(Some(Duration::from_millis(1500)))
            .to_fault()
    }

    #[test]
    fn each_refusal_has_its_code() {
        let invalid = r#"{"error":"The access token is invalid"}"#;
        let required = r#"{"error":"This method requires an authenticated user"}"#;
        for (status, body, with_token, due) in [
            (401, invalid, true, FaultCode::LoggedOut),
            (401, required, false, FaultCode::MembersOnly),
            (422, required, false, FaultCode::MembersOnly),
            (422, "", true, FaultCode::LoggedOut),
            (400, "bad token", true, FaultCode::LoggedOut),
            (400, "bad token", false, FaultCode::Refused),
            (422, r#"{"error":"Text is too long"}"#, true, FaultCode::Refused),
            (403, "<html>", false, FaultCode::Forbidden),
            (404, "", false, FaultCode::NotFound),
            (410, "", false, FaultCode::NotFound),
            (429, "", false, FaultCode::RateLimited),
            (503, "<html>", false, FaultCode::ServerBusy),
            (302, "", false, FaultCode::BadAnswer),
        ] {
            assert_eq!(refused(status, body, with_token).code, due, "{status} {body} token: {with_token}");
        }
    }

    #[test]
    fn words_and_waits_are_told() {
        let fault = refused(422, r#"{"error":"<b>Text</b> is too long"}"#, true);
        assert_eq!(fault.said.as_deref(), Some("Text is too long"), "words without tags");
        assert_eq!(fault.server.as_deref(), Some("a.example"), "the server is named");
        assert_eq!(refused(429, "", true).retry_after, Some(2), "waits are rounded up");
        assert_eq!(refused(422, "{}", true).said, None, "no words, no quotation");
    }
}
