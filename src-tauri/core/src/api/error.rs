//! What can go wrong between us and a server.

mod arrival;
mod fault;
mod said;
mod transport;

use super::entities::ErrorBody;
use bytes::Bytes;
use std::fmt;
use std::time::Duration;
use url::Url;

pub(crate) use said::plain;
pub(crate) use transport::kind_of;

/// A request that failed or was refused. Keeps status, body and kind.
pub struct ApiError(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    operation: &'static str,
    server: String,
    with_token: bool,
    reading: bool,
    status: Option<u16>,
    body: Bytes,
    retry_after: Option<Duration>,
    unsent: bool,
    landed: Option<Url>,
}

/// The kinds of failure.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ErrorKind {
    /// This device has no network, or no name service.
    #[error("no network")]
    Offline,
    /// No server has this name.
    #[error("no server has this name")]
    NoSuchServer,
    /// It refuses connections, or dropped this one.
    #[error("connection refused or dropped: {0}")]
    Unreachable(String),
    /// Its certificate is not to be trusted.
    #[error("certificate refused: {0}")]
    Certificate(String),
    /// It did not answer in time.
    #[error("no answer within {} s while waiting for {}", .0.as_secs_f32(), .1)]
    TimedOut(Duration, Wait),
    /// It sends round in circles, or on and on.
    #[error("redirected in circles")]
    RedirectLoop,
    /// It sends to a place we do not go to: away from https, or elsewhere with something that is not just reading.
    #[error("redirected to where we do not go")]
    UnsafeRedirect,
    /// The answer is larger than we take.
    #[error("answer larger than {0} bytes")]
    TooLarge(u64),
    /// Something else than JSON, most often a web page.
    #[error("answer is not JSON")]
    NotJson,
    /// JSON, but cut off or of another shape.
    #[error("answer not understood at {path}: {why}")]
    Undecodable {
        /// Where in the answer.
        path: String,
        /// What is wrong there.
        why: String,
    },
    /// The server refused, or failed itself: see the status.
    #[error("refused")]
    Status,
    /// The server said before that it wants to be left alone for now; it was not asked.
    #[error("not asked: the rate limit is used up")]
    Held,
    /// The request could not be made: a mistake of ours.
    #[error("request could not be made: {0}")]
    Request(String),
}

/// What was waited for when time ran out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Wait {
    /// Our turn: others ask the same server.
    Turn,
    /// A connection.
    Connection,
    /// The first byte of the answer.
    Answer,
    /// More of the answer.
    More,
    /// All of it.
    End,
}

impl fmt::Display for Wait {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Wait::Turn => "a turn",
            Wait::Connection => "a connection",
            Wait::Answer => "an answer",
            Wait::More => "more of the answer",
            Wait::End => "the end of the answer",
        })
    }
}

/// Whether trying again makes sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The network, perhaps only for a moment.
    NetworkFailure,
    /// The server, only for a moment.
    Transient {
        /// How long it wants to be left alone.
        retry_after: Option<Duration>,
    },
    /// It would fail again.
    Permanent,
}

/// Which request failed.
#[derive(Clone, Copy)]
pub(crate) struct Asked<'a> {
    pub operation: &'static str,
    pub server: &'a str,
    pub with_token: bool,
    pub reading: bool,
}

impl ApiError {
    pub(crate) fn new(asked: Asked<'_>, kind: ErrorKind) -> Self {
        let Asked { operation, server, with_token, reading } = asked;
        let server = server.to_owned();
        Self(Box::new(Inner {
            kind,
            operation,
            server,
            with_token,
            reading,
            status: None,
            body: Bytes::new(),
            retry_after: None,
            unsent: false,
            landed: None,
        }))
    }

    pub(crate) fn with_answer(mut self, status: u16, body: Bytes) -> Self {
        self.0.status = Some(status);
        self.0.body = body;
        self
    }

    pub(crate) fn with_retry_after(mut self, wait: Option<Duration>) -> Self {
        self.0.retry_after = wait;
        self
    }

    /// The request never left this device.
    pub(crate) fn unsent(mut self, unsent: bool) -> Self {
        self.0.unsent = unsent;
        self
    }

    pub(crate) fn landed_at(mut self, url: Url) -> Self {
        self.0.landed = Some(url);
        self
    }

    /// Where an answer that could not be read came from, after all redirects.
    pub(crate) fn landed(&self) -> Option<&Url> {
        self.0.landed.as_ref()
    }

    /// What happened.
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The status, when there was an answer.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// The answer's body, as far as it was taken.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// How long the server wants to be left alone.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The server, as people write it.
    pub fn server(&self) -> &str {
        &self.0.server
    }

    /// The server's own words, when it sent the API's Error entity.
    pub fn error_body(&self) -> Option<ErrorBody> {
        super::json::from_slice(&self.0.body).ok()
    }

    /// Whether trying again makes sense.
    pub fn class(&self) -> Class {
        match self.0.kind {
            ErrorKind::Offline | ErrorKind::Unreachable(_) | ErrorKind::TimedOut(..) => Class::NetworkFailure,
            ErrorKind::Held => Class::Transient { retry_after: self.0.retry_after },
            ErrorKind::Status => match self.0.status {
                // 520 to 530 are a proxy's words for a server that is down.
                Some(408 | 425 | 429 | 500 | 502 | 503 | 504 | 520..=530) => {
                    Class::Transient { retry_after: self.0.retry_after }
                }
                _ => Class::Permanent,
            },
            _ => Class::Permanent,
        }
    }

    /// Worth trying again at once: not when all the patience there is was already spent, nor without network.
    pub(crate) fn is_worth_another_try(&self) -> bool {
        let spent = matches!(self.0.kind, ErrorKind::TimedOut(..) | ErrorKind::Offline | ErrorKind::Held);
        !spent && self.class() != Class::Permanent
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} at {}: {}", self.0.operation, self.0.server, self.0.kind)?;
        if let Some(status) = self.0.status {
            write!(out, " ({status})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "ApiError({self}, {} bytes of body)", self.0.body.len())
    }
}

impl std::error::Error for ApiError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0.kind)
    }
}
