//! A connection over which a server tells by itself what happens: a WebSocket, as Mastodon's streaming API has it.

use super::Client;
use crate::api::error::{ApiError, Asked, ErrorKind, Wait, kind_of};
use crate::api::http::wait_told;
use bytes::Bytes;
use futures_util::{SinkExt, StreamExt};
use reqwest::header::{AUTHORIZATION, HeaderMap};
use reqwest_websocket::{Error, Message, Upgrade, WebSocket};
use tungstenite::protocol::WebSocketConfig;
use url::Url;

/// The most bytes of a message: a post, with everything that it quotes.
const MOST: usize = 1024 * 1024;

/// The connection. Dropped, it ends.
pub(crate) struct Stream(WebSocket);

/// What came over it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Heard {
    /// A message.
    Text(String),
    /// Something without words: whoever is at the other end is there.
    Life,
    /// Nothing comes any more.
    End,
}

impl Client {
    /// Opens a connection to an address (`https:`, or `http:` on this machine) that this server named. The log-in is sent in a
    /// header alone: addresses end up in logs.
    ///
    /// # Errors
    /// When it was not reached, or refused: with its status, and how long it wants to be left alone.
    pub(crate) async fn open_stream(&self, url: &Url) -> Result<Stream, ApiError> {
        let server = self.origin.domain();
        let asked = Asked { operation: "stream", server: &server, with_token: self.token.is_some(), reading: true };
        let failed = |kind| ApiError::new(asked, kind);
        let client = self.http.upgraded(&self.reach, url).ok_or_else(|| failed(ErrorKind::NoSuchServer))?;
        let mut headers = HeaderMap::new();
        if let Some(bearer) = self.token.as_ref().and_then(super::AccessToken::bearer) {
            headers.insert(AUTHORIZATION, bearer);
        }
        let bounds = WebSocketConfig::default().max_message_size(Some(MOST)).max_frame_size(Some(MOST));
        let times = self.http.config().timeouts;
        let request = client.get(url.clone()).headers(headers).upgrade().web_socket_config(bounds);
        let answer = tokio::time::timeout(times.answer, request.send()).await;
        let answer = answer.map_err(|_| failed(ErrorKind::TimedOut(times.answer, Wait::Answer)))?;
        let answer = answer.map_err(|error| failed(kind(&error, times.connect)))?;
        let status = answer.status().as_u16();
        if status != 101 {
            let wait = wait_told(status, answer.headers(), self.http.now());
            return Err(failed(ErrorKind::Status).with_answer(status, Bytes::new()).with_retry_after(wait));
        }
        let upgraded = tokio::time::timeout(times.answer, answer.into_websocket()).await;
        let upgraded = upgraded.map_err(|_| failed(ErrorKind::TimedOut(times.answer, Wait::More)))?;
        upgraded.map(Stream).map_err(|error| failed(kind(&error, times.connect)))
    }
}

impl Stream {
    /// Waits for what comes next.
    pub(crate) async fn next(&mut self) -> Heard {
        match self.0.next().await {
            Some(Ok(Message::Text(text))) => Heard::Text(text),
            Some(Ok(Message::Close { .. })) | None => Heard::End,
            Some(Ok(_)) => Heard::Life,
            Some(Err(error)) => {
                tracing::debug!(%error, "the stream broke off");
                Heard::End
            }
        }
    }

    /// Says something. False when that cannot be sent any more.
    pub(crate) async fn say(&mut self, text: String) -> bool {
        self.0.send(Message::Text(text)).await.is_ok()
    }

    /// Asks for a sign of life. False when that cannot be sent any more.
    pub(crate) async fn ping(&mut self) -> bool {
        self.0.send(Message::Ping(Bytes::new())).await.is_ok()
    }
}

fn kind(error: &Error, connect: std::time::Duration) -> ErrorKind {
    match error {
        Error::Reqwest(error) => kind_of(error, connect),
        error => ErrorKind::Unreachable(error.to_string()),
    }
}
