//! Failures on demand.

use super::{Shared, lock};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::json;
use std::time::Duration;

/// How a request fails.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// 429 with `X-RateLimit-Reset` so far ahead.
    RateLimited(Duration),
    /// 503 with Mastodon's JSON, `Retry-After` if given.
    Busy(Option<Duration>),
    /// 502 with a proxy's HTML page.
    ProxyPage,
    /// This status with `{"error": …}`.
    Refused(u16, String),
    /// 200 with an HTML page where JSON is due.
    Html,
    /// 200 with JSON that is cut off.
    Truncated,
    /// 200 with JSON that is shorter than it was said to be; then the connection ends.
    CutOff,
    /// No answer for so long, then 504.
    Late(Duration),
    /// The request is taken, and then nothing is said, ever.
    Silent,
    /// It answers just this, with these headers: what the little world does not have.
    Instead(Vec<(&'static str, String)>, serde_json::Value),
    /// What was asked for is done, but the answer is this status with a proxy's HTML page.
    Lost(u16),
}

/// A failure that is due some more times.
#[derive(Debug)]
pub(super) struct Failing {
    what: String,
    /// So many requests are answered before.
    after: usize,
    left: usize,
    failure: Failure,
}

impl Failing {
    pub(super) fn new(what: &str, after: usize, times: usize, failure: Failure) -> Self {
        Self { what: what.to_owned(), after, left: times, failure }
    }
}

/// The failure that is due for a request line, if any.
pub(super) fn due(shared: &Shared, line: &str) -> Option<Failure> {
    let mut failures = lock(&shared.failures);
    let failing = failures.iter_mut().find(|failing| failing.left > 0 && line.starts_with(&failing.what))?;
    if let Some(before) = failing.after.checked_sub(1) {
        failing.after = before;
        return None;
    }
    failing.left -= 1;
    Some(failing.failure.clone())
}

impl Failure {
    pub(super) async fn answer(&self) -> Response {
        let json = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
        match self {
            Self::RateLimited(wait) => {
                let reset = jiff::Timestamp::now() + *wait;
                let headers = [
                    ("x-ratelimit-limit", "300".to_owned()),
                    ("x-ratelimit-remaining", "0".to_owned()),
                    ("x-ratelimit-reset", format!("{reset:.6}")),
                ];
                error(429, "Too many requests", headers)
            }
            Self::Busy(None) => error::<0>(503, "Service temporarily unavailable", []),
            Self::Busy(Some(wait)) => {
                error(503, "Service temporarily unavailable", [("retry-after", wait.as_secs().to_string())])
            }
            Self::ProxyPage => (StatusCode::BAD_GATEWAY, html("<h1>502 Bad Gateway</h1>")).into_response(),
            Self::Lost(status) => {
                let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::GATEWAY_TIMEOUT);
                (status, html("<h1>Gateway Time-out</h1>")).into_response()
            }
            Self::Refused(status, words) => error::<0>(*status, words, []),
            Self::Instead(headers, body) => {
                let mut response = axum::Json(body).into_response();
                for (name, value) in headers {
                    if let Ok(value) = value.parse() {
                        response.headers_mut().append(*name, value);
                    }
                }
                response
            }
            Self::Html => html("<h1>Welcome to our web server</h1>").into_response(),
            Self::Truncated => (json, r#"[{"id":"1","content":"<p>cut o"#).into_response(),
            Self::CutOff => {
                let parts = [Ok("[{"), Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))];
                let length = [(header::CONTENT_LENGTH, "4096")];
                (json, length, axum::body::Body::from_stream(futures_util::stream::iter(parts))).into_response()
            }
            Self::Silent => std::future::pending().await,
            Self::Late(wait) => {
                tokio::time::sleep(*wait).await;
                (StatusCode::GATEWAY_TIMEOUT, html("<h1>504 Gateway Time-out</h1>")).into_response()
            }
        }
    }
}

fn error<const N: usize>(status: u16, words: &str, headers: [(&'static str, String); N]) -> Response {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    (status, headers, axum::Json(json!({ "error": words }))).into_response()
}

fn html(body: &str) -> impl IntoResponse + use<> {
    axum::response::Html(format!("<!DOCTYPE html><html><body>{body}</body></html>"))
}
