//! What a message of the stream says: JSON, with most of it as JSON in a string.

use crate::api::client::decode;
use crate::api::entities::{Status, StatusId};
use serde::Deserialize;

/// What happened.
#[derive(Debug, PartialEq)]
pub(super) enum Event {
    /// There is a newer post in the Home.
    Newer,
    /// There is a newer post in a list that is looked at.
    Listed,
    /// Something happened to the reader, or was joined with what had.
    Notified,
    /// The reader changed their filters, perhaps elsewhere.
    Filters,
    /// A post is gone.
    Deleted(StatusId),
    /// A post says something else now.
    Edited(Box<Status>),
    /// Something that changes nothing here, is not known, or cannot be read.
    Other,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Message {
    event: String,
    payload: Payload,
    /// Which stream tells: its kind, and its name if it has one.
    stream: serde_json::Value,
}

impl Message {
    /// Whether the reader's own stream tells; servers that do not say have no other.
    fn is_own(&self) -> bool {
        self.stream.get(0).and_then(|kind| kind.as_str()).is_none_or(|kind| kind.starts_with("user"))
    }
}

/// A string on most software, the thing itself on some.
#[derive(Deserialize)]
#[serde(untagged)]
enum Payload {
    Text(String),
    Other(serde_json::Value),
}

impl Default for Payload {
    fn default() -> Self {
        Self::Text(String::new())
    }
}

impl Payload {
    fn into_text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Other(value) => value.to_string(),
        }
    }
}

/// Reads a message.
pub(super) fn read(text: &str) -> Event {
    let Ok(message) = decode::<Message>(text.as_bytes()) else { return Event::Other };
    let is_own = message.is_own();
    let Message { event, payload, .. } = message;
    match event.as_str() {
        "update" if is_own => Event::Newer,
        "update" => Event::Listed,
        "notification" | "notifications_merged" => Event::Notified,
        "filters_changed" => Event::Filters,
        "delete" => {
            let id = payload.into_text();
            let id = id.trim().trim_matches('"');
            if id.is_empty() { Event::Other } else { Event::Deleted(StatusId::from(id.to_owned())) }
        }
        "status.update" => match decode::<Status>(payload.into_text().as_bytes()) {
            Ok(status) => Event::Edited(Box::new(status)),
            Err(_) => Event::Other,
        },
        _ => Event::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn messages_are_read() {
        assert_eq!(read(r#"{"stream":["user"],"event":"update","payload":"{}"}"#), Event::Newer, "whatever is in it");
        assert_eq!(read(r#"{"event":"update","payload":"{}"}"#), Event::Newer, "from a server with one stream");
        assert_eq!(read(r#"{"stream":["list","12"],"event":"update","payload":"{}"}"#), Event::Listed, "of a list");
        assert_eq!(read(r#"{"stream":"public","event":"update"}"#), Event::Newer, "whatever it may mean");
        assert_eq!(read(r#"{"event":"delete","payload":"12"}"#), Event::Deleted("12".to_owned().into()), "an id");
        assert_eq!(read(r#"{"event":"delete","payload":12}"#), Event::Deleted("12".to_owned().into()), "a number");
        assert_eq!(read(r#"{"event":"filters_changed"}"#), Event::Filters, "nothing is told with it");
        assert_eq!(read(r#"{"event":"notification","payload":"{}"}"#), Event::Notified, "one");
        assert_eq!(read(r#"{"event":"notifications_merged","payload":"1"}"#), Event::Notified, "some");
        let edited = r#"{"event":"status.update","payload":"{\"id\":\"7\",\"content\":\"<p>New</p>\",\"created_at\":\"2026-01-01T00:00:00.000Z\",\"account\":{\"id\":\"1\",\"username\":\"a\",\"acct\":\"a\"}}"}"#;
        assert!(matches!(read(edited), Event::Edited(status) if status.id == StatusId::from("7".to_owned())), "a post");
    }

    #[test]
    fn what_is_not_known_changes_nothing() {
        let strange = [
            "",
            "null",
            "[]",
            "{}",
            r#"{"event":"announcement","payload":"{}"}"#,
            r#"{"event":7}"#,
            r#"{"event":"delete"}"#,
            r#"{"event":"status.update","payload":"{"}"#,
            r#"{"error":"Missing access token"}"#,
            "<html>",
        ];
        for text in strange {
            assert_eq!(read(text), Event::Other, "{text}");
        }
        assert_eq!(read(&"[".repeat(200_000)), Event::Other, "depth has its bound");
    }

    proptest! {
        #[test]
        fn no_message_is_too_strange(text in ".{0,200}", event in "update|delete|status.update|x", payload in ".{0,80}") {
            let _ = read(&text);
            let _ = read(&serde_json::json!({ "event": event, "payload": payload }).to_string());
        }
    }
}
