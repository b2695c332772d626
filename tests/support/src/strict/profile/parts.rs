//! What a change of a profile names, whichever way it came.

use crate::strict::answer::Refusal;
use axum::extract::Multipart;
use serde_json::{Map, Value, json};

/// A change as it was read.
pub(super) struct Parts {
    /// Texts by name, as `source[privacy]`.
    pub(super) words: Map<String, Value>,
    /// Name, MIME type, content.
    pub(super) pictures: Vec<(String, String, Vec<u8>)>,
}

/// Of a form with files.
pub(super) async fn read(mut body: Multipart) -> Result<Parts, Refusal> {
    let broken = |_| Refusal::new(400, "Bad Request");
    let (mut words, mut pictures) = (Map::new(), Vec::new());
    while let Some(part) = body.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        if matches!(name.as_str(), "avatar" | "header") {
            let kind = part.content_type().unwrap_or_default().to_owned();
            pictures.push((name, kind, part.bytes().await.map_err(broken)?.to_vec()));
        } else {
            words.insert(name, json!(part.text().await.map_err(broken)?));
        }
    }
    Ok(Parts { words, pictures })
}

/// Of JSON: what lies deeper gets the name that a form would give it.
pub(super) fn flat(map: &Map<String, Value>) -> Map<String, Value> {
    fn add(out: &mut Map<String, Value>, name: String, value: &Value) {
        match value {
            Value::Object(inner) => inner.iter().for_each(|(key, value)| add(out, format!("{name}[{key}]"), value)),
            Value::String(text) => drop(out.insert(name, json!(text))),
            other => drop(out.insert(name, json!(other.to_string()))),
        }
    }
    let mut out = Map::new();
    map.iter().for_each(|(name, value)| add(&mut out, name.clone(), value));
    out
}
