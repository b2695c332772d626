//! One's own profile.

mod parts;

use super::answer::{Answer, Refusal, ok, parameters};
use super::{Shared, StrictServer, accounts};
use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request, State};
use axum::http::HeaderMap;
use parts::Parts;
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// The most a profile's texts may have, and the largest picture (Mastodon's own limits).
const LONGEST_NAME: usize = 40;
const LONGEST_NOTE: usize = 500;
const LONGEST_DESCRIPTION: usize = 150;
const LONGEST_FIELD: usize = 255;
const MOST_FIELDS: usize = 4;
const LARGEST_PICTURE: usize = 8 * 1024 * 1024;

impl StrictServer {
    /// What a member's own profile is: the API's CredentialAccount.
    pub fn own_profile(&self, member: &str) -> Value {
        accounts::credentials(&self.shared, member)
    }

    /// Which parameters each change of a profile named, in order, as `source[privacy]`; pictures by their names.
    pub fn profile_changes(&self) -> Vec<Vec<String>> {
        self.shared.world().profile_changes.clone()
    }
}

/// `PATCH /api/v1/accounts/update_credentials`: a form with or without files, or JSON.
pub(super) async fn update(State(shared): State<Arc<Shared>>, headers: HeaderMap, request: Request) -> Answer {
    let name = shared.user(&headers, "write:accounts")?;
    let kind = headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let Parts { words, pictures } = if kind.starts_with("multipart/form-data") {
        parts::read(Multipart::from_request(request, &()).await.map_err(|_| Refusal::new(400, "Bad Request"))?).await?
    } else {
        let body = Bytes::from_request(request, &()).await.map_err(|_| Refusal::new(400, "Bad Request"))?;
        Parts { words: parts::flat(&parameters(&headers, &body)?), pictures: Vec::new() }
    };
    check(&words)?;
    for (name, kind, bytes) in &pictures {
        if !is_picture(kind, bytes) {
            return Err(invalid(&format!("{name} is invalid")));
        }
    }
    let mut world = shared.world();
    let named = words.keys().cloned().chain(pictures.iter().map(|(name, ..)| name.clone()));
    let named: Vec<String> = named.collect();
    world.profile_changes.push(named);
    let mut source = world.source(&name);
    let base = shared.base.clone();
    let Some(person) = world.person_named_mut(&name) else { return Err(Refusal::not_found()) };
    for (key, value) in &words {
        let value = value.as_str().unwrap_or_default();
        match key.as_str() {
            "display_name" | "avatar_description" | "header_description" => person[key] = json!(value.trim()),
            "note" => {
                person["note"] = json!(super::markup::format(&base, value));
                source["note"] = json!(value);
            }
            "locked" | "bot" | "discoverable" | "indexable" | "hide_collections" => person[key] = json!(is_yes(value)),
            "source[privacy]" => source["privacy"] = json!(value),
            "source[language]" => source["language"] = json!(Some(value).filter(|value| !value.is_empty())),
            "source[quote_policy]" => source["quote_policy"] = json!(value),
            _ => {}
        }
    }
    if let Some(fields) = fields(&words) {
        let shown = fields.iter().map(
            |(name, value)| json!({ "name": name, "value": super::markup::format(&base, value), "verified_at": null }),
        );
        person["fields"] = shown.collect();
        let written = fields.iter().map(|(name, value)| json!({ "name": name, "value": value, "verified_at": null }));
        source["fields"] = written.collect();
    }
    for (part, ..) in &pictures {
        let address = format!("{base}/media/{part}-{name}-new.png");
        person[part.as_str()] = json!(address);
        person[format!("{part}_static").as_str()] = json!(address);
    }
    world.sources.insert(name.clone(), source);
    drop(world);
    ok(accounts::credentials(&shared, &name))
}

fn invalid(why: &str) -> Refusal {
    Refusal::new(422, &format!("Validation failed: {why}"))
}

fn is_yes(value: &str) -> bool {
    matches!(value, "true" | "1" | "on")
}

fn check(words: &Map<String, Value>) -> Result<(), Refusal> {
    for (key, value) in words {
        let text = value.as_str().unwrap_or_default();
        let longest = match key.as_str() {
            "display_name" => LONGEST_NAME,
            "note" => LONGEST_NOTE,
            "avatar_description" | "header_description" => LONGEST_DESCRIPTION,
            "source[privacy]" if !matches!(text, "public" | "unlisted" | "private") => {
                return Err(invalid("Default privacy is not included in the list"));
            }
            "source[quote_policy]" if !matches!(text, "public" | "followers" | "nobody") => {
                return Err(invalid("Default quote policy is not included in the list"));
            }
            _ => continue,
        };
        if text.chars().count() > longest {
            let name = match key.as_str() {
                "display_name" => "Display name",
                "note" => "Bio",
                other => other,
            };
            return Err(invalid(&format!("{name} is too long (maximum is {longest} characters)")));
        }
    }
    match fields(words) {
        Some(fields) if fields.len() > MOST_FIELDS => Err(invalid("Fields is too long (maximum is 4 fields)")),
        _ => Ok(()),
    }
}

/// All fields that are named, in order; those without anything are left out, and what is too long is cut off.
fn fields(words: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    let at = |at: usize, part: &str| words.get(&format!("fields_attributes[{at}][{part}]")).and_then(Value::as_str);
    at(0, "name")?;
    let cut = |text: &str| text.trim().chars().take(LONGEST_FIELD).collect::<String>();
    let all = (0..16).map_while(|one| Some((cut(at(one, "name")?), cut(at(one, "value").unwrap_or_default()))));
    Some(all.filter(|(name, value)| !(name.is_empty() && value.is_empty())).collect())
}

fn is_picture(kind: &str, bytes: &[u8]) -> bool {
    let known = [
        ("image/png", &b"\x89PNG"[..]),
        ("image/jpeg", b"\xff\xd8\xff"),
        ("image/gif", b"GIF8"),
        ("image/webp", b"RIFF"),
    ];
    bytes.len() <= LARGEST_PICTURE && known.iter().any(|(known, mark)| kind == *known && bytes.starts_with(mark))
}
