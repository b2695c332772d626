//! The way of the OAuth conversation to the server: the app's one HTTP client, without redirects and without a log-in.

use crate::api::error::{ApiError, Asked, ErrorKind};
use crate::api::http::{Call, Payload, Received, wait_told};
use crate::api::{Http, Origin, Reach};
use bytes::Bytes;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use std::time::Duration;
use url::Url;

/// The most bytes of an answer.
const CAP: u64 = 64 * 1024;

/// The way to one server.
pub(super) struct Way {
    http: Http,
    origin: Origin,
}

impl Way {
    pub(super) fn to(http: &Http, origin: &Origin) -> Self {
        Self { http: http.clone(), origin: origin.clone() }
    }
}

/// An answer, whatever its status.
pub(super) struct Answered {
    received: Received,
    server: String,
    wait: Option<Duration>,
}

impl Answered {
    pub(super) fn status(&self) -> u16 {
        self.received.status
    }

    pub(super) fn body(&self) -> &[u8] {
        &self.received.body
    }

    /// The error that it is. Its body is left out: it may hold a token of an unknown shape.
    pub(super) fn refusal(&self) -> ApiError {
        let asked = Asked { operation: "oauth", server: &self.server, with_token: false, reading: false };
        let error = ApiError::new(asked, ErrorKind::Status);
        error.with_answer(self.status(), Bytes::new()).with_retry_after(self.wait)
    }
}

impl Way {
    /// Sends a form and gives the answer whatever its status. A redirect is an error: a secret is sent to one place only.
    pub(super) async fn post_form(&self, url: &str, form: &[(&str, &str)]) -> Result<Answered, ApiError> {
        let received = post_form(&self.http, &self.origin, url, form).await?;
        let wait = wait_told(received.status, &received.headers, self.http.now());
        Ok(Answered { received, server: self.origin.domain(), wait })
    }
}

/// Sends a form; true when the server took it.
pub(super) async fn send_form(
    http: &Http,
    origin: &Origin,
    url: &str,
    form: &[(&str, &str)],
) -> Result<bool, ApiError> {
    let received = post_form(http, origin, url, form).await?;
    Ok((200..300).contains(&received.status))
}

async fn post_form(http: &Http, origin: &Origin, url: &str, form: &[(&str, &str)]) -> Result<Received, ApiError> {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    post(http, origin, url, headers, body.into_bytes()).await
}

async fn post(
    http: &Http,
    origin: &Origin,
    url: &str,
    headers: HeaderMap,
    body: Vec<u8>,
) -> Result<Received, ApiError> {
    let server = origin.domain();
    let asked = Asked { operation: "oauth", server: &server, with_token: false, reading: false };
    let url = Url::parse(url).map_err(|error| ApiError::new(asked, ErrorKind::Request(error.to_string())))?;
    let call = Call {
        asked,
        origin,
        reach: &Reach::of(origin),
        method: reqwest::Method::POST,
        url,
        headers,
        payload: Payload::Bytes(body.into()),
        cap: CAP,
        once: true,
        file: false,
    };
    http.exchange(&call).await
}

#[cfg(test)]
impl Answered {
    /// An answer of `a.example`.
    pub(super) fn of(status: u16, body: &str) -> Self {
        let url = Url::parse("https://a.example/oauth/token").expect("it is an address");
        let body = Bytes::copy_from_slice(body.as_bytes());
        Self {
            received: Received { status, headers: HeaderMap::new(), body, url },
            server: "a.example".into(),
            wait: None,
        }
    }
}
