//! What helps while one writes: people by the beginning of their name, and the server's own emoji.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use super::world::{self, text};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

type Asked = Query<HashMap<String, String>>;

/// `GET /api/v1/accounts/search`: those who are followed first, as Mastodon gives them.
pub(super) async fn search(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:accounts")?;
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let asked = get("q").trim().trim_start_matches('@').to_lowercase();
    if asked.is_empty() {
        return Err(Refusal::new(400, "param is missing or the value is empty: q"));
    }
    let limit = get("limit").parse().unwrap_or(40_usize).clamp(1, 80);
    let world = shared.world();
    let fits = |person: &&Value| {
        ["acct", "display_name"].iter().any(|field| text(person, field).to_lowercase().contains(&asked))
    };
    let mut found: Vec<Value> = world.everyone().filter(fits).cloned().collect();
    found.sort_by_key(|person| !world.follows(&name, &text(person, "id")));
    found.truncate(limit);
    ok(Value::Array(found))
}

/// `GET /api/v1/custom_emojis`
pub(super) async fn emoji(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    shared.public_reader(&headers)?;
    let base = &shared.base;
    let one = |code: String, category: Option<String>| {
        let mut emoji = world::emoji(base, "maple");
        emoji["shortcode"] = json!(code);
        emoji["visible_in_picker"] = json!(true);
        emoji["category"] = json!(category);
        emoji
    };
    let more = shared.switches().emoji;
    let made = (0..more).map(|at| one(format!("blob_{at:04}"), Some(format!("Blobs {}", at * 20 / more.max(1)))));
    let all: Vec<Value> = std::iter::once(one("maple".to_owned(), None)).chain(made).collect();
    ok(Value::Array(all))
}
