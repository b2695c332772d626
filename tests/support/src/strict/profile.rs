//! One's own profile.

use super::answer::{Answer, Refusal, flag, ok, parameters, text as parameter};
use super::{Shared, accounts};
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::HeaderMap;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The most a profile's name and biography may have, and the largest picture (Mastodon's own limits).
const LONGEST_NAME: usize = 30;
const LONGEST_NOTE: usize = 500;
const LARGEST_PICTURE: usize = 8 * 1024 * 1024;

/// `PATCH /api/v1/accounts/update_credentials`: a form with or without files, or JSON.
pub(super) async fn update(State(shared): State<Arc<Shared>>, headers: HeaderMap, request: Request) -> Answer {
    let name = shared.user(&headers, "write:accounts")?;
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let (map, picture) = if kind.starts_with("multipart/form-data") {
        parts(Multipart::from_request(request, &()).await.map_err(|_| Refusal::new(400, "Bad Request"))?).await?
    } else {
        let body = Bytes::from_request(request, &()).await.map_err(|_| Refusal::new(400, "Bad Request"))?;
        (parameters(&headers, &body)?, None)
    };
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    if parameter(&map, "display_name").chars().count() > LONGEST_NAME {
        return Err(invalid("Display name is too long (maximum is 30 characters)"));
    }
    if parameter(&map, "note").chars().count() > LONGEST_NOTE {
        return Err(invalid("Bio is too long (maximum is 500 characters)"));
    }
    if let Some((kind, bytes)) = &picture {
        let known = [
            ("image/png", &b"\x89PNG"[..]),
            ("image/jpeg", b"\xff\xd8\xff"),
            ("image/gif", b"GIF8"),
            ("image/webp", b"RIFF"),
        ];
        if bytes.len() > LARGEST_PICTURE || !known.iter().any(|(known, mark)| kind == known && bytes.starts_with(mark))
        {
            return Err(invalid("Avatar is invalid"));
        }
    }
    {
        let mut world = shared.world();
        let base = shared.base.clone();
        let Some(person) = world.person_named_mut(&name) else { return Err(Refusal::not_found()) };
        if map.contains_key("display_name") {
            person["display_name"] = json!(parameter(&map, "display_name"));
        }
        if map.contains_key("note") {
            let note = parameter(&map, "note");
            person["note"] = json!(super::markup::format(&base, &note));
            person["written_note"] = json!(note);
        }
        if map.contains_key("bot") {
            person["bot"] = json!(flag(&map, "bot"));
        }
        if picture.is_some() {
            let avatar = format!("{base}/media/avatar-{name}-new.png");
            person["avatar"] = json!(avatar);
            person["avatar_static"] = json!(avatar);
        }
    }
    ok(accounts::credentials(&shared, &name))
}

type Parts = (Map<String, Value>, Option<(String, Vec<u8>)>);

async fn parts(mut body: Multipart) -> Result<Parts, Refusal> {
    let broken = |_| Refusal::new(400, "Bad Request");
    let (mut map, mut picture) = (Map::new(), None);
    while let Some(part) = body.next_field().await.map_err(broken)? {
        let name = part.name().unwrap_or_default().to_owned();
        if name == "avatar" {
            let kind = part.content_type().unwrap_or_default().to_owned();
            picture = Some((kind, part.bytes().await.map_err(broken)?.to_vec()));
        } else {
            map.insert(name, json!(part.text().await.map_err(broken)?));
        }
    }
    Ok((map, picture))
}
