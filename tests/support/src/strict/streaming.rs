//! The streaming API: what happens is told over a WebSocket, to whoever has a log-in.

use super::answer::Refusal;
use super::{Shared, StrictServer, lock};
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use tokio::sync::broadcast;

/// So much may wait for a stream before it loses some: more than any test tells at once.
const ROOM: usize = 4096;

/// What streams do.
#[derive(Clone, Debug)]
enum Turn {
    /// Those that were asked for this stream tell this.
    Tell(Vec<String>, String),
    /// They all tell this.
    Say(String),
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
    /// What was asked for beside a member's own, over all connections, as `list 12`.
    asked: Mutex<Vec<String>>,
}

impl Default for Streams {
    fn default() -> Self {
        Self { turns: broadcast::channel(ROOM).0, open: AtomicUsize::new(0), asked: Mutex::default() }
    }
}

impl Streams {
    /// Tells that something happened. The payload is JSON in a string, as Mastodon sends it.
    pub(super) fn tell(&self, stream: &[&str], event: &str, payload: &str) {
        let message = json!({ "stream": stream, "event": event, "payload": payload });
        // Nobody listens: then nobody is told.
        let stream = stream.iter().map(|part| (*part).to_owned()).collect();
        let _ = self.turns.send(Turn::Tell(stream, message.to_string()));
    }
}

impl StrictServer {
    /// Tells all streams of an event.
    pub fn tell(&self, event: &str, payload: &Value) {
        let payload = payload.as_str().map_or_else(|| payload.to_string(), str::to_owned);
        self.shared.streams.tell(&["user"], event, &payload);
    }

    /// Tells of a post (by id) on a stream that has to be asked for, as `["list", "12"]`.
    pub fn tell_in(&self, stream: &[&str], id: &str) {
        let post = self.posts().into_iter().find(|post| post["id"] == *id).unwrap_or_default();
        self.shared.streams.tell(stream, "update", &post.to_string());
    }

    /// Which streams are asked for beside members' own, as `list 12`.
    pub fn streams_asked_for(&self) -> Vec<String> {
        lock(&self.shared.streams.asked).clone()
    }

    /// Sends all streams a message as it is.
    pub fn tell_raw(&self, message: &str) {
        let _ = self.shared.streams.turns.send(Turn::Say(message.to_owned()));
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
    let mut asked = vec!["user".to_owned()];
    loop {
        tokio::select! {
            turn = turns.recv() => match turn {
                // A log-in that was taken back ends its streams.
                Ok(Turn::Tell(..) | Turn::Say(_)) if shared.reader(&headers).is_err() => break,
                Ok(Turn::Tell(stream, _)) if !asked.contains(&stream.join(" ")) => {}
                Ok(Turn::Tell(_, text) | Turn::Say(text)) => {
                    if socket.send(Message::Text(text.into())).await.is_err() { break }
                }
                Ok(Turn::Fall) => std::future::pending().await,
                Ok(Turn::Cut) | Err(_) => break,
            },
            heard = socket.recv() => match heard {
                Some(Ok(Message::Text(text))) => match asked_for(&text) {
                    Some((true, stream)) if !asked.contains(&stream) => {
                        lock(&shared.streams.asked).push(stream.clone());
                        asked.push(stream);
                    }
                    Some((false, stream)) if asked.contains(&stream) => {
                        asked.retain(|one| *one != stream);
                        forget(&shared, &stream);
                    }
                    // Twice, or nonsense: a client of ours says neither.
                    _ => break,
                },
                Some(Ok(_)) => {}
                _ => break,
            },
        }
    }
    asked.iter().for_each(|stream| forget(&shared, stream));
    shared.streams.open.fetch_sub(1, Ordering::SeqCst);
}

fn forget(shared: &Shared, stream: &str) {
    let mut all = lock(&shared.streams.asked);
    if let Some(at) = all.iter().position(|one| one == stream) {
        all.remove(at);
    }
}

/// What a client asks for, or no longer: true and the stream as it is named in messages.
fn asked_for(text: &str) -> Option<(bool, String)> {
    let said: Value = serde_json::from_str(text).ok()?;
    let wanted = match said["type"].as_str()? {
        "subscribe" => true,
        "unsubscribe" => false,
        _ => return None,
    };
    let stream = match said["stream"].as_str()? {
        "list" => format!("list {}", said["list"].as_str()?),
        "hashtag" => format!("hashtag {}", said["tag"].as_str()?),
        plain @ ("public" | "public:local") => plain.to_owned(),
        _ => return None,
    };
    Some((wanted, stream))
}
