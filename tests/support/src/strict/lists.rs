//! Lists of people.

use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::made_list::Made;
use super::timelines::page;
use super::world::text;
use super::{Shared, StrictServer};
use axum::body::Bytes;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// The longest name of a list.
const LONGEST: usize = 256;
const POLICIES: [&str; 3] = ["followed", "list", "none"];

/// What every member begins with.
fn first() -> Vec<Made> {
    let made = |id: &str, title: &str, people: &[&str]| Made {
        id: id.to_owned(),
        title: title.to_owned(),
        replies: "list".to_owned(),
        exclusive: false,
        people: people.iter().map(|id| (*id).to_owned()).collect(),
    };
    vec![made("31", "Weather and leaves", &["4", "5"]), made("32", "Nobody yet", &[])]
}

impl super::world::World {
    fn lists(&mut self, name: &str) -> &mut Vec<Made> {
        self.lists.entry(name.to_owned()).or_insert_with(first)
    }

    /// Whom a member keeps out of Home by lists of their own.
    pub(super) fn kept_out(&mut self, name: &str) -> Vec<String> {
        let own = self.lists(name).iter().filter(|list| list.exclusive);
        own.flat_map(|list| list.people.iter().cloned()).collect()
    }
}

impl StrictServer {
    /// A member's lists as the server shows them, each with the ids of its people as `people`.
    pub fn lists(&self, member: &str) -> Vec<Value> {
        let mut world = self.shared.world();
        let shown = world.lists(member).iter().map(|list| {
            let mut shown = list.shown();
            shown["people"] = json!(list.people);
            shown
        });
        shown.collect()
    }
}

/// `GET /api/v1/lists`
pub(super) async fn all(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:lists")?;
    let mut world = shared.world();
    ok(world.lists(&name).iter().map(Made::shown).collect())
}

/// `GET /api/v1/lists/{id}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:lists")?;
    let mut world = shared.world();
    let found = world.lists(&name).iter().find(|list| list.id == id).map(Made::shown);
    found.map_or_else(|| Err(Refusal::not_found()), ok)
}

/// What is asked of a list, over what it was.
fn change(list: &mut Made, map: &Map<String, Value>) -> Result<(), Refusal> {
    if map.contains_key("title") {
        list.title = parameter(map, "title");
    }
    let policy = parameter(map, "replies_policy");
    if !policy.is_empty() {
        if !POLICIES.contains(&policy.as_str()) {
            return Err(Refusal::new(422, &format!("'{policy}' is not a valid replies_policy")));
        }
        list.replies = policy;
    }
    if map.contains_key("exclusive") {
        list.exclusive = flag(map, "exclusive");
    }
    match list.title.trim().chars().count() {
        0 => Err(Refusal::new(422, "Validation failed: Title can't be blank")),
        1..=LONGEST => Ok(()),
        _ => Err(Refusal::new(422, "Validation failed: Title is too long (maximum is 256 characters)")),
    }
}

/// `POST /api/v1/lists`
pub(super) async fn make(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.user(&headers, "write:lists")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let id = world.fresh_id();
    let mut list = Made { id, title: String::new(), replies: "list".to_owned(), exclusive: false, people: Vec::new() };
    change(&mut list, &map)?;
    let shown = list.shown();
    world.lists(&name).push(list);
    ok(shown)
}

/// `PUT /api/v1/lists/{id}`
pub(super) async fn update(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:lists")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let list = world.lists(&name).iter_mut().find(|list| list.id == id).ok_or_else(Refusal::not_found)?;
    let mut changed = list.clone();
    change(&mut changed, &map)?;
    *list = changed;
    ok(list.shown())
}

/// `DELETE /api/v1/lists/{id}`
pub(super) async fn remove(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "write:lists")?;
    let mut world = shared.world();
    let lists = world.lists(&name);
    let at = lists.iter().position(|list| list.id == id).ok_or_else(Refusal::not_found)?;
    lists.remove(at);
    ok(json!({}))
}

/// `GET /api/v1/lists/{id}/accounts`
pub(super) async fn people(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:lists")?;
    let mut world = shared.world();
    let found = world.lists(&name).iter().find(|list| list.id == id).map(|list| list.people.clone());
    let people = found.ok_or_else(Refusal::not_found)?;
    ok(people.iter().filter_map(|id| world.person(id).cloned()).collect())
}

/// `POST /api/v1/lists/{id}/accounts`: only people who are followed (404), each once (422).
pub(super) async fn add(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:lists")?;
    let map = parameters(&headers, &body)?;
    let asked = map.get("account_ids").and_then(Value::as_array).cloned().unwrap_or_default();
    let asked: Vec<String> = asked.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    let mut world = shared.world();
    if asked.is_empty() || asked.iter().any(|person| !world.follows(&name, person)) {
        return Err(Refusal::not_found());
    }
    let list = world.lists(&name).iter_mut().find(|list| list.id == id).ok_or_else(Refusal::not_found)?;
    if asked.iter().any(|person| list.people.contains(person)) {
        return Err(Refusal::new(422, "Validation failed: Account has already been taken"));
    }
    list.people.extend(asked);
    ok(json!({}))
}

/// `DELETE /api/v1/lists/{id}/accounts`
pub(super) async fn take_out(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    RawQuery(query): RawQuery,
) -> Answer {
    let name = shared.user(&headers, "write:lists")?;
    let query = query.unwrap_or_default();
    let asked: Vec<String> = url::form_urlencoded::parse(query.as_bytes())
        .filter(|(key, _)| key == "account_ids[]")
        .map(|(_, id)| id.into_owned())
        .collect();
    let mut world = shared.world();
    let list = world.lists(&name).iter_mut().find(|list| list.id == id).ok_or_else(Refusal::not_found)?;
    list.people.retain(|person| !asked.contains(person));
    ok(json!({}))
}

/// `GET /api/v1/accounts/{id}/lists`
pub(super) async fn with(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:lists")?;
    let mut world = shared.world();
    ok(world.lists(&name).iter().filter(|list| list.people.contains(&id)).map(Made::shown).collect())
}

/// `GET /api/v1/timelines/list/{id}`
pub(super) async fn timeline(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let name = shared.user(&headers, "read:lists")?;
    let found = shared.world().lists(&name).iter().find(|list| list.id == id).map(|list| list.people.clone());
    let people = found.ok_or_else(Refusal::not_found)?;
    page(&shared, &query, &format!("/api/v1/timelines/list/{id}"), Some(&name), |_, post| {
        text(post, "visibility") != "direct" && people.contains(&text(&post["account"], "id"))
    })
}
