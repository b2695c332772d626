//! Polls: reading, voting, and making them with a post.

use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::sight::visible;
use super::world::{World, text};
use super::{Shared, StrictServer};
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Mastodon's own limits, as `configuration.polls` tells them.
pub(super) const MOST_ANSWERS: usize = 4;
pub(super) const MOST_LETTERS: usize = 50;
pub(super) const SHORTEST: i64 = 300;
pub(super) const LONGEST: i64 = 2_629_746;

impl StrictServer {
    /// What a member voted for in the poll of a post, as places among its answers.
    pub fn votes(&self, member: &str, post: &str) -> Vec<u64> {
        let mut world = self.shared.world();
        let poll = world.post(post).map(|post| text(&post["poll"], "id")).unwrap_or_default();
        world.marks(member).votes.get(&poll).cloned().unwrap_or_default()
    }

    /// Changes the poll of a post: `ends_in` seconds from now, so many seconds ago below 0.
    pub fn end_poll(&self, post: &str, ends_in: i64) {
        let end = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(ends_in);
        if let Some(post) = self.shared.world().post_mut(post) {
            post["poll"]["expires_at"] = json!(format!("{end:.3}"));
        }
    }
}

impl World {
    /// A poll as a reader sees it.
    pub(super) fn poll_shown(&self, post: &Value, reader: Option<&str>) -> Value {
        let mut poll = post["poll"].clone();
        if poll.is_null() {
            return poll;
        }
        let end: Option<jiff::Timestamp> = text(&poll, "expires_at").parse().ok();
        if let Some(end) = end {
            poll["expired"] = json!(end <= jiff::Timestamp::now());
        }
        match reader {
            Some(name) => {
                let own = text(&post["account"], "acct") == name;
                let votes = self.votes_of(name, &text(&poll, "id"));
                poll["voted"] = json!(own || !votes.is_empty());
                poll["own_votes"] = json!(votes);
            }
            None => {
                // Guests are told nothing of themselves.
                for name in ["voted", "own_votes"] {
                    poll.as_object_mut().map(|poll| poll.remove(name));
                }
            }
        }
        poll
    }

    fn post_of_poll(&self, id: &str) -> Option<Value> {
        self.newest_first().find(|post| text(&post["poll"], "id") == id && post["reblog"].is_null()).cloned()
    }
}

/// `GET /api/v1/polls/{id}`
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let reader = shared.reader(&headers)?.and_then(|login| login.name);
    let world = shared.world();
    let post = world.post_of_poll(&id).ok_or_else(Refusal::not_found)?;
    visible(&world, &text(&post, "id"), reader.as_deref())?;
    ok(world.poll_shown(&post, reader.as_deref()))
}

/// `POST /api/v1/polls/{id}/votes`
pub(super) async fn vote(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: Bytes,
) -> Answer {
    let name = shared.user(&headers, "write:statuses")?;
    let map = parameters(&headers, &body)?;
    let mut world = shared.world();
    let post = world.post_of_poll(&id).ok_or_else(Refusal::not_found)?;
    visible(&world, &text(&post, "id"), Some(&name))?;
    let poll = world.poll_shown(&post, Some(&name));
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    let number = |choice: &Value| choice.as_u64().or_else(|| choice.as_str()?.parse().ok());
    let choices: Option<Vec<u64>> =
        map.get("choices").and_then(Value::as_array).and_then(|all| all.iter().map(number).collect());
    let choices = choices.filter(|all| !all.is_empty());
    let choices = choices.ok_or_else(|| Refusal::new(400, "param is missing or the value is empty: choices"))?;
    let answers = poll["options"].as_array().map_or(0, Vec::len) as u64;
    if poll["expired"] == json!(true) {
        return Err(invalid("The poll has already ended"));
    }
    if text(&post["account"], "acct") == name {
        return Err(invalid("You cannot vote in your own polls"));
    }
    if !world.votes_of(&name, &id).is_empty() || (choices.len() > 1 && poll["multiple"] != json!(true)) {
        return Err(invalid("You have already voted on this poll"));
    }
    if choices.iter().any(|choice| *choice >= answers) {
        return Err(invalid("The chosen vote option does not exist"));
    }
    world.marks(&name).votes.insert(id.clone(), choices.clone());
    let post_id = text(&post, "id");
    if let Some(post) = world.post_mut(&post_id) {
        let poll = &mut post["poll"];
        let one_more = |count: &Value, by: u64| json!(count.as_u64().unwrap_or_default() + by);
        poll["votes_count"] = one_more(&poll["votes_count"], choices.len() as u64);
        poll["voters_count"] = one_more(&poll["voters_count"], 1);
        for choice in choices {
            let count = &mut poll["options"][choice as usize]["votes_count"];
            *count = one_more(count, 1);
        }
    }
    let post = world.post(&post_id).cloned().ok_or_else(Refusal::not_found)?;
    ok(world.poll_shown(&post, Some(&name)))
}

