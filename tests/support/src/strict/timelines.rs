//! Lists of posts, with Link headers.

use super::answer::{Answer, Refusal, ok};
use super::world::{World, text};
use super::{Shared, Switches};
use axum::Json;
use axum::extract::{Path, Query, RawQuery, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

type Asked = Query<HashMap<String, String>>;

/// How many are wanted: 20, at most 40.
fn limit(query: &HashMap<String, String>) -> usize {
    query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(20).clamp(1, 40)
}

/// One page of those posts, newest first, with `max_id`, `min_id` and `since_id` heeded.
pub(super) fn page(
    shared: &Shared,
    query: &HashMap<String, String>,
    path: &str,
    reader: Option<&str>,
    wanted: impl Fn(&World, &Value) -> bool,
) -> Answer {
    let number = |name: &str| query.get(name).and_then(|id| id.parse::<u64>().ok());
    let (max, since, min) = (number("max_id"), number("since_id"), number("min_id"));
    let world = shared.world();
    let id = |post: &Value| text(post, "id").parse::<u64>().unwrap_or_default();
    let mut fitting: Vec<&Value> = world
        .newest_first()
        .filter(|post| max.is_none_or(|max| id(post) < max))
        .filter(|post| since.or(min).is_none_or(|min| id(post) > min))
        .filter(|post| wanted(&world, post))
        .collect();
    let limit = limit(query);
    // `min_id` gives the oldest of what is newer, so that a gap is filled from below.
    if min.is_some() && fitting.len() > limit {
        fitting.drain(..fitting.len() - limit);
    }
    let more = fitting.len() > limit;
    fitting.truncate(limit);
    let posts: Vec<Value> = fitting.iter().map(|post| world.shown(post, reader)).collect();
    let kept: Vec<String> = query
        .iter()
        // As Mastodon has it, what may stand there several times is left to the app.
        .filter(|(name, _)| !name.ends_with("_id") && !name.ends_with("[]"))
        .map(|(name, value)| format!("{name}={value}&"))
        .collect();
    let mut links = Vec::new();
    if let Some(last) = fitting.last().filter(|_| more) {
        links.push(format!("<{}{path}?{}max_id={}>; rel=\"next\"", shared.base, kept.concat(), id(last)));
    }
    if let Some(first) = fitting.first() {
        links.push(format!("<{}{path}?{}min_id={}>; rel=\"prev\"", shared.base, kept.concat(), id(first)));
    }
    let body = Json(json!(posts));
    if links.is_empty() {
        Ok(body.into_response())
    } else {
        Ok(([(header::LINK, links.join(", "))], body).into_response())
    }
}

/// Whether the switches let a post into the lists.
pub(super) fn let_in(switches: &Switches, post: &Value) -> bool {
    !switches.empty && (switches.hostile_posts || text(&post["account"], "username") != "mallory")
}

/// `GET /api/v1/timelines/home`
pub(super) async fn home(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let name = shared.user(&headers, "read:statuses")?;
    let switches = shared.switches();
    if switches.home_building || shared.builds_home(&name) {
        let refresh = [("mastodon-async-refresh", "id=\"home:1\", retry=5")];
        return Ok((StatusCode::PARTIAL_CONTENT, refresh, Json(json!([]))).into_response());
    }
    let kept_out = shared.world().kept_out(&name);
    page(&shared, &query, "/api/v1/timelines/home", Some(&name), |world, post| {
        let author = &post["account"];
        let mine = text(author, "username") == name;
        let hostile = switches.hostile_posts && text(author, "username") == "mallory";
        let id = text(author, "id");
        let is_out = world.shut_out(&name).is_some_and(|(blocks, mutes)| blocks.contains(&id) || mutes.contains(&id));
        let_in(&switches, post)
            && !is_out
            && !kept_out.contains(&id)
            && text(post, "visibility") != "direct"
            && (mine || hostile || world.follows(&name, &text(author, "id")) || world.has_followed_tag(&name, post))
    })
}

/// `GET /api/v1/timelines/public`
pub(super) async fn public(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let reader = shared.public_reader(&headers)?.and_then(|login| login.name);
    let switches = shared.switches();
    let local = query.get("local").is_some_and(|local| local == "true" || local == "1");
    if let Some((own, all)) = switches.live_feeds {
        match (if local { own } else { all }, reader.is_some()) {
            ("public", _) | ("authenticated", true) => {}
            ("disabled", true) => return Err(Refusal::new(403, "This action is not allowed")),
            _ => return Err(Refusal::new(401, "This method requires an authenticated user")),
        }
    }
    page(&shared, &query, "/api/v1/timelines/public", reader.as_deref(), |_, post| {
        let_in(&switches, post)
            && text(post, "visibility") == "public"
            && post["reblog"].is_null()
            && post["in_reply_to_id"].is_null()
            && (!local || !text(&post["account"], "acct").contains('@'))
    })
}

/// `GET /api/v1/timelines/tag/{tag}`
pub(super) async fn tag(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(tag): Path<String>,
    RawQuery(raw): RawQuery,
    Query(query): Asked,
) -> Answer {
    let reader = shared.public_reader(&headers)?.and_then(|login| login.name);
    let path = format!("/api/v1/timelines/tag/{tag}");
    let mut wanted = vec![tag.to_lowercase()];
    let all = url::form_urlencoded::parse(raw.as_deref().unwrap_or_default().as_bytes());
    wanted.extend(all.filter(|(name, _)| name == "any[]").map(|(_, value)| value.to_lowercase()));
    page(&shared, &query, &path, reader.as_deref(), |_, post| {
        let tags = post["tags"].as_array();
        let fits = |own: &Value| wanted.contains(&text(own, "name"));
        text(post, "visibility") == "public" && tags.is_some_and(|tags| tags.iter().any(fits))
    })
}

/// `GET /api/v1/trends/statuses`: the most favourited, paged by offset.
pub(super) async fn trends(State(shared): State<Arc<Shared>>, headers: HeaderMap, Query(query): Asked) -> Answer {
    let reader = shared.public_reader(&headers)?.and_then(|login| login.name);
    let switches = shared.switches();
    if switches.no_trends {
        return ok(json!([]));
    }
    let world = shared.world();
    let known = world.newest_first().filter(|post| {
        let_in(&switches, post)
            && text(post, "visibility") == "public"
            && post["reblog"].is_null()
            && post["in_reply_to_id"].is_null()
    });
    let mut posts: Vec<&Value> = known.collect();
    let mallory = |post: &Value| text(&post["account"], "username") == "mallory";
    posts.sort_by_key(|post| std::cmp::Reverse((mallory(post), post["favourites_count"].as_i64())));
    let offset: usize = query.get("offset").and_then(|offset| offset.parse().ok()).unwrap_or_default();
    let limit = limit(&query);
    let shown: Vec<Value> =
        posts.iter().skip(offset).take(limit).map(|post| world.shown(post, reader.as_deref())).collect();
    if posts.len() <= offset + limit {
        return ok(json!(shown));
    }
    let next =
        format!("<{}/api/v1/trends/statuses?limit={limit}&offset={}>; rel=\"next\"", shared.base, offset + limit);
    Ok(([(header::LINK, next)], Json(json!(shown))).into_response())
}

/// `GET /api/v1/accounts/{id}/statuses`
pub(super) async fn of_person(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(person): Path<String>,
    Query(query): Asked,
) -> Answer {
    let reader = shared.reader(&headers)?.and_then(|login| login.name);
    if shared.world().person(&person).is_none() {
        return Err(Refusal::not_found());
    }
    let asked = |name: &str| query.get(name).is_some_and(|value| value == "true" || value == "1");
    let (replies, boosts, media, pinned) =
        (!asked("exclude_replies"), !asked("exclude_reblogs"), asked("only_media"), asked("pinned"));
    page(&shared, &query, &format!("/api/v1/accounts/{person}/statuses"), reader.as_deref(), |world, post| {
        let follower = reader.as_deref().is_some_and(|name| world.follows(name, &person));
        let visible = matches!(text(post, "visibility").as_str(), "public" | "unlisted")
            || (follower && text(post, "visibility") == "private");
        let pictures = post["media_attachments"].as_array().is_some_and(|list| !list.is_empty());
        text(&post["account"], "id") == person
            && visible
            && (!pinned || world.is_pinned(post))
            && (replies || post["in_reply_to_id"].is_null())
            && (boosts || post["reblog"].is_null())
            && (!media || pictures)
    })
}
