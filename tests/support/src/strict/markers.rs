//! Up to where members read their Home.

use super::answer::{Answer, Refusal, ok, parameters, text};
use super::{Shared, StrictServer};
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

fn home(id: Option<&String>) -> Value {
    match id {
        Some(id) => json!({ "home": { "last_read_id": id, "version": 1, "updated_at": "2026-10-01T12:00:00.000Z" } }),
        None => json!({}),
    }
}

/// `GET /api/v1/markers`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawQuery(query): RawQuery) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let asked = query.unwrap_or_default();
    let mut pairs = url::form_urlencoded::parse(asked.as_bytes());
    if !pairs.any(|(key, value)| key == "timeline[]" && value == "home") {
        return ok(json!({}));
    }
    ok(home(shared.world().markers.get(&name)))
}

/// `POST /api/v1/markers`
pub(super) async fn save(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let id = text(&parameters(&headers, &body)?, "home[last_read_id]");
    if id.is_empty() {
        return Err(Refusal::new(422, "No timeline is named"));
    }
    let mut world = shared.world();
    world.markers.insert(name, id.clone());
    ok(home(Some(&id)))
}

impl StrictServer {
    /// Up to where a member read their Home.
    pub fn marker(&self, name: &str) -> Option<String> {
        self.shared.world().markers.get(name).cloned()
    }
}
