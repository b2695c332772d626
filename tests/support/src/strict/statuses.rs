//! Single posts: read, write, delete, and what one does with them.

use super::Shared;
use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::world::{World, text};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// The most characters of a post.
const MOST: usize = 500;

/// The post, if this reader may see it.
fn visible<'a>(world: &'a World, id: &str, reader: Option<&str>) -> Result<&'a Value, Refusal> {
    let post = world.post(id).ok_or_else(Refusal::not_found)?;
    let author = &post["account"];
    let own = reader.is_some_and(|name| text(author, "acct") == name);
    let follower = reader.is_some_and(|name| world.follows(name, &text(author, "id")));
    let allowed = match text(post, "visibility").as_str() {
        "public" | "unlisted" => true,
        "private" => own || follower,
        _ => own || reader.is_some_and(|name| names(post, name)),
    };
    if allowed { Ok(post) } else { Err(Refusal::not_found()) }
}

fn names(post: &Value, member: &str) -> bool {
    post["mentions"].as_array().is_some_and(|all| all.iter().any(|named| text(named, "acct") == member))
}

/// `GET /api/v1/statuses/{id}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let reader = shared.reader(&headers)?.and_then(|login| login.name);
    let world = shared.world();
    let post = visible(&world, &id, reader.as_deref())?;
    ok(world.shown(post, reader.as_deref()))
}

/// `GET /api/v1/statuses/{id}/context`
pub(super) async fn context(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let reader = shared.reader(&headers)?.and_then(|login| login.name);
    let reader = reader.as_deref();
    let world = shared.world();
    let mut ancestors = Vec::new();
    let mut above = text(visible(&world, &id, reader)?, "in_reply_to_id");
    while let Ok(post) = visible(&world, &above, reader) {
        ancestors.insert(0, world.shown(post, reader));
        above = text(post, "in_reply_to_id");
    }
    // Looked up once: a long thread is not to cost the square of its length.
    let mut answers: HashMap<String, Vec<&Value>> = HashMap::new();
    for post in world.newest_first() {
        answers.entry(text(post, "in_reply_to_id")).or_default().push(post);
    }
    let mut descendants = Vec::new();
    below(&world, &answers, &id, reader, &mut descendants);
    ok(json!({ "ancestors": ancestors, "descendants": descendants }))
}

/// Each answer with its own answers after it, oldest first.
fn below(
    world: &World,
    answers: &HashMap<String, Vec<&Value>>,
    id: &str,
    reader: Option<&str>,
    found: &mut Vec<Value>,
) {
    for post in answers.get(id).into_iter().flatten().rev() {
        found.push(world.shown(post, reader));
        below(world, answers, &text(post, "id"), reader, found);
    }
}

/// `POST /api/v1/statuses`
pub(super) async fn create(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let key =
        headers.get("idempotency-key").and_then(|key| key.to_str().ok()).map(|key| (name.clone(), key.to_owned()));
    let key = key.filter(|_| !shared.switches().forgets_idempotency);
    let mut world = shared.world();
    if let Some(post) = key.as_ref().and_then(|key| world.keys.get(key)).and_then(|id| world.post(id)) {
        return ok(world.shown(post, Some(&name)));
    }
    let words = parameter(&map, "status");
    let warning = parameter(&map, "spoiler_text");
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    let media = super::media::attach(&world, &name, map.get("media_ids").unwrap_or(&Value::Null))?;
    if words.trim().is_empty() && media.is_empty() {
        return Err(invalid("Text can't be blank"));
    }
    if words.chars().count() + warning.chars().count() > MOST {
        return Err(invalid("Text character limit of 500 exceeded"));
    }
    let visibility =
        Some(parameter(&map, "visibility")).filter(|one| !one.is_empty()).unwrap_or_else(|| "public".to_owned());
    if !matches!(visibility.as_str(), "public" | "unlisted" | "private" | "direct") {
        return Err(invalid("Visibility is not included in the list"));
    }
    let parent = parameter(&map, "in_reply_to_id");
    let parent = if parent.is_empty() {
        None
    } else {
        let missing = |_| Refusal::new(404, "The post you are trying to reply to does not appear to exist.");
        Some(visible(&world, &parent, Some(&name)).map_err(missing)?.clone())
    };
    super::media::attached(&mut world, &media);
    let language = Some(parameter(&map, "language")).filter(|one| !one.is_empty());
    let changes = super::world::written(
        &shared.base,
        &words,
        json!({
            "visibility": visibility, "spoiler_text": warning, "sensitive": flag(&map, "sensitive") || !warning.is_empty(),
            "language": language, "media_attachments": media, "application": { "name": "Trente", "website": null },
            "in_reply_to_id": parent.as_ref().map(|post| text(post, "id")),
            "in_reply_to_account_id": parent.as_ref().map(|post| text(&post["account"], "id")),
        }),
    );
    let author = world.person_named(&name).map(|person| text(person, "id")).unwrap_or_default();
    let id = world.put(&author, 0, changes);
    if let Some(key) = key {
        world.keys.insert(key, id.clone());
    }
    let post = world.post(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}

/// `DELETE /api/v1/statuses/{id}`
pub(super) async fn delete(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let mut world = shared.world();
    if world.post(&id).is_none_or(|post| text(&post["account"], "acct") != name) {
        return Err(Refusal::not_found());
    }
    let gone = world.remove(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(&gone, Some(&name)))
}

/// `POST /api/v1/statuses/{id}/{favourite,unfavourite,reblog,unreblog,bookmark,unbookmark}`
pub(super) async fn act(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((id, action)): Path<(String, String)>,
) -> Answer {
    let scope = match action.as_str() {
        "favourite" | "unfavourite" => "write:favourites",
        "bookmark" | "unbookmark" => "write:bookmarks",
        "reblog" | "unreblog" => "write:statuses",
        _ => return Err(Refusal::not_found()),
    };
    let name = shared.user(&headers, scope)?;
    let mut world = shared.world();
    let visibility = text(visible(&world, &id, Some(&name))?, "visibility");
    match action.as_str() {
        "favourite" if world.marks(&name).favourites.insert(id.clone()) => world.add(&id, "favourites_count", 1),
        "unfavourite" if world.marks(&name).favourites.remove(&id) => world.add(&id, "favourites_count", -1),
        "bookmark" => drop(world.marks(&name).bookmarks.insert(id.clone())),
        "unbookmark" => drop(world.marks(&name).bookmarks.remove(&id)),
        "reblog" if matches!(visibility.as_str(), "private" | "direct") => {
            return Err(Refusal::new(403, "This action is not allowed"));
        }
        "reblog" => return boost(&mut world, &name, &id),
        "unreblog" => {
            if let Some(boost) = world.marks(&name).boosts.remove(&id) {
                world.remove(&boost);
                world.add(&id, "reblogs_count", -1);
            }
        }
        _ => {}
    }
    let post = world.post(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}

/// Answers with the boost, not with the post, as Mastodon does.
fn boost(world: &mut World, name: &str, id: &str) -> Answer {
    let known = world.marks(name).boosts.get(id).cloned();
    let boost = match known {
        Some(boost) => boost,
        None => {
            world.add(id, "reblogs_count", 1);
            let post = world.post(id).cloned().unwrap_or_default();
            let person = world.person_named(name).map(|person| text(person, "id")).unwrap_or_default();
            let boost = world.put(&person, 0, json!({ "reblog": post }));
            world.marks(name).boosts.insert(id.to_owned(), boost.clone());
            boost
        }
    };
    let post = world.post(&boost).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(name)))
}
