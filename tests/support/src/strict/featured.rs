//! Hashtags on one's own profile.
//!
//! <https://docs.joinmastodon.org/methods/featured_tags/>

use super::Shared;
use super::answer::{Answer, Refusal, ok, parameters, text as parameter};
use super::world::text;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// As many as Mastodon takes.
const MOST: usize = 10;

fn shown(shared: &Shared, user: &str, (id, name): &(String, String)) -> Value {
    let posts = used(shared, user).into_iter().filter(|one| *one == name.to_lowercase()).count();
    json!({ "id": id, "name": name, "url": format!("{}/@{user}/tagged/{name}", shared.base), "statuses_count": posts.to_string(), "last_status_at": null })
}

/// The hashtags of somebody's posts, each as often as it is used.
fn used(shared: &Shared, user: &str) -> Vec<String> {
    let world = shared.world();
    let own = world.newest_first().filter(|post| text(&post["account"], "acct") == user);
    own.filter_map(|post| post["tags"].as_array()).flatten().map(|tag| text(tag, "name").to_lowercase()).collect()
}

/// `GET /api/v1/featured_tags`
pub(super) async fn all(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let user = shared.user(&headers, "read:accounts")?;
    let featured = shared.world().marks(&user).featured.clone();
    ok(featured.iter().map(|tag| shown(&shared, &user, tag)).collect())
}

/// `GET /api/v1/featured_tags/suggestions`
pub(super) async fn suggestions(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let user = shared.user(&headers, "read:accounts")?;
    let featured = shared.world().marks(&user).featured.clone();
    let names: BTreeSet<String> = used(&shared, &user).into_iter().collect();
    let free = names.into_iter().filter(|name| featured.iter().all(|(_, one)| one.to_lowercase() != *name));
    ok(free.map(|name| super::tags::tag(&shared, &name, 1, Some(&user))).collect())
}

/// `POST /api/v1/featured_tags`
pub(super) async fn add(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let user = shared.user(&headers, "write:accounts")?;
    let name = parameter(&parameters(&headers, &body)?, "name");
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    if name.is_empty() || !name.chars().all(|letter| letter.is_alphanumeric() || letter == '_') {
        return Err(invalid("Tag name is invalid"));
    }
    let tag = {
        let mut world = shared.world();
        let id = world.fresh_id();
        let featured = &mut world.marks(&user).featured;
        if featured.iter().any(|(_, one)| one.to_lowercase() == name.to_lowercase()) {
            return Err(invalid("Tag has already been taken"));
        }
        if featured.len() >= MOST {
            return Err(invalid("You have already featured the maximum number of hashtags"));
        }
        featured.push((id, name));
        featured.last().cloned().unwrap_or_default()
    };
    ok(shown(&shared, &user, &tag))
}

/// `DELETE /api/v1/featured_tags/{id}`
pub(super) async fn remove(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let user = shared.user(&headers, "write:accounts")?;
    let mut world = shared.world();
    let featured = &mut world.marks(&user).featured;
    let before = featured.len();
    featured.retain(|(one, _)| *one != id);
    if featured.len() == before { Err(Refusal::not_found()) } else { ok(json!({})) }
}