/// The poll that a new post brings along; null without one. `poll` are its parameters, without `poll[…]` around them.
pub(super) fn made(world: &mut World, poll: &Map<String, Value>) -> Result<Value, Refusal> {
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    let answers: Vec<String> = match poll.get("options") {
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
        _ => return Ok(Value::Null),
    };
    if answers.len() < 2 {
        return Err(invalid("Choices must be at least two"));
    }
    if answers.len() > MOST_ANSWERS {
        return Err(invalid("Choices can't contain more than 4 items"));
    }
    if answers.iter().any(|answer| answer.trim().is_empty()) {
        return Err(invalid("Choices can't be blank"));
    }
    if answers.iter().any(|answer| answer.chars().count() > MOST_LETTERS) {
        return Err(invalid("Choices can't be longer than 50 characters each"));
    }
    if (1..answers.len()).any(|at| answers[..at].contains(&answers[at])) {
        return Err(invalid("Choices contain duplicate items"));
    }
    let seconds: i64 = parameter(poll, "expires_in").parse().map_err(|_| invalid("Expiration date can't be blank"))?;
    if seconds < SHORTEST {
        return Err(invalid("Expiration date is too soon"));
    }
    if seconds > LONGEST {
        return Err(invalid("Expiration date is too far into the future"));
    }
    let end = jiff::Timestamp::now() + jiff::SignedDuration::from_secs(seconds);
    let options: Vec<Value> = answers.iter().map(|answer| json!({ "title": answer, "votes_count": 0 })).collect();
    Ok(json!({
        "id": world.fresh_id(), "expires_at": format!("{end:.3}"), "expired": false, "multiple": flag(poll, "multiple"),
        "votes_count": 0, "voters_count": 0, "voted": true, "own_votes": [], "options": options, "emojis": [],
    }))
}

/// The poll's parameters of a new post, in whichever of the two ways they were sent.
pub(super) fn parameters_of(map: &Map<String, Value>) -> Map<String, Value> {
    if let Some(Value::Object(poll)) = map.get("poll") {
        return poll.clone();
    }
    let inner = |name: &String| Some(name.strip_prefix("poll[")?.strip_suffix(']')?.to_owned());
    map.iter().filter_map(|(name, value)| Some((inner(name)?, value.clone()))).collect()
}

/// Who may quote a new post, as it is told; none for a policy that is none.
pub(super) fn quoted_by(policy: &str, visibility: &str) -> Option<Value> {
    let automatic = match (policy, visibility) {
        ("" | "public" | "followers" | "nobody", "private" | "direct") | ("nobody", _) => json!([]),
        ("followers", _) => json!(["followers"]),
        ("" | "public", _) => json!(["public"]),
        _ => return None,
    };
    Some(json!({ "automatic": automatic, "manual": [], "current_user": "automatic" }))
}
