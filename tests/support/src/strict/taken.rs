//! What is taken along to another server: whom one follows, mutes and blocks, page by page, and how many may be followed a day.

use super::answer::{Answer, Refusal, flag, ok, parameters};
use super::{Shared, StrictServer};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, header};
use axum::response::IntoResponse;
use serde_json::{Map, Value, json};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use std::time::Duration;

impl StrictServer {
    /// Lets so many people live here: `crowd0`, `crowd1` and so on.
    pub fn crowd(&self, people: usize) {
        let mut world = self.shared.world();
        for number in 0..people {
            world.settle(&(10_000 + number).to_string(), &format!("crowd{number}"));
        }
    }

    /// A day is over: follows count from nothing again.
    pub fn new_day(&self, member: &str) {
        self.shared.world().marks(member).asked_today = 0;
    }

    /// A member moves to another account, whose followers they now are.
    pub fn move_to(&self, member: &str, to: &str) {
        let mut world = self.shared.world();
        let new = world.person_named(to).cloned().unwrap_or_default();
        if let Some(person) = world.person_named_mut(member) {
            person["moved"] = new;
        }
    }

    /// Whom a member mutes, and whom they block, by id.
    pub fn shut_out(&self, member: &str) -> (Vec<String>, Vec<String>) {
        let mut world = self.shared.world();
        let marks = world.marks(member);
        (marks.mutes.iter().cloned().collect(), marks.blocks.iter().cloned().collect())
    }

    /// How a member follows somebody: boosts shown, told of posts, languages.
    pub fn way(&self, member: &str, id: &str) -> (bool, bool, Vec<String>) {
        self.shared.world().way(member, id)
    }
}

impl super::world::World {
    pub(super) fn way(&mut self, name: &str, id: &str) -> (bool, bool, Vec<String>) {
        self.marks(name).ways.get(id).cloned().unwrap_or((true, false, Vec::new()))
    }

    pub(super) fn is_told(&mut self, name: &str, id: &str) -> bool {
        self.marks(name).told.contains(id)
    }
}

/// As Mastodon's limit of 400 follows in 24 hours: each that is asked for counts.
pub(super) fn may_follow(shared: &Shared, name: &str) -> Result<(), Refusal> {
    let Some(most) = shared.switches().follow_limit else { return Ok(()) };
    let mut world = shared.world();
    let marks = world.marks(name);
    marks.asked_today += 1;
    if marks.asked_today > most { Err(Refusal::too_many(Duration::from_secs(3600))) } else { Ok(()) }
}

pub(super) fn note_way(shared: &Shared, name: &str, id: &str, asked: &Map<String, Value>) {
    let mut world = shared.world();
    let (mut boosts, mut notify, mut languages) = world.way(name, id);
    if asked.contains_key("reblogs") {
        boosts = flag(asked, "reblogs");
    }
    if asked.contains_key("notify") {
        notify = flag(asked, "notify");
    }
    if let Some(Value::Array(tags)) = asked.get("languages") {
        languages = tags.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    }
    world.marks(name).ways.insert(id.to_owned(), (boosts, notify, languages));
}

pub(super) fn note_mute(shared: &Shared, headers: &HeaderMap, id: &str, body: &[u8]) -> Result<(), Refusal> {
    let name = shared.user(headers, "write:mutes")?;
    let asked = parameters(headers, body)?;
    let mut world = shared.world();
    let told = &mut world.marks(&name).told;
    // Muted without a word of it means that nothing is told.
    let told_all_the_same = asked.contains_key("notifications") && !flag(&asked, "notifications");
    if told_all_the_same {
        told.insert(id.to_owned())
    } else {
        told.remove(id)
    };
    Ok(())
}

type Asked = Query<HashMap<String, String>>;

/// `GET /api/v1/accounts/{id}/following`
pub(super) async fn following(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    Query(query): Asked,
) -> Answer {
    shared.reader(&headers)?;
    let mut world = shared.world();
    let person = world.person(&id).cloned().ok_or_else(Refusal::not_found)?;
    let whom = world.marks(&super::world::text(&person, "acct")).follows.clone();
    drop(world);
    page(&shared, &query, &format!("/api/v1/accounts/{id}/following"), &whom)
}

/// `GET /api/v1/mutes`
pub(super) async fn mutes(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:mutes")?;
    let whom = shared.world().marks(&name).mutes.clone();
    page(&shared, &query, "/api/v1/mutes", &whom)
}

/// `GET /api/v1/blocks`
pub(super) async fn blocks(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:blocks")?;
    let whom = shared.world().marks(&name).blocks.clone();
    page(&shared, &query, "/api/v1/blocks", &whom)
}

/// It goes on by numbers that stand in the `Link` header alone.
fn page(shared: &Shared, query: &HashMap<String, String>, path: &str, whom: &BTreeSet<String>) -> Answer {
    let number = |name: &str| query.get(name).and_then(|text| text.parse::<usize>().ok());
    let from = number("max_id").map_or(0, |max| max.saturating_sub(5_000_000));
    let limit = number("limit").unwrap_or(40).clamp(1, 80);
    let world = shared.world();
    let people: Vec<Value> = whom.iter().skip(from).take(limit).filter_map(|id| world.person(id).cloned()).collect();
    if from + limit >= whom.len() {
        return ok(json!(people));
    }
    let next = format!("<{}{path}?max_id={}>; rel=\"next\"", shared.base, 5_000_000 + from + limit);
    Ok(([(header::LINK, next)], Json(json!(people))).into_response())
}
