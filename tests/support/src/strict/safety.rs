//! Reports, and servers that somebody blocks for themselves.

use super::answer::{Answer, Refusal, ok};
use super::reported::Reported;
use super::world::text;
use super::{Shared, StrictServer};
use axum::extract::{Query, RawForm, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

impl StrictServer {
    /// All reports, the oldest first.
    pub fn reports(&self) -> Vec<Reported> {
        self.shared.world().reports.clone()
    }

    /// The domains that a member blocks.
    pub fn blocked_domains(&self, member: &str) -> Vec<String> {
        self.shared.world().blocked.get(member).into_iter().flatten().cloned().collect()
    }
}

fn pairs(form: &[u8]) -> Vec<(String, String)> {
    url::form_urlencoded::parse(form).into_owned().collect()
}

/// `POST /api/v1/reports`
pub(super) async fn report(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawForm(form): RawForm) -> Answer {
    let by = shared.user(&headers, "write:reports")?;
    let form = pairs(&form);
    let one = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default();
    let all =
        |name: &str| form.iter().filter(|(key, _)| key == name).map(|(_, value)| value.clone()).collect::<Vec<_>>();
    let person = one("account_id");
    let mut world = shared.world();
    if world.person(&person).is_none() {
        return Err(Refusal::not_found());
    }
    let (posts, rules) = (all("status_ids[]"), all("rule_ids[]"));
    let theirs = |id: &String| world.post(id).is_some_and(|post| text(&post["account"], "id") == person);
    if !posts.iter().all(theirs) {
        return Err(Refusal::not_found());
    }
    let given = one("category");
    let category = match given.as_str() {
        _ if !rules.is_empty() => "violation",
        known @ ("spam" | "legal" | "violation" | "other") => known,
        "" => "other",
        _ => return Err(Refusal::new(422, "Validation failed: Category is not included in the list")),
    };
    let known_rules: Vec<String> =
        super::policies::rules().as_array().into_iter().flatten().map(|rule| text(rule, "id")).collect();
    if rules.iter().any(|rule| !known_rules.contains(rule)) {
        return Err(Refusal::new(422, "Validation failed: Rules does not reference valid rules"));
    }
    if one("comment").chars().count() > 1000 {
        return Err(Refusal::new(422, "Validation failed: Comment is too long (maximum is 1000 characters)"));
    }
    let reported = Reported {
        by,
        person,
        posts,
        category: category.to_owned(),
        rules,
        comment: one("comment"),
        forward: one("forward") == "true",
    };
    world.reports.push(reported.clone());
    ok(json!({
        "id": world.reports.len().to_string(), "action_taken": false, "category": reported.category, "comment": reported.comment,
        "forwarded": reported.forward, "status_ids": reported.posts, "rule_ids": reported.rules,
    }))
}

/// `GET /api/v1/domain_blocks`
pub(super) async fn blocked(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.user(&headers, "read:blocks")?;
    let world = shared.world();
    let all: Vec<Value> = world.blocked.get(&name).into_iter().flatten().map(|domain| json!(domain)).collect();
    ok(Value::Array(all))
}

fn set(shared: &Shared, headers: &HeaderMap, domain: String, on: bool) -> Answer {
    let name = shared.user(headers, "write:blocks")?;
    if domain.is_empty() || domain.contains('/') {
        return Err(Refusal::new(422, "Validation failed: Domain is not a valid domain name"));
    }
    let mut world = shared.world();
    if on {
        let there: Vec<String> = world.people_at(&domain);
        world.marks(&name).follows.retain(|id| !there.contains(id));
        world.blocked.entry(name).or_default().insert(domain);
    } else if let Some(all) = world.blocked.get_mut(&name) {
        all.remove(&domain);
    }
    ok(json!({}))
}

/// `POST /api/v1/domain_blocks`
pub(super) async fn block(State(shared): State<Arc<Shared>>, headers: HeaderMap, RawForm(form): RawForm) -> Answer {
    let domain = pairs(&form).into_iter().find(|(name, _)| name == "domain").map(|(_, domain)| domain);
    set(&shared, &headers, domain.unwrap_or_default(), true)
}

type Asked = Query<HashMap<String, String>>;

/// `DELETE /api/v1/domain_blocks`
pub(super) async fn unblock(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    set(&shared, &headers, query.get("domain").cloned().unwrap_or_default(), false)
}

/// `GET /api/v1/domain_blocks/preview` (4.3)
pub(super) async fn preview(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:blocks")?;
    let world = shared.world();
    let there = world.people_at(query.get("domain").map(String::as_str).unwrap_or_default());
    let following = there.iter().filter(|id| world.follows(&name, id)).count();
    ok(json!({ "following_count": following, "followers_count": there.iter().filter(|id| *id == "2").count() }))
}
