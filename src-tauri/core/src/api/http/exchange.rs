//! One request and its answer: redirects, time-outs, caps. Knows nothing of Mastodon.

use super::pace::Pace;
use super::{Http, Timeouts};
use crate::api::error::{ApiError, Asked, ErrorKind, Wait, kind_of};
use crate::api::{Origin, Reach};
use bytes::{Bytes, BytesMut};
use reqwest::header::{AUTHORIZATION, HeaderMap, LOCATION};
use reqwest::{Method, Response, StatusCode};
use std::future::Future;
use std::time::Duration;
use tokio::time::{Instant, timeout};
use url::Url;

/// What is to be asked.
pub(crate) struct Call<'a> {
    pub asked: Asked<'a>,
    pub origin: &'a Origin,
    /// How far it may go, redirects and all.
    pub reach: &'a Reach,
    pub method: Method,
    pub url: Url,
    pub headers: HeaderMap,
    pub payload: Payload<'a>,
    pub cap: u64,
    /// Doing it twice would be wrong: it gets a connection of its own.
    pub once: bool,
    /// A file, which may take its time as long as it comes steadily, and waits for room.
    pub file: bool,
}

/// What is sent along.
pub(crate) enum Payload<'a> {
    None,
    /// With its content type among the headers.
    Bytes(Bytes),
    /// Made anew for each try.
    Parts(&'a (dyn Fn() -> reqwest::multipart::Form + Send + Sync)),
}

/// An answer, whatever its status.
#[derive(Clone, Debug)]
pub struct Received {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The whole body, decompressed.
    pub body: Bytes,
    /// Where it came from in the end.
    pub url: Url,
}

impl Http {
    /// Asks once. Follows redirects when only reading.
    pub(crate) async fn exchange(&self, call: &Call<'_>) -> Result<Received, ApiError> {
        let Timeouts { total, upload, .. } = self.config().timeouts;
        if call.file {
            return self.follow(call, total).await;
        }
        let longest = if matches!(call.payload, Payload::Parts(_)) { upload } else { total };
        within(longest, Wait::End, call, self.follow(call, longest)).await?
    }

    async fn follow(&self, call: &Call<'_>, longest: Duration) -> Result<Received, ApiError> {
        let failed = |kind| ApiError::new(call.asked, kind);
        let mut seen = vec![call.url.clone()];
        let mut headers = call.headers.clone();
        loop {
            let url = seen.last().expect("begins with one and only grows").clone();
            let response = self.ask(call, url.clone(), headers.clone(), longest).await?;
            let Some(to) = redirected(&response, &url) else {
                return self.receive(call, response).await;
            };
            let may_go = call.method == Method::GET && call.origin.may_lead_to(&to) && call.reach.allows(&to);
            if !may_go {
                let status = response.status().as_u16();
                return Err(failed(ErrorKind::UnsafeRedirect).with_answer(status, Bytes::new()));
            }
            if seen.len() > self.config().max_redirects || seen.contains(&to) {
                return Err(failed(ErrorKind::RedirectLoop));
            }
            if to.origin() != url.origin() {
                // The log-in belongs to one server only.
                headers.remove(AUTHORIZATION);
            }
            seen.push(to);
        }
    }

    async fn ask(
        &self,
        call: &Call<'_>,
        url: Url,
        headers: HeaderMap,
        longest: Duration,
    ) -> Result<Response, ApiError> {
        let Timeouts { connect, answer, .. } = self.config().timeouts;
        // Addresses written out are looked at here, those of names where they are looked up.
        let client = self.client(call.reach, &url, call.once);
        let client = client.ok_or_else(|| ApiError::new(call.asked, ErrorKind::NoSuchServer))?;
        let request = client.request(call.method.clone(), url).headers(headers);
        let (request, patience) = match &call.payload {
            Payload::None => (request, answer),
            Payload::Bytes(bytes) => (request.body(bytes.clone()), answer),
            Payload::Parts(form) => (request.multipart(form()), longest),
        };
        let sent = within(patience, Wait::Answer, call, request.send()).await?;
        sent.map_err(|error| ApiError::new(call.asked, kind_of(&error, connect)).unsent(error.is_connect()))
    }

    async fn receive(&self, call: &Call<'_>, mut response: Response) -> Result<Received, ApiError> {
        let Timeouts { connect, idle, total, .. } = self.config().timeouts;
        let (status, url) = (response.status().as_u16(), response.url().clone());
        let headers = response.headers().clone();
        let too_large = |body: BytesMut| {
            ApiError::new(call.asked, ErrorKind::TooLarge(call.cap)).with_answer(status, body.freeze())
        };
        if response.content_length().is_some_and(|length| length > call.cap) {
            return Err(too_large(BytesMut::new()));
        }
        let mut body = BytesMut::new();
        let mut pace = call.file.then(|| Pace::new(total, Instant::now()));
        let mut share = call.file.then(|| self.room().share(call.cap));
        loop {
            let chunk = match within(idle, Wait::More, call, response.chunk()).await? {
                Ok(Some(chunk)) => chunk,
                Ok(None) => return Ok(Received { status, headers, body: body.freeze(), url }),
                Err(error) => {
                    // A broken encoding is a broken answer; anything else here is a broken connection.
                    let kind = match error.is_decode() && !is_io(&error) {
                        true => ErrorKind::NotJson,
                        false => kind_of(&error, connect),
                    };
                    return Err(ApiError::new(call.asked, kind).with_answer(status, body.freeze()));
                }
            };
            if (body.len() + chunk.len()) as u64 > call.cap {
                return Err(too_large(body));
            }
            if pace.as_mut().is_some_and(|pace| !pace.keeps_up(chunk.len() as u64, Instant::now())) {
                return Err(ApiError::new(call.asked, ErrorKind::TimedOut(total, Wait::More)));
            }
            if let Some(share) = &mut share {
                within(idle, Wait::More, call, share.grow((body.len() + chunk.len()) as u64)).await?;
            }
            body.extend_from_slice(&chunk);
        }
    }
}

async fn within<T>(
    longest: Duration,
    wait: Wait,
    call: &Call<'_>,
    work: impl Future<Output = T>,
) -> Result<T, ApiError> {
    timeout(longest, work).await.map_err(|_| ApiError::new(call.asked, ErrorKind::TimedOut(longest, wait)))
}

/// Where an answer sends on to. One without a place to go, or to something that is no address, is an answer like others.
fn redirected(response: &Response, from: &Url) -> Option<Url> {
    use StatusCode as S;
    let kinds = [S::MOVED_PERMANENTLY, S::FOUND, S::SEE_OTHER, S::TEMPORARY_REDIRECT, S::PERMANENT_REDIRECT];
    if !kinds.contains(&response.status()) {
        return None;
    }
    let mut to = from.join(response.headers().get(LOCATION)?.to_str().ok()?).ok()?;
    to.set_fragment(None);
    Some(to)
}

fn is_io(error: &reqwest::Error) -> bool {
    let source = std::error::Error::source(error);
    std::iter::successors(source, |error| error.source()).any(|error| {
        error.downcast_ref::<std::io::Error>().is_some_and(|io| {
            use std::io::ErrorKind as K;
            matches!(io.kind(), K::ConnectionReset | K::ConnectionAborted | K::UnexpectedEof | K::BrokenPipe)
        })
    })
}
