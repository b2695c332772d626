//! The way of the OAuth conversation to the server: the app's one HTTP client, without redirects and without a log-in.

use crate::api::error::{ApiError, Asked, ErrorKind};
use crate::api::http::{Call, Payload, Received};
use crate::api::{Http, Origin, Reach, json};
use futures_util::future::BoxFuture;
use oauth2::http::StatusCode;
use oauth2::{AsyncHttpClient, HttpRequest, HttpResponse};
use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
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

impl<'c> AsyncHttpClient<'c> for Way {
    type Error = ApiError;
    type Future = BoxFuture<'c, Result<HttpResponse, ApiError>>;

    /// Gives the answer whatever its status. A redirect is an error: a secret is sent to one place only.
    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(async {
            let (parts, body) = request.into_parts();
            let url = parts.uri.to_string();
            let received = post(&self.http, &self.origin, &url, parts.headers, body).await?;
            // What reads the answer bounds no depth; nothing that is a token nests.
            let body = if json::is_shallow(&received.body) { received.body.to_vec() } else { Vec::new() };
            let mut response = HttpResponse::new(body);
            *response.status_mut() = StatusCode::from_u16(received.status).unwrap_or_default();
            *response.headers_mut() = received.headers;
            Ok(response)
        })
    }
}

/// Sends a form; true when the server took it.
pub(super) async fn send_form(
    http: &Http,
    origin: &Origin,
    url: &str,
    form: &[(&str, &str)],
) -> Result<bool, ApiError> {
    let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
    let received = post(http, origin, url, headers, body.into_bytes()).await?;
    Ok((200..300).contains(&received.status))
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
