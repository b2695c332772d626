//! The streaming API: what happens is told over a WebSocket, to whoever has a log-in.

use super::answer::Refusal;
use super::{Shared, StrictServer};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::sync::broadcast;

/// So much may wait for a stream before it loses some: more than any test tells at once.
const ROOM: usize = 4096;

/// What streams do.
#[derive(Clone, Debug)]
enum Turn {
    /// They tell this.
    Tell(String),
    /// They end without a word.
    Cut,
    /// They say nothing more, and answer nothing, but stay open.
    Fall,
}

/// All streams.
#[derive(Debug)]
pub(super) struct Streams {
    turns: broadcast::Sender<Turn>,
    open: AtomicUsize,
}

impl Default for Streams {
    fn default() -> Self {
        Self { turns: broadcast::channel(ROOM).0, open: AtomicUsize::new(0) }
    }
}

impl Streams {
    /// Tells that something happened. The payload is JSON in a string, as Mastodon sends it.
    pub(super) fn tell(&self, event: &str, payload: &str) {
        let message = json!({ "stream": ["user"], "event": event, "payload": payload });
        // Nobody listens: then nobody is told.
        let _ = self.turns.send(Turn::Tell(message.to_string()));
    }
}

impl StrictServer {
    /// Tells all streams of an event.
    pub fn tell(&self, event: &str, payload: &Value) {
        let payload = payload.as_str().map_or_else(|| payload.to_string(), str::to_owned);
        self.shared.streams.tell(event, &payload);
    }

    /// Sends all streams a message as it is.
    pub fn tell_raw(&self, message: &str) {
        let _ = self.shared.streams.turns.send(Turn::Tell(message.to_owned()));
    }

    /// Cuts all streams.
    pub fn cut_streams(&self) {
        let _ = self.shared.streams.turns.send(Turn::Cut);
    }

    /// Lets all streams fall silent: they stay open, and nothing is at their other end any more.
    pub fn silence_streams(&self) {
        let _ = self.shared.streams.turns.send(Turn::Fall);
    }

    /// How many streams are open.
    pub fn streams(&self) -> usize {
        self.shared.streams.open.load(Ordering::SeqCst)
    }

    /// Lets a person (by id) post, and tells the streams of it; gives the ids, oldest first.
    pub fn post_live(&self, person: &str, words: &[&str]) -> Vec<String> {
        let ids = self.publish(person, words);
        for id in &ids {
            let post = self.posts().into_iter().find(|post| post["id"] == *id).unwrap_or_default();
            self.tell("update", &post);
        }
        ids
    }

    /// Takes a post away, and tells the streams of it.
    pub fn delete_live(&self, id: &str) {
        self.shared.world().remove(id);
        self.tell("delete", &Value::from(id));
    }
}

/// `GET /api/v1/streaming`
pub(super) async fn open(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
    upgrade: WebSocketUpgrade,
) -> Result<Response, Refusal> {
    if query.contains_key("access_token") {
        return Err(Refusal::new(400, "A log-in in an address ends up in logs"));
    }
    shared.user(&headers, "read:statuses")?;
    if query.get("stream").is_none_or(|stream| stream != "user") {
        return Err(Refusal::new(400, "Unknown stream type"));
    }
    Ok(upgrade.on_upgrade(move |socket| serve(shared, headers, socket)))
}

async fn serve(shared: Arc<Shared>, headers: HeaderMap, mut socket: WebSocket) {
    let mut turns = shared.streams.turns.subscribe();
    shared.streams.open.fetch_add(1, Ordering::SeqCst);
    loop {
        tokio::select! {
            turn = turns.recv() => match turn {
                // A log-in that was taken back ends its streams.
                Ok(Turn::Tell(_)) if shared.reader(&headers).is_err() => break,
                Ok(Turn::Tell(text)) => if socket.send(Message::Text(text.into())).await.is_err() { break },
                Ok(Turn::Fall) => std::future::pending().await,
                Ok(Turn::Cut) | Err(_) => break,
            },
            heard = socket.recv() => if !matches!(heard, Some(Ok(_))) { break },
        }
    }
    shared.streams.open.fetch_sub(1, Ordering::SeqCst);
}
