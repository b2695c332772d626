//! What happened to a member: notifications one by one and in groups, how far they were read, who asks to follow.
//!
//! <https://docs.joinmastodon.org/methods/notifications/>, <https://docs.joinmastodon.org/methods/grouped_notifications/>

mod given;
pub(super) mod held;

pub(super) use given::Inbox;

use super::answer::{Answer, Refusal, ok};
use super::world::{World, text};
use super::{Shared, Switches, lock};
use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use given::Happening;
use serde_json::{Value, json};
use std::sync::Arc;

/// What was asked for in an address: each name may stand there many times.
struct Query(Vec<(String, String)>);

impl Query {
    fn of(raw: Option<String>) -> Self {
        Self(url::form_urlencoded::parse(raw.unwrap_or_default().as_bytes()).into_owned().collect())
    }

    fn all(&self, name: &str) -> Vec<&str> {
        self.0.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str()).collect()
    }

    fn number(&self, name: &str) -> Option<u64> {
        self.all(name).first()?.parse().ok()
    }

    /// All but where a page begins.
    fn kept(&self) -> String {
        let kept = self.0.iter().filter(|(name, _)| !name.ends_with("_id"));
        let mut words = url::form_urlencoded::Serializer::new(String::new());
        words.extend_pairs(kept).finish()
    }
}

fn one(world: &World, happening: &Happening, supported: &[&str]) -> Value {
    let mut one = json!({
        "id": happening.id.to_string(), "type": happening.kind, "created_at": happening.at, "group_key": happening.group(),
        "account": world.person(&happening.from), "status": null,
    });
    if let Some(post) = happening.status.as_deref().and_then(|id| world.post(id)) {
        one["status"] = world.shown(post, Some(&happening.to));
    }
    extended(one, happening, supported)
}

/// With what only some kinds have; the server's own words only for apps that do not know the kind.
fn extended(mut one: Value, happening: &Happening, supported: &[&str]) -> Value {
    if let (Some(fields), Value::Object(extra)) = (one.as_object_mut(), happening.extra.clone()) {
        fields.extend(
            extra.into_iter().filter(|(name, _)| name != "fallback" || !supported.contains(&happening.kind.as_str())),
        );
    }
    one
}

/// Before Mastodon 4.3 there were no groups, and nothing was held back.
fn grouped(switches: &Switches) -> Result<(), Refusal> {
    if switches.v1_only || switches.before_pkce { Err(Refusal::not_found()) } else { Ok(()) }
}

/// One page of what happened to a member, and the Link header's text.
fn page(shared: &Shared, name: &str, query: &Query, path: &str) -> (Vec<Happening>, Vec<String>) {
    let (max, min) = (query.number("max_id"), query.number("min_id").or_else(|| query.number("since_id")));
    let (types, without) = (query.all("types[]"), query.all("exclude_types[]"));
    let limit = query.number("limit").map_or(40, |limit| usize::try_from(limit).unwrap_or(40)).clamp(1, 80);
    let all = lock(&shared.inbox).of(name);
    let mut fitting: Vec<Happening> = all
        .into_iter()
        .filter(|one| max.is_none_or(|max| one.id < max) && min.is_none_or(|min| one.id > min))
        .filter(|one| types.is_empty() || types.contains(&one.kind.as_str()))
        .filter(|one| !without.contains(&one.kind.as_str()))
        .collect();
    let more = fitting.len() > limit;
    fitting.truncate(limit);
    let mut links = Vec::new();
    if let Some(last) = fitting.last().filter(|_| more) {
        links.push(format!("<{}{path}?{}&max_id={}>; rel=\"next\"", shared.base, query.kept(), last.id));
    }
    if let Some(first) = fitting.first() {
        links.push(format!("<{}{path}?{}&min_id={}>; rel=\"prev\"", shared.base, query.kept(), first.id));
    }
    (fitting, links)
}

fn linked(body: Value, links: &[String]) -> Answer {
    if links.is_empty() {
        return ok(body);
    }
    Ok(([(header::LINK, links.join(", "))], Json(body)).into_response())
}

