//! Up to where members read their Home, and looked at notifications.

use super::answer::{Answer, Refusal, ok, parameters, text};
use super::{Shared, StrictServer, lock};
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

fn home(marker: Option<&(String, String)>) -> Value {
    marker.map_or(Value::Null, |(id, at)| json!({ "last_read_id": id, "version": 1, "updated_at": at }))
}

fn now() -> String {
    format!("{:.3}", jiff::Timestamp::now())
}

/// What there is of the timelines that were named.
fn told(named: impl IntoIterator<Item = (&'static str, Value)>) -> Answer {
    let there = named.into_iter().filter(|(_, marker)| !marker.is_null());
    ok(Value::Object(there.map(|(name, marker)| (name.to_owned(), marker)).collect()))
}

/// `GET /api/v1/markers`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawQuery(query): RawQuery) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let asked = query.unwrap_or_default();
    let wants = |timeline: &str| {
        let mut pairs = url::form_urlencoded::parse(asked.as_bytes());
        pairs.any(|(key, value)| key == "timeline[]" && value == timeline)
    };
    let home = wants("home").then(|| ("home", home(shared.world().markers.get(&name))));
    let looked = wants("notifications").then(|| ("notifications", lock(&shared.inbox).marker(&name)));
    told(home.into_iter().chain(looked))
}

/// `POST /api/v1/markers`
pub(super) async fn save(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let (read, looked) = (text(&map, "home[last_read_id]"), text(&map, "notifications[last_read_id]"));
    if read.is_empty() && looked.is_empty() {
        return Err(Refusal::new(422, "No timeline is named"));
    }
    let mut saved = Vec::new();
    if !read.is_empty() {
        let marker = (read, now());
        saved.push(("home", home(Some(&marker))));
        shared.world().markers.insert(name.clone(), marker);
    }
    if !looked.is_empty() {
        let id = looked.parse().map_err(|_| Refusal::new(422, "last_read_id is no id"))?;
        let mut inbox = lock(&shared.inbox);
        inbox.mark(&name, id);
        saved.push(("notifications", inbox.marker(&name)));
    }
    told(saved)
}

impl StrictServer {
    /// Up to where a member read their Home.
    pub fn marker(&self, name: &str) -> Option<String> {
        self.shared.world().markers.get(name).map(|(id, _)| id.clone())
    }

    /// A member reads their Home on another device, up to this entry.
    pub fn set_marker(&self, name: &str, entry: &str) {
        self.set_marker_at(name, entry, &now());
    }

    /// The same at a time, RFC 3339.
    pub fn set_marker_at(&self, name: &str, entry: &str, at: &str) {
        self.shared.world().markers.insert(name.to_owned(), (entry.to_owned(), at.to_owned()));
    }
}
