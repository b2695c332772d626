//! The log of what was asked.

use super::{Shared, lock};
use axum::body::Body;
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use futures_util::StreamExt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// One request that came in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// In capitals.
    pub method: String,
    /// Without the query.
    pub path: String,
    /// The query as it came, without the question mark; empty when there is none.
    pub query: String,
    /// Names in lower case, with their values.
    pub headers: Vec<(String, String)>,
    /// The body as text; empty when there is none or it is a file.
    pub body: String,
    /// What it was answered with.
    pub status: u16,
}

impl Asked {
    /// Method, path and query, as `GET /api/v1/timelines/home?limit=20`.
    pub fn line(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{} {}{mark}{}", self.method, self.path, self.query)
    }

    /// The value of a header, its name in lower case.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// How many requests are under way.
#[derive(Debug, Default)]
pub(super) struct Busy {
    now: AtomicUsize,
    most: AtomicUsize,
}

impl Busy {
    fn begin(&self) {
        let now = self.now.fetch_add(1, Ordering::SeqCst) + 1;
        self.most.fetch_max(now, Ordering::SeqCst);
    }

    pub(super) fn most(&self) -> usize {
        self.most.load(Ordering::SeqCst)
    }
}

/// Bodies larger than this are refused before any handler sees them.
const MOST: usize = 128 * 1024 * 1024;

/// Reads a body at so many bytes a second.
async fn slowly(body: Body, speed: usize) -> axum::body::Bytes {
    let (mut stream, mut all) = (body.into_data_stream(), Vec::new());
    while let Some(Ok(chunk)) = stream.next().await {
        all.extend_from_slice(&chunk);
        tokio::time::sleep(Duration::from_secs_f64(chunk.len() as f64 / speed.max(1) as f64)).await;
    }
    all.into()
}

/// Writes each request down, then lets it fail if the test wants that.
pub(super) async fn record(State(shared): State<Arc<Shared>>, request: Request, next: Next) -> Response {
    let (parts, body) = request.into_parts();
    let speed = shared.switches().upload_speed.filter(|_| parts.uri.path().ends_with("/media"));
    let bytes = match speed {
        Some(speed) => slowly(body, speed).await,
        None => axum::body::to_bytes(body, MOST).await.unwrap_or_default(),
    };
    let headers = parts.headers.iter();
    let headers =
        headers.map(|(name, value)| (name.to_string(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
    let asked = Asked {
        method: parts.method.to_string(),
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: headers.collect(),
        body: std::str::from_utf8(&bytes).map(str::to_owned).unwrap_or_default(),
        status: 0,
    };
    let place = {
        let mut log = lock(&shared.log);
        log.push(asked.clone());
        log.len() - 1
    };
    // What has come in is done whether or not anybody waits for the answer, as Mastodon's threads do.
    let done = tokio::spawn(answer(shared, Request::from_parts(parts, Body::from(bytes)), next, asked, place));
    done.await.unwrap_or_else(|error| std::panic::resume_unwind(error.into_panic()))
}

async fn answer(shared: Arc<Shared>, request: Request, next: Next, asked: Asked, place: usize) -> Response {
    shared.busy.begin();
    if let Some(wait) = shared.switches().answers_after {
        tokio::time::sleep(wait).await;
    }
    let response = match super::failure::due(&shared, &asked.line()) {
        Some(failure) => {
            if matches!(failure, super::Failure::Lost(_)) {
                next.run(request).await;
            }
            failure.answer().await
        }
        None => next.run(request).await,
    };
    shared.busy.now.fetch_sub(1, Ordering::SeqCst);
    // The test may have emptied the log in the meantime.
    if let Some(entry) = lock(&shared.log).get_mut(place).filter(|entry| entry.line() == asked.line()) {
        entry.status = response.status().as_u16();
    }
    response
}
