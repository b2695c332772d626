//! Requests beside the API proper: pictures and films, and OAuth's own endpoints.

use super::{Call, Http, Payload, Received, Server, wait_told};
use crate::api::Origin;
use crate::api::error::{ApiError, Asked, ErrorKind, Wait};
use bytes::Bytes;
use reqwest::Method;
use reqwest::header::{ACCEPT, HeaderMap, HeaderValue};
use std::time::Duration;
use tokio::sync::SemaphorePermit;
use url::Url;

impl Http {
    /// Fetches a file, without any log-in; `cap` is the most bytes that are taken.
    ///
    /// # Errors
    /// When the address is not https (or http on this machine), the server was not reached, refused, or sent too much.
    pub async fn fetch(&self, url: &Url, cap: u64) -> Result<Received, ApiError> {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("*/*"));
        let received = self.pass("fetch", Method::GET, url, headers, Payload::None, cap).await?;
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
        self.pass("post", Method::POST, url, headers, Payload::Bytes(body.into()), cap).await
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

    async fn pass(
        &self,
        operation: &'static str,
        method: Method,
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
        self.exchange(&Call { asked, origin: &origin, method, url: url.clone(), headers, payload, cap, once, file })
            .await
    }
}
