//! Hashtags: which are talked about, and following them.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use super::timelines::let_in;
use super::world::text;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// A hashtag, used by so many people each day.
pub(super) fn tag(shared: &Shared, name: &str, uses: usize, reader: Option<&str>) -> Value {
    let day = |ago: i64| jiff::Timestamp::now().as_second() / 86_400 * 86_400 - ago * 86_400;
    let history: Vec<Value> = (0..7)
        .map(|ago| json!({ "day": day(ago).to_string(), "uses": (uses * 2).to_string(), "accounts": uses.to_string() }))
        .collect();
    let mut tag =
        json!({ "id": name, "name": name, "url": format!("{}/tags/{name}", shared.base), "history": history });
    if let Some(reader) = reader {
        tag["following"] = json!(shared.world().follows_tag(reader, name));
    }
    tag
}

/// `GET /api/v1/trends/tags`: those that most posts have.
pub(super) async fn trends(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let reader = shared.public_reader(&headers)?.and_then(|login| login.name);
    let switches = shared.switches();
    if switches.no_trends {
        return ok(json!([]));
    }
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    {
        let world = shared.world();
        let posts = world.newest_first().filter(|post| let_in(&switches, post));
        let tags = posts.filter_map(|post| post["tags"].as_array()).flatten();
        for name in tags.map(|tag| text(tag, "name")) {
            *uses.entry(name).or_default() += 1;
        }
    }
    let mut most: Vec<(String, usize)> = uses.into_iter().collect();
    most.sort_by_key(|(_, uses)| std::cmp::Reverse(*uses));
    let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(10).clamp(1, 20);
    ok(most.into_iter().take(limit).map(|(name, uses)| tag(&shared, &name, uses, reader.as_deref())).collect())
}

/// `GET /api/v1/tags/{name}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(name): Path<String>) -> Answer {
    let reader = shared.reader(&headers)?.and_then(|login| login.name);
    ok(tag(&shared, &name.to_lowercase(), 3, reader.as_deref()))
}

/// `POST /api/v1/tags/{name}/{follow,unfollow}`
pub(super) async fn act(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((name, action)): Path<(String, String)>,
) -> Answer {
    let user = shared.user(&headers, "write:follows")?;
    let name = name.to_lowercase();
    match action.as_str() {
        "follow" => drop(shared.world().marks(&user).tags.insert(name.clone())),
        "unfollow" => drop(shared.world().marks(&user).tags.remove(&name)),
        _ => return Err(Refusal::not_found()),
    }
    ok(tag(&shared, &name, 3, Some(&user)))
}

/// `GET /api/v1/followed_tags`
pub(super) async fn followed(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let user = shared.user(&headers, "read:follows")?;
    let names: Vec<String> = shared.world().marks(&user).tags.iter().cloned().collect();
    ok(names.iter().map(|name| tag(&shared, name, 3, Some(&user))).collect())
}
