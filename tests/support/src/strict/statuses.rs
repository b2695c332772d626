//! Single posts: read, write, delete, and what one does with them.

use super::Shared;
use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::sight::visible;
use super::world::{World, text};
use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// The most characters of a post.
pub(super) const MOST: usize = 500;

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
    if let Some(made) = key.as_ref().and_then(|key| super::scheduled::known(&world, &name, key)) {
        return ok(made);
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
    if map.contains_key("scheduled_at") {
        return super::scheduled::make(&mut world, &name, &map, &media, key);
    }
    let asked = super::polls::parameters_of(&map);
    if !media.is_empty() && asked.contains_key("options") && shared.switches().api_version() < 10 {
        return Err(invalid("Cannot attach more than 4 files"));
    }
    let quoted_by = super::polls::quoted_by(&parameter(&map, "quote_approval_policy"), &visibility)
        .ok_or_else(|| invalid("Quote approval policy is not included in the list"))?;
    let quote = world.quote(&name, &parameter(&map, "quoted_status_id"), &visibility)?;
    let poll = super::polls::made(&mut world, &asked)?;
    super::media::attached(&mut world, &media);
    let (local_only, kind) = super::forks::written(&shared, &map)?;
    let language = Some(parameter(&map, "language")).filter(|one| !one.is_empty());
    let mut changes = super::world::written(
        &shared.base,
        &words,
        json!({
            "visibility": visibility, "spoiler_text": warning, "sensitive": flag(&map, "sensitive") || !warning.is_empty(),
            "language": language, "media_attachments": media, "poll": poll, "quote": quote, "quote_approval": quoted_by, "application": { "name": "Trente", "website": null },
            "in_reply_to_id": parent.as_ref().map(|post| text(post, "id")),
            "in_reply_to_account_id": parent.as_ref().map(|post| text(&post["account"], "id")),
        }),
    );
    if let Some(local_only) = local_only {
        changes["local_only"] = json!(local_only);
    }
    let author = world.person_named(&name).map(|person| text(person, "id")).unwrap_or_default();
    let id = world.put(&author, 0, changes);
    world.kinds.insert(id.clone(), kind);
    world.texts.insert(id.clone(), words);
    if let Some(key) = key {
        world.keys.insert(key, id.clone());
    }
    let post = world.post(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}

/// `DELETE /api/v1/statuses/{id}`
pub(super) async fn delete(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let mut world = shared.world();
    if world.post(&id).is_none_or(|post| text(&post["account"], "acct") != name) {
        return Err(Refusal::not_found());
    }
    let gone = world.remove(&id).ok_or_else(Refusal::not_found)?;
    world.let_files_go(&name, &gone, query.get("delete_media").is_some_and(|with_it| with_it == "true"));
    let mut told = world.shown(&gone, Some(&name));
    told["text"] = json!(world.written(&gone));
    if !shared.switches().post_types.is_empty() {
        told["content_type"] = json!(world.kinds.get(&id).map_or("text/plain", String::as_str));
    }
    ok(told)
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
        "pin" | "unpin" => "write:accounts",
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
        "pin" => pin(&mut world, &name, &id, &visibility)?,
        "unpin" => world.marks(&name).pins.retain(|pinned| *pinned != id),
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

/// Only one's own, no private message, and five at most.
fn pin(world: &mut World, name: &str, id: &str, visibility: &str) -> Result<(), Refusal> {
    let own = world.post(id).is_some_and(|post| text(&post["account"], "acct") == name);
    let pins = &mut world.marks(name).pins;
    let why = match (own, visibility) {
        (false, _) => "Someone else's post cannot be pinned",
        (true, "direct") => "Posts that are only visible to mentioned users cannot be pinned",
        (true, _) if pins.len() >= 5 => "You have already pinned the maximum number of posts",
        _ => {
            pins.retain(|pinned| pinned != id);
            pins.push(id.to_owned());
            return Ok(());
        }
    };
    Err(Refusal::new(422, &format!("Validation failed: {why}")))
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
