//! Changing posts that are out, and their source.

use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::uploaded::Uploaded;
use super::world::{World, text};
use super::{Shared, StrictServer};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;

fn invalid(why: &str) -> Refusal {
    Refusal::new(422, &format!("Validation failed: {why}"))
}

impl StrictServer {
    /// Lets a member write a post: `changes` go over a plain public one. Its id.
    pub fn write_as(&self, name: &str, words: &str, changes: Value) -> String {
        let mut world = self.shared.world();
        let changes = super::world::written(&self.shared.base, words, changes);
        let author = world.person_named(name).map(|person| text(person, "id")).unwrap_or_default();
        let id = world.put(&author, 0, changes);
        world.texts.insert(id.clone(), words.to_owned());
        id
    }

    /// A painted picture with a description, as the API's MediaAttachment.
    pub fn picture_of(&self, name: &str, alt: &str) -> Value {
        let id = self.shared.world().fresh_id();
        super::world::picture(&self.shared.base, &id, name, Some(alt))
    }

    /// A post is gone, as if it had been deleted elsewhere.
    pub fn take_away(&self, post: &str) {
        self.shared.world().remove(post);
    }
}

impl World {
    /// What was written; where that is not known, what can be read.
    pub(super) fn written(&self, post: &Value) -> String {
        if let Some(text) = self.texts.get(&text(post, "id")) {
            return text.clone();
        }
        let (mut words, mut inside) = (String::new(), false);
        for letter in text(post, "content").chars() {
            match letter {
                '<' => inside = true,
                '>' => inside = false,
                _ if !inside => words.push(letter),
                _ => {}
            }
        }
        words
    }

    /// A post is gone; its files can be attached to another one, unless they go with it.
    pub(super) fn let_files_go(&mut self, name: &str, gone: &Value, with_it: bool) {
        for media in gone["media_attachments"].as_array().into_iter().flatten() {
            let id = text(media, "id");
            if with_it {
                self.uploads.remove(&id);
            } else {
                let loose = Uploaded { by: name.to_owned(), media: media.clone(), works: 0, posted: false };
                self.uploads.insert(id, loose);
            }
        }
    }
}

/// The post, where it is this member's own and can be changed.
fn own<'a>(shared: &Shared, world: &'a World, name: &str, id: &str) -> Result<&'a Value, Refusal> {
    let post = world.post(id).filter(|post| text(&post["account"], "acct") == name && post["reblog"].is_null());
    post.filter(|_| !shared.switches().keeps_posts).ok_or_else(Refusal::not_found)
}

/// `GET /api/v1/statuses/{id}/source`
pub(super) async fn source(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let world = shared.world();
    let post = own(&shared, &world, &name, &id)?;
    let mut source = json!({ "id": id, "text": world.written(post), "spoiler_text": post["spoiler_text"] });
    if !shared.switches().post_types.is_empty() {
        source["content_type"] = json!(world.kinds.get(&id).map_or("text/plain", String::as_str));
    }
    ok(source)
}

/// `PUT /api/v1/statuses/{id}`: what is left out goes.
pub(super) async fn update(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let before = own(&shared, &world, &name, &id)?.clone();
    let (words, warning) = (parameter(&map, "status"), parameter(&map, "spoiler_text"));
    let media = files(&world, &name, &before, &map)?;
    if words.trim().is_empty() && media.is_empty() {
        return Err(invalid("Text can't be blank"));
    }
    if words.chars().count() + warning.chars().count() > super::statuses::MOST {
        return Err(invalid("Text character limit of 500 exceeded"));
    }
    let (_, kind) = super::forks::written(&shared, &map)?;
    let poll = poll(&mut world, &before, &super::polls::parameters_of(&map))?;
    super::media::attached(&mut world, &media);
    let changes = super::world::written(
        &shared.base,
        &words,
        json!({
            "spoiler_text": warning, "sensitive": flag(&map, "sensitive") || !warning.is_empty(),
            "media_attachments": media, "poll": poll,
            "language": map.get("language").unwrap_or(&before["language"]),
        }),
    );
    let mut after = before.clone();
    if let (Some(after), Value::Object(changes)) = (after.as_object_mut(), changes) {
        after.extend(changes);
    }
    // What changes nothing makes no new form.
    if after != before || world.written(&before) != words {
        after["edited_at"] = json!(format!("{:.3}", jiff::Timestamp::now()));
    }
    world.texts.insert(id.clone(), words);
    world.kinds.insert(id.clone(), kind);
    if let Some(post) = world.post_mut(&id) {
        *post = after;
    }
    let post = world.post(&id).ok_or_else(Refusal::not_found)?;
    ok(world.shown(post, Some(&name)))
}

/// Those that it has, told anew where that is asked for, and those that were uploaded for it.
fn files(world: &World, name: &str, before: &Value, map: &Map<String, Value>) -> Result<Vec<Value>, Refusal> {
    let has = before["media_attachments"].as_array().cloned().unwrap_or_default();
    let mut all = Vec::new();
    for id in map.get("media_ids").and_then(Value::as_array).into_iter().flatten() {
        match has.iter().find(|one| one["id"] == *id) {
            Some(one) => all.push(one.clone()),
            None => all.extend(super::media::attach(world, name, &json!([id]))?),
        }
    }
    for change in map.get("media_attributes").and_then(Value::as_array).into_iter().flatten() {
        let Some(one) = all.iter_mut().find(|one| one["id"] == change["id"]) else { continue };
        if let Some(words) = change["description"].as_str() {
            one["description"] = json!(Some(words).filter(|words| !words.is_empty()));
        }
        if let Some(point) = change["focus"].as_str() {
            super::media::set_focus(one, point)?;
        }
    }
    if all.len() > 4 {
        return Err(invalid("Cannot attach more than 4 files"));
    }
    Ok(all)
}

/// Other answers, or another way of choosing, and all votes are gone.
fn poll(world: &mut World, before: &Value, asked: &Map<String, Value>) -> Result<Value, Refusal> {
    let mut poll = super::polls::made(world, asked)?;
    let had = &before["poll"];
    if poll.is_null() || had.is_null() {
        return Ok(poll);
    }
    let titles = |poll: &Value| -> Vec<String> {
        poll["options"].as_array().into_iter().flatten().map(|option| text(option, "title")).collect()
    };
    poll["id"] = had["id"].clone();
    if titles(&poll) == titles(had) && poll["multiple"] == had["multiple"] {
        for name in ["options", "votes_count", "voters_count"] {
            poll[name] = had[name].clone();
        }
    }
    Ok(poll)
}
