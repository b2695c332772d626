//! What strangers sent, what becomes of it, and private conversations.

use super::super::Shared;
use super::super::answer::{Answer, Refusal, ok, parameters};
use super::super::lock;
use super::given::{Request, Talk};
use super::grouped;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

const FIELDS: [&str; 5] =
    ["for_not_following", "for_not_followers", "for_new_accounts", "for_private_mentions", "for_limited_accounts"];

fn policy_of(shared: &Shared, name: &str) -> Value {
    let inbox = lock(&shared.inbox);
    let requests = inbox.requests.get(name).map(Vec::as_slice).unwrap_or_default();
    let count: u32 = requests.iter().map(|request| request.count).sum();
    let mut policy = json!({
        "summary": { "pending_requests_count": requests.len(), "pending_notifications_count": count },
    });
    for field in FIELDS {
        let value = inbox.policy.get(name).and_then(|policy| policy.get(field));
        policy[field] = json!(value.map_or("accept", String::as_str));
    }
    policy
}

/// `GET /api/v2/notifications/policy`
pub(in super::super) async fn policy(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:notifications")?;
    grouped(&shared.switches())?;
    ok(policy_of(&shared, &name))
}

/// `PATCH /api/v2/notifications/policy`
pub(in super::super) async fn set_policy(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.user(&headers, "write:notifications")?;
    grouped(&shared.switches())?;
    for (field, value) in parameters(&headers, &body)? {
        let value = value.as_str().unwrap_or_default().to_owned();
        if !FIELDS.contains(&field.as_str()) || !matches!(value.as_str(), "accept" | "filter" | "drop") {
            return Err(Refusal::new(422, "Validation failed: no such choice"));
        }
        lock(&shared.inbox).policy.entry(name.clone()).or_default().insert(field, value);
    }
    ok(policy_of(&shared, &name))
}

/// `GET /api/v1/notifications/requests`
pub(in super::super) async fn requests(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:notifications")?;
    grouped(&shared.switches())?;
    let requests = lock(&shared.inbox).requests.get(&name).cloned().unwrap_or_default();
    let world = shared.world();
    let now = format!("{:.3}", jiff::Timestamp::now());
    let shown = |request: &Request| {
        let last = request.status.as_deref().and_then(|id| world.post(id)).map(|post| world.shown(post, Some(&name)));
        json!({
            "id": request.id.to_string(), "created_at": now, "updated_at": now, "notifications_count": request.count.to_string(),
            "account": world.person(&request.from), "last_status": last,
        })
    };
    ok(requests.iter().map(shown).collect())
}

/// `POST /api/v1/notifications/requests/{accept,dismiss}`
pub(in super::super) async fn answer(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(answer): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:notifications")?;
    grouped(&shared.switches())?;
    if !matches!(answer.as_str(), "accept" | "dismiss") {
        return Err(Refusal::not_found());
    }
    let map = parameters(&headers, &body)?;
    let ids: Vec<&str> =
        map.get("id").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let requests = &mut lock(&shared.inbox).requests;
    requests.entry(name).or_default().retain(|request| !ids.contains(&request.id.to_string().as_str()));
    ok(json!({}))
}

/// `GET /api/v1/conversations`
pub(in super::super) async fn talks(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let talks = lock(&shared.inbox).talks.get(&name).cloned().unwrap_or_default();
    let world = shared.world();
    let shown = |talk: &Talk| {
        let people: Vec<&Value> = talk.people.iter().filter_map(|id| world.person(id)).collect();
        let last = world.post(&talk.last).map(|post| world.shown(post, Some(&name)));
        json!({ "id": talk.id.to_string(), "unread": talk.unread, "accounts": people, "last_status": last })
    };
    ok(talks.iter().map(shown).collect())
}

/// `POST /api/v1/conversations/{id}/read`
pub(in super::super) async fn read_talk(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let name = shared.user(&headers, "write:conversations")?;
    let talks = &mut lock(&shared.inbox).talks;
    let talk = talks.entry(name).or_default().iter_mut().find(|talk| talk.id.to_string() == id);
    talk.ok_or_else(Refusal::not_found)?.unread = false;
    ok(json!({ "id": id, "unread": false, "accounts": [], "last_status": null }))
}

/// `DELETE /api/v1/conversations/{id}`
pub(in super::super) async fn remove_talk(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
) -> Answer {
    let name = shared.user(&headers, "write:conversations")?;
    lock(&shared.inbox).talks.entry(name).or_default().retain(|talk| talk.id.to_string() != id);
    ok(json!({}))
}
