//! Requests beside the API proper: pictures and films, and OAuth's own endpoints.

use super::{Call, Http, Payload, Received, Server, wait_told};
use crate::api::error::{ApiError, Asked, ErrorKind, Wait};
use crate::api::{Origin, Reach};
use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue, USER_AGENT};
use std::time::Duration;
use tokio::sync::SemaphorePermit;
use url::Url;

impl Http {
    /// Fetches a file from where somebody chose, without any log-in; `cap` is the most bytes that are taken.
    ///
    /// # Errors
    /// When the address is not https (or http on this machine), the server was not reached, refused, or sent too much.
    pub async fn fetch(&self, url: &Url, cap: u64) -> Result<Received, ApiError> {
        let reach = Origin::of(url).map_or(Reach::NET, |origin| Reach::of(&origin));
        self.fetch_within(&reach, url, cap).await
    }

    /// The same for what a server named: no farther than `reach`.
    ///
    /// # Errors
    /// As [`Http::fetch`], and when it would have to go farther.
    pub async fn fetch_within(&self, reach: &Reach, url: &Url, cap: u64) -> Result<Received, ApiError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        // Whoever keeps a file somewhere need not learn how up to date the reader's programs are.
        let name = self.config().user_agent.split('/').next().and_then(|name| HeaderValue::from_str(name).ok());
        headers.extend(name.map(|name| (USER_AGENT, name)));
        let received = self.pass("fetch", Method::GET, reach, url, headers, Payload::None, cap).await?;
        if (200..300).contains(&received.status) {
            return Ok(received);
        }
        let wait = wait_told(received.status, &received.headers, self.now());
        let server = Origin::of(url).map(|origin| origin.domain()).unwrap_or_default();
        let asked = Asked { operation: "fetch", server: &server, with_token: false, reading: true };
        Err(ApiError::new(asked, ErrorKind::Status).with_answer(received.status, Bytes::new()).with_retry_after(wait))
    }

    /// Posts a body once and gives the answer whatever its status: for OAuth, where 400 is an answer. Redirects are
    /// refused.
    ///
    /// # Errors
    /// When the address is not https (or http on this machine) or the server was not reached.
    pub async fn post(&self, url: &Url, headers: HeaderMap, body: impl Into<Bytes>) -> Result<Received, ApiError> {
        let cap = self.config().json_cap;
        let reach = Origin::of(url).map_or(Reach::NET, |origin| Reach::of(&origin));
        self.pass("post", Method::POST, &reach, url, headers, Payload::Bytes(body.into()), cap).await
    }

    /// Waits for a turn at a server, no longer than `longest`.
    pub(crate) async fn turn<'a>(
        &self,
        server: &'a Server,
        asked: Asked<'_>,
        longest: Duration,
    ) -> Result<SemaphorePermit<'a>, ApiError> {
        let turn = tokio::time::timeout(longest, server.turns.take(asked.reading)).await;
        turn.map_err(|_| ApiError::new(asked, ErrorKind::TimedOut(longest, Wait::Turn)))
    }

    #[expect(clippy::too_many_arguments, reason = "each is a part of one request")]
    async fn pass(
        &self,
        operation: &'static str,
        method: Method,
        reach: &Reach,
        url: &Url,
        headers: HeaderMap,
        payload: Payload<'_>,
        cap: u64,
    ) -> Result<Received, ApiError> {
        let host = url.host_str().unwrap_or_default();
        let asked = Asked { operation, server: host, with_token: false, reading: method == Method::GET };
        let origin = Origin::of(url).map_err(|why| ApiError::new(asked, ErrorKind::Request(why.to_string())))?;
        let server = origin.domain();
        let asked = Asked { server: &server, ..asked };
        let (once, file) = (!asked.reading, asked.reading);
        let remembered = self.server(&origin);
        // Many pictures wait for each other; each may wait as long as it may take.
        let _turn = self.turn(&remembered, asked, self.config().timeouts.total).await?;
        let (origin, url) = (&origin, url.clone());
        self.exchange(&Call { asked, origin, reach, method, url, headers, payload, cap, once, file }).await
    }
}
