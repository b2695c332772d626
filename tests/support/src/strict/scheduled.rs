//! Posts that wait for their time.

use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::{Shared, StrictServer, polls};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Mastodon's `ScheduledStatus::MINIMUM_OFFSET`, in seconds.
const SOONEST: i64 = 300;

impl StrictServer {
    /// What a member has scheduled, the API's `ScheduledStatus`, the one that was made last first.
    pub fn scheduled(&self, member: &str) -> Vec<Value> {
        self.shared.world().scheduled.get(member).cloned().unwrap_or_default()
    }
}

/// The time of a request, when it is one that is taken.
fn moment(map: &Map<String, Value>) -> Result<String, Refusal> {
    let invalid = || Refusal::new(422, "Validation failed: Scheduled at The scheduled date must be in the future");
    let at: jiff::Timestamp = parameter(map, "scheduled_at").parse().map_err(|_| invalid())?;
    if at.duration_since(jiff::Timestamp::now()).as_secs() < SOONEST - 1 {
        return Err(invalid());
    }
    Ok(format!("{at:.3}"))
}

/// What was scheduled under this key before.
pub(super) fn known(world: &super::world::World, name: &str, key: &(String, String)) -> Option<Value> {
    let id = world.keys.get(key)?;
    world.scheduled.get(name)?.iter().find(|one| one["id"] == id.as_str()).cloned()
}

/// `POST /api/v1/statuses` with `scheduled_at`. What was checked already: the text, and who sees it. `media` goes along.
pub(super) fn make(
    world: &mut super::world::World,
    name: &str,
    map: &Map<String, Value>,
    media: &[Value],
    key: Option<(String, String)>,
) -> Answer {
    let at = moment(map)?;
    super::media::attached(world, media);
    let asked = polls::parameters_of(map);
    let some = |name: &str| Some(parameter(map, name)).filter(|one| !one.is_empty());
    let poll = asked.get("options").map(|options| {
        json!({ "options": options, "multiple": flag(&asked, "multiple"), "expires_in": parameter(&asked, "expires_in") })
    });
    let ids: Vec<Value> = media.iter().map(|media| media["id"].clone()).collect();
    let id = world.fresh_id();
    let mut made = json!({
        "id": id, "scheduled_at": at, "media_attachments": media,
        "params": {
            "text": parameter(map, "status"), "spoiler_text": some("spoiler_text"), "visibility": some("visibility"),
            "language": some("language"), "in_reply_to_id": some("in_reply_to_id"), "sensitive": flag(map, "sensitive"),
            "quoted_status_id": some("quoted_status_id"), "poll": poll, "media_ids": ids,
            "idempotency": key.as_ref().map(|(_, key)| key), "application_id": 1,
        },
    });
    for (name, value) in map.iter().filter(|(name, _)| matches!(name.as_str(), "local_only" | "content_type")) {
        made["params"][name] = value.clone();
    }
    if let Some(key) = key {
        world.keys.insert(key, id);
    }
    world.scheduled.entry(name.to_owned()).or_default().insert(0, made.clone());
    ok(made)
}

/// `GET /api/v1/scheduled_statuses`
pub(super) async fn list(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    ok(json!(shared.world().scheduled.get(&name).cloned().unwrap_or_default()))
}

/// `GET /api/v1/scheduled_statuses/{id}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let world = shared.world();
    let found = world.scheduled.get(&name).and_then(|all| all.iter().find(|one| one["id"] == id.as_str()));
    ok(found.cloned().ok_or_else(Refusal::not_found)?)
}

/// `PUT /api/v1/scheduled_statuses/{id}`: the time alone.
pub(super) async fn update(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let all = world.scheduled.entry(name).or_default();
    let found = all.iter_mut().find(|one| one["id"] == id.as_str()).ok_or_else(Refusal::not_found)?;
    found["scheduled_at"] = json!(moment(&map)?);
    ok(found.clone())
}

/// `DELETE /api/v1/scheduled_statuses/{id}`: its files belong to no post again.
pub(super) async fn delete(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let mut world = shared.world();
    let all = world.scheduled.entry(name).or_default();
    let at = all.iter().position(|one| one["id"] == id.as_str()).ok_or_else(Refusal::not_found)?;
    let gone = all.remove(at);
    for id in gone["params"]["media_ids"].as_array().into_iter().flatten().filter_map(Value::as_str) {
        if let Some(uploaded) = world.uploads.get_mut(id) {
            uploaded.posted = false;
        }
    }
    ok(json!({}))
}