/// `GET /api/v1/notifications`
pub(super) async fn list(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawQuery(raw): RawQuery) -> Answer {
    let (name, query) = (shared.user(&headers, "read:notifications")?, Query::of(raw));
    let (found, links) = page(&shared, &name, &query, "/api/v1/notifications");
    let world = shared.world();
    let supported = query.all("supported_types[]");
    linked(found.iter().map(|happening| one(&world, happening, &supported)).collect(), &links)
}

/// `GET /api/v2/notifications`
pub(super) async fn groups(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawQuery(raw): RawQuery) -> Answer {
    let (name, query) = (shared.user(&headers, "read:notifications")?, Query::of(raw));
    grouped(&shared.switches())?;
    let (found, links) = page(&shared, &name, &query, "/api/v2/notifications");
    let world = shared.world();
    let supported = query.all("supported_types[]");
    let mut keys: Vec<String> = Vec::new();
    for happening in &found {
        if !keys.contains(&happening.group()) {
            keys.push(happening.group());
        }
    }
    let group = |key: &String| {
        let of: Vec<&Happening> = found.iter().filter(|one| one.group() == *key).collect();
        let (newest, oldest) = (of[0], of[of.len() - 1]);
        let samples: Vec<&str> = of.iter().take(8).map(|one| one.from.as_str()).collect();
        let group = json!({
            "group_key": key, "notifications_count": of.len(), "type": newest.kind, "most_recent_notification_id": newest.id,
            "page_min_id": oldest.id.to_string(), "page_max_id": newest.id.to_string(),
            "latest_page_notification_at": newest.at, "sample_account_ids": samples, "status_id": newest.status,
        });
        extended(group, newest, &supported)
    };
    let people: Vec<Value> =
        world.everyone().filter(|person| found.iter().any(|one| one.from == text(person, "id"))).cloned().collect();
    let posts =
        found.iter().filter_map(|one| world.post(one.status.as_deref()?)).map(|post| world.shown(post, Some(&name)));
    let posts: Vec<Value> = posts.collect();
    let body = json!({ "accounts": people, "statuses": posts, "notification_groups": keys.iter().map(group).collect::<Vec<_>>() });
    linked(body, &links)
}

/// `GET /api/v2/notifications/unread_count`
pub(super) async fn unread(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:notifications")?;
    grouped(&shared.switches())?;
    let inbox = lock(&shared.inbox);
    let read = inbox.read(&name);
    let mut keys: Vec<String> =
        inbox.of(&name).into_iter().filter(|one| one.id > read).map(|one| one.group()).collect();
    keys.sort();
    keys.dedup();
    ok(json!({ "count": keys.len().min(100) }))
}

/// `POST /api/v2/notifications/{key}/dismiss`
pub(super) async fn dismiss_group(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(key): Path<String>,
) -> Answer {
    let name = shared.user(&headers, "write:notifications")?;
    grouped(&shared.switches())?;
    lock(&shared.inbox).drop_if(|one| one.to == name && one.group() == key);
    ok(json!({}))
}

/// `POST /api/v1/notifications/{id}/dismiss`
pub(super) async fn dismiss(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "write:notifications")?;
    let gone = lock(&shared.inbox).drop_if(|one| one.to == name && one.id.to_string() == id);
    if gone == 0 { Err(Refusal::not_found()) } else { ok(json!({})) }
}

/// `POST /api/v1/notifications/clear`
pub(super) async fn clear(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "write:notifications")?;
    lock(&shared.inbox).drop_if(|one| one.to == name);
    ok(json!({}))
}

/// `GET /api/v1/follow_requests`
pub(super) async fn askers(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:follows")?;
    let asking = lock(&shared.inbox).askers(&name);
    let world = shared.world();
    ok(asking.iter().filter_map(|id| world.person(id)).cloned().collect())
}

/// `POST /api/v1/follow_requests/{id}/{answer}`
pub(super) async fn answer_asker(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((id, answer)): Path<(String, String)>,
) -> Answer {
    let name = shared.user(&headers, "write:follows")?;
    if !matches!(answer.as_str(), "authorize" | "reject")
        || !lock(&shared.inbox).answered(&name, &id, answer == "authorize")
    {
        return Err(Refusal::not_found());
    }
    ok(json!({ "id": id, "following": false, "followed_by": answer == "authorize", "requested": false }))
}
