//! Search, and fetching what lives on another strict server.
//!
//! <https://docs.joinmastodon.org/methods/search/>

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use super::world::text;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;
use url::Url;

/// `GET /api/v2/search`
pub(super) async fn search(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let resolve = matches!(get("resolve"), "true" | "1");
    // Looking elsewhere makes work for other servers: only for people whose account works.
    let reader = match resolve || !get("offset").is_empty() {
        true => Some(shared.user(&headers, "read:search")?),
        false => shared.public_reader(&headers)?.and_then(|login| login.name),
    };
    let (asked, kind) = (get("q").trim().to_owned(), get("type").to_owned());
    if asked.is_empty() {
        return Err(Refusal::new(400, "param is missing or the value is empty: q"));
    }
    let wants = |one: &str| kind.is_empty() || kind == one;
    if resolve {
        fetch(&shared, &asked).await;
    }
    let world = shared.world();
    let number = |name: &str, usual: usize| get(name).parse().unwrap_or(usual);
    let (offset, limit) = (number("offset", 0), number("limit", 20).clamp(1, 40));
    let part = |all: Vec<Value>| -> Vec<Value> { all.into_iter().skip(offset).take(limit).collect() };
    let named = world.person_named(&asked).or_else(|| world.person_at(&asked));
    let accounts: Vec<Value> = match named {
        _ if !wants("accounts") => Vec::new(),
        Some(person) => vec![person.clone()],
        None => world.people().filter(|person| has_words(person, &["acct", "display_name"], &asked)).cloned().collect(),
    };
    // Words are looked for in posts for members alone.
    let in_posts = |post: &&Value| {
        text(post, "url") == asked
            || text(post, "uri") == asked
            || (reader.is_some() && text(post, "visibility") == "public" && has_words(post, &["content"], &asked))
    };
    let posts = world.newest_first().filter(|post| wants("statuses") && post["reblog"].is_null());
    let statuses: Vec<Value> = posts.filter(in_posts).map(|post| world.shown(post, reader.as_deref())).collect();
    let names: BTreeSet<String> = world
        .newest_first()
        .filter_map(|post| post["tags"].as_array())
        .flatten()
        .map(|tag| text(tag, "name"))
        .collect();
    drop(world);
    let begins = asked.trim_start_matches('#').to_lowercase();
    let hashtags: Vec<Value> = match wants("hashtags") {
        true => names
            .iter()
            .filter(|name| name.starts_with(&begins))
            .map(|name| super::tags::tag(&shared, name, 3, reader.as_deref()))
            .collect(),
        false => Vec::new(),
    };
    ok(json!({ "accounts": part(accounts), "statuses": part(statuses), "hashtags": part(hashtags) }))
}

/// Whether one of these fields has the words in it, in any letter case.
fn has_words(value: &Value, fields: &[&str], words: &str) -> bool {
    let words = words.trim_start_matches('@').to_lowercase();
    fields.iter().any(|field| text(value, field).to_lowercase().contains(&words))
}

/// Fetches a person or a post from the strict server that it lives on, as federation does.
async fn fetch(shared: &Shared, asked: &str) {
    let address = Url::parse(asked).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    if let Some(url) = address {
        let id = url.path_segments().and_then(|mut parts| parts.next_back().map(str::to_owned)).unwrap_or_default();
        let base = url.origin().ascii_serialization();
        if base == shared.base || id.starts_with('@') {
            return;
        }
        if let Some(post) = get(&format!("{base}/api/v1/statuses/{id}")).await.filter(|post| text(post, "url") == asked)
        {
            shared.world().import_post(&url, post);
        }
        return;
    }
    let handle = asked.trim_start_matches('@');
    let Some((name, domain)) = handle.split_once('@') else { return };
    let known = domain == shared.domain || shared.world().person_named(handle).is_some();
    if !known && let Some(person) = get(&format!("http://{domain}/api/v1/accounts/lookup?acct={name}")).await {
        shared.world().import_person(domain, person);
    }
}

async fn get(address: &str) -> Option<Value> {
    // Tests talk to this machine only.
    let url = Url::parse(address).ok().filter(|url| matches!(url.host_str(), Some("127.0.0.1" | "localhost")))?;
    let answer = crate::person::browser().get(url).send().await.ok()?;
    if answer.status().is_success() { answer.json().await.ok() } else { None }
}
