//! People, and how one stands to them.

use super::Shared;
use super::answer::{Answer, Refusal, ok, parameters};
use super::world::text;
use axum::body::Bytes;
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
    let mut source = shared.world().source(name);
    for (field, usual) in [("hide_collections", false), ("discoverable", true), ("indexable", true)] {
        source[field] = person.get(field).cloned().unwrap_or(json!(usual));
    }
    if shared.switches().gotosocial {
        // GoToSocial leaves out an empty list.
        if let Some(names) = shared.world().aliases.get(name).filter(|names| !names.is_empty()) {
            source["also_known_as_uris"] = json!(names);
        }
    }
    person["source"] = source;
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
    let mut world = shared.world();
    let following = world.follows(name, id);
    let acct = world.person(id).map(|person| text(person, "acct")).unwrap_or_default();
    let domain_blocking =
        acct.split_once('@').is_some_and(|(_, at)| world.blocked.get(name).is_some_and(|blocked| blocked.contains(at)));
    let (blocking, muting) =
        world.shut_out(name).map(|(blocks, mutes)| (blocks.contains(id), mutes.contains(id))).unwrap_or_default();
    let (boosts, notify, languages) = world.way(name, id);
    let quiet = muting && !world.is_told(name, id);
    drop(world);
    json!({
        "id": id, "following": following, "showing_reblogs": following && boosts, "notifying": following && notify,
        "languages": languages, "followed_by": id == "2",
        "blocking": blocking, "blocked_by": false, "muting": muting, "muting_notifications": quiet, "muting_expires_at": null,
        "requested": false, "requested_by": false, "domain_blocking": domain_blocking, "endorsed": false, "note": "",
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

fn set_follow(shared: &Shared, headers: &HeaderMap, id: &str, (on, body): (bool, &[u8])) -> Answer {
    let name = shared.user(headers, "write:follows")?;
    if on {
        super::taken::may_follow(shared, &name)?;
        super::taken::note_way(shared, &name, id, &parameters(headers, body)?);
    }
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
pub(super) async fn follow(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    set_follow(&shared, &headers, &id, (true, &body))
}

/// `POST /api/v1/accounts/{id}/unfollow`
pub(super) async fn unfollow(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    set_follow(&shared, &headers, &id, (false, &[]))
}

fn shut_out(shared: &Shared, headers: &HeaderMap, id: &str, (scope, mutes, on): (&str, bool, bool)) -> Answer {
    let name = shared.user(headers, scope)?;
    let mut world = shared.world();
    if world.person(id).is_none() {
        return Err(Refusal::not_found());
    }
    let marks = world.marks(&name);
    if on && !mutes {
        marks.follows.remove(id);
    }
    let all = if mutes { &mut marks.mutes } else { &mut marks.blocks };
    if on {
        all.insert(id.to_owned());
    } else {
        all.remove(id);
    }
    drop(world);
    ok(relationship(shared, &name, id))
}

/// `POST /api/v1/accounts/{id}/block`
pub(super) async fn block(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shut_out(&shared, &headers, &id, ("write:blocks", false, true))
}

/// `POST /api/v1/accounts/{id}/unblock`
pub(super) async fn unblock(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shut_out(&shared, &headers, &id, ("write:blocks", false, false))
}

/// `POST /api/v1/accounts/{id}/mute`
pub(super) async fn mute(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    super::taken::note_mute(&shared, &headers, &id, &body)?;
    shut_out(&shared, &headers, &id, ("write:mutes", true, true))
}

/// `POST /api/v1/accounts/{id}/unmute`
pub(super) async fn unmute(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shut_out(&shared, &headers, &id, ("write:mutes", true, false))
}
