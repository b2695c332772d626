//! What is read beyond Home: what was saved and favourited, news.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use super::timelines::{let_in, page};
use super::world::text;
use axum::Json;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

type Asked = Query<HashMap<String, String>>;

/// `GET /api/v1/bookmarks`
pub(super) async fn bookmarks(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:bookmarks")?;
    let kept = shared.world().marks(&name).bookmarks.iter().cloned().collect();
    rows(&shared, &query, &name, "/api/v1/bookmarks", kept)
}

/// `GET /api/v1/favourites`
pub(super) async fn favourites(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:favourites")?;
    let kept = shared.world().marks(&name).favourites.iter().cloned().collect();
    rows(&shared, &query, &name, "/api/v1/favourites", kept)
}

/// A list that goes on by ids which are not those of posts: only the `Link` header leads on. `kept` has the oldest first.
fn rows(shared: &Shared, query: &HashMap<String, String>, name: &str, path: &str, kept: Vec<String>) -> Answer {
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<usize>().ok());
    // A row's number: 1,000,001 for the first that was ever kept.
    let before = number("max_id").map_or(kept.len(), |max| max.saturating_sub(1_000_001).min(kept.len()));
    let limit = number("limit").unwrap_or(20).clamp(1, 40);
    let from = before.saturating_sub(limit);
    let world = shared.world();
    let posts = kept[from..before].iter().rev().filter_map(|id| world.post(id));
    let body = Json(json!(posts.map(|post| world.shown(post, Some(name))).collect::<Vec<_>>()));
    if from == 0 {
        return Ok(body.into_response());
    }
    let next = format!("<{}{path}?max_id={}>; rel=\"next\"", shared.base, 1_000_001 + from);
    Ok(([(header::LINK, next)], body).into_response())
}

/// `GET /api/v1/trends/links`: the pages that posts have previews of.
pub(super) async fn links(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    shared.public_reader(&headers)?;
    let switches = shared.switches();
    if switches.no_trends {
        return ok(json!([]));
    }
    let offset: usize = query.get("offset").and_then(|offset| offset.parse().ok()).unwrap_or_default();
    let world = shared.world();
    let cards = world.newest_first().filter(|post| let_in(&switches, post)).map(|post| &post["card"]);
    let shown = cards.filter(|card| !card.is_null()).skip(offset).take(10).map(|card| {
        let mut card = card.clone();
        card["history"] = json!([
            { "day": "2", "uses": "30", "accounts": "21" }, { "day": "1", "uses": "14", "accounts": "10" },
            { "day": "0", "uses": "9", "accounts": "9" },
        ]);
        card
    });
    ok(shown.collect())
}

/// `GET /api/v1/timelines/link` (4.3)
pub(super) async fn link(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let reader = shared.public_reader(&headers)?.and_then(|login| login.name);
    let url = query.get("url").cloned().unwrap_or_default();
    let has = |post: &Value| text(&post["card"], "url") == url;
    if !shared.world().newest_first().any(has) {
        return Err(Refusal::not_found());
    }
    page(&shared, &query, "/api/v1/timelines/link", reader.as_deref(), |_, post| has(post))
}
