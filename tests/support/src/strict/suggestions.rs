//! People to follow.

use super::Shared;
use super::answer::{Answer, ok};
use super::world::text;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// Who is suggested, and why.
const SUGGESTED: [(&str, &str, &str); 4] = [
    ("1", "featured", "staff"),
    ("7", "most_followed", "global"),
    ("2", "most_interactions", "past_interactions"),
    ("4", "friends_of_friends", "past_interactions"),
];

/// `GET /api/v2/suggestions`
pub(super) async fn list(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:accounts")?;
    let world = shared.world();
    let fresh = SUGGESTED.iter().filter(|(id, ..)| !world.follows(&name, id));
    let shown = fresh.filter_map(|(id, source, legacy)| {
        let person = world.person(id).filter(|person| text(person, "acct") != name)?;
        Some(json!({ "source": legacy, "sources": [source], "account": person }))
    });
    ok(shown.collect())
}

/// `GET /api/v1/directory`: the server's own people, those who agreed.
pub(super) async fn directory(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    shared.public_reader(&headers)?;
    let number = |name: &str, usual: usize| query.get(name).and_then(|text| text.parse().ok()).unwrap_or(usual);
    let world = shared.world();
    let listed: Vec<&Value> = world
        .people()
        .filter(|person| !text(person, "acct").contains('@') && text(person, "username") != "mallory")
        .filter(|person| !text(person, "note").is_empty())
        .collect();
    ok(listed.into_iter().skip(number("offset", 0)).take(number("limit", 40).clamp(1, 80)).cloned().collect())
}
