//! Filters: made, listed, taken away. Which match is said by the server, or is left to the app.

use super::answer::{Answer, Refusal, ok};
use super::world::text;
use super::{Shared, StrictServer, lock};
use axum::Json;
use axum::extract::{Path, RawForm, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

impl StrictServer {
    /// A member's filters in their new form.
    pub fn filters(&self, member: &str) -> Vec<Value> {
        self.shared.world().filters.get(member).cloned().unwrap_or_default()
    }
}

/// `GET /api/v2/filters` (4.0)
pub(super) async fn list(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:filters")?;
    if shared.switches().phrases.is_some() {
        return Err(Refusal::not_found());
    }
    ok(json!(shared.world().filters.get(&name).cloned().unwrap_or_default()))
}

/// `POST /api/v2/filters` (4.0)
pub(super) async fn make(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(asked): Json<Value>) -> Answer {
    let name = shared.user(&headers, "write:filters")?;
    if shared.switches().phrases.is_some() {
        return Err(Refusal::not_found());
    }
    let places = asked["context"].as_array().cloned().unwrap_or_default();
    let words = asked["keywords_attributes"].as_array().cloned().unwrap_or_default();
    if text(&asked, "title").is_empty() || places.is_empty() {
        return Err(Refusal::new(422, "Validation failed: Title can't be blank"));
    }
    let mut world = shared.world();
    let id = world.fresh_id();
    let keywords: Vec<Value> = words
        .iter()
        .enumerate()
        .map(|(at, word)| {
            json!({ "id": format!("{id}{at}"), "keyword": word["keyword"], "whole_word": word["whole_word"] })
        })
        .collect();
    let seconds = asked["expires_in"].as_i64();
    let ends =
        seconds.map(|seconds| format!("{:.3}", jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds)));
    let made = json!({
        "id": id, "title": asked["title"], "context": places, "expires_at": ends, "filter_action": asked["filter_action"],
        "keywords": keywords, "statuses": [],
    });
    world.filters.entry(name).or_default().push(made.clone());
    ok(made)
}

/// `DELETE /api/v2/filters/{id}` (4.0)
pub(super) async fn remove(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "write:filters")?;
    let mut world = shared.world();
    let all = world.filters.entry(name).or_default();
    let before = all.len();
    all.retain(|filter| text(filter, "id") != id);
    if all.len() == before { Err(Refusal::not_found()) } else { ok(json!({})) }
}

/// `GET /api/v1/filters`
pub(super) async fn phrases(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    shared.user(&headers, "read:filters")?;
    ok(json!(shared.switches().phrases.unwrap_or_default()))
}

/// `POST /api/v1/filters`
pub(super) async fn make_phrase(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    RawForm(form): RawForm,
) -> Answer {
    shared.user(&headers, "write:filters")?;
    let form: Vec<(String, String)> = url::form_urlencoded::parse(&form).into_owned().collect();
    let one = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let places: Vec<&String> = form.iter().filter(|(key, _)| key == "context[]").map(|(_, value)| value).collect();
    let id = shared.world().fresh_id();
    let made = json!({
        "id": id, "phrase": one("phrase"), "context": places, "expires_at": null, "irreversible": one("irreversible") == "true",
        "whole_word": one("whole_word") == "true",
    });
    lock(&shared.switches).phrases.get_or_insert_default().push(made.clone());
    ok(made)
}

/// `DELETE /api/v1/filters/{id}`
pub(super) async fn remove_phrase(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    shared.user(&headers, "write:filters")?;
    lock(&shared.switches).phrases.iter_mut().for_each(|all| all.retain(|phrase| text(phrase, "id") != id));
    ok(json!({}))
}
