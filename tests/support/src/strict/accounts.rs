//! People, and how one stands to them.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use super::world::text;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// `GET /api/v1/accounts/verify_credentials`
pub(super) async fn verify(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:accounts")?;
    ok(credentials(&shared, &name))
}

/// The API's CredentialAccount.
pub(super) fn credentials(shared: &Shared, name: &str) -> Value {
    let mut person = shared.world().person_named(name).cloned().unwrap_or_default();
    let follows = shared.world().marks(name).follows.len();
    person["following_count"] = json!(follows);
    let written = person.as_object_mut().and_then(|person| person.remove("written_note")).unwrap_or_else(|| json!(""));
    person["source"] = json!({
        "privacy": "public", "sensitive": false, "language": null, "note": written, "fields": [], "follow_requests_count": 0,
        "hide_collections": false, "discoverable": true, "indexable": true, "attribution_domains": [], "quote_policy": "public",
    });
    person["role"] = json!({ "id": "-99", "name": "", "permissions": "65536", "color": "", "highlighted": false });
    person
}

/// `GET /api/v1/accounts/lookup`
pub(super) async fn lookup(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    shared.reader(&headers)?;
    let acct = query.get("acct").map(String::as_str).unwrap_or_default();
    shared.world().person_named(acct).cloned().map_or_else(|| Err(Refusal::not_found()), ok)
}

/// `GET /api/v1/accounts/{id}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shared.reader(&headers)?;
    shared.world().person(&id).cloned().map_or_else(|| Err(Refusal::not_found()), ok)
}

fn relationship(shared: &Shared, name: &str, id: &str) -> Value {
    let following = shared.world().follows(name, id);
    json!({
        "id": id, "following": following, "showing_reblogs": following, "notifying": false, "languages": null, "followed_by": id == "2",
        "blocking": false, "blocked_by": false, "muting": false, "muting_notifications": false, "muting_expires_at": null,
        "requested": false, "requested_by": false, "domain_blocking": false, "endorsed": false, "note": "",
    })
}

/// `GET /api/v1/accounts/relationships`
pub(super) async fn relationships(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Answer {
    let name = shared.user(&headers, "read:follows")?;
    let query = query.unwrap_or_default();
    let pairs = url::form_urlencoded::parse(query.as_bytes());
    let ids: Vec<String> =
        pairs.filter(|(key, _)| key == "id[]" || key == "id").map(|(_, id)| id.into_owned()).collect();
    let known = ids.iter().filter(|id| shared.world().person(id).is_some());
    ok(known.map(|id| relationship(&shared, &name, id)).collect())
}

fn set_follow(shared: &Shared, headers: &HeaderMap, id: &str, on: bool) -> Answer {
    let name = shared.user(headers, "write:follows")?;
    let person = shared.world().person(id).cloned().ok_or_else(Refusal::not_found)?;
    if text(&person, "acct") == name {
        return Err(Refusal::new(403, "This action is not allowed"));
    }
    {
        let mut world = shared.world();
        let follows = &mut world.marks(&name).follows;
        if on {
            follows.insert(id.to_owned())
        } else {
            follows.remove(id)
        };
    }
    ok(relationship(shared, &name, id))
}

/// `POST /api/v1/accounts/{id}/follow`
pub(super) async fn follow(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    set_follow(&shared, &headers, &id, true)
}

/// `POST /api/v1/accounts/{id}/unfollow`
pub(super) async fn unfollow(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    set_follow(&shared, &headers, &id, false)
}
