//! Pictures and uploads.

use super::answer::{Answer, Refusal, ok};
use super::uploaded::Uploaded;
use super::{Shared, films, pictures, world};
use axum::extract::{Multipart, Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse};
use serde_json::{Value, json};
use std::sync::Arc;

/// `GET /media/{name}`: a painted picture, a film or a sound.
pub(super) async fn picture(State(shared): State<Arc<Shared>>, Path(file): Path<String>) -> Answer {
    if shared.switches().pictures_are_html {
        return Ok(Html("<script>window.__pwned = 'picture'</script>").into_response());
    }
    if let Some((kind, bytes)) = films::file(&file) {
        return Ok(([(header::CONTENT_TYPE, kind)], bytes).into_response());
    }
    let Some(name) = file.strip_suffix(".png") else { return Err(Refusal::not_found()) };
    let bytes = pictures::png(name).as_ref().clone();
    Ok(([(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=31536000")], bytes)
        .into_response())
}

/// Mastodon's kinds, as its instance tells them.
pub(super) const KINDS: [&str; 14] = [
    "image/jpeg",
    "image/png",
    "image/gif",
    "image/webp",
    "image/avif",
    "video/webm",
    "video/mp4",
    "video/quicktime",
    "video/ogg",
    "audio/wav",
    "audio/x-wav",
    "audio/ogg",
    "audio/mpeg",
    "audio/flac",
];
/// The most bytes of a picture.
pub(super) const PICTURE_MOST: usize = 16 * 1024 * 1024;
/// The most bytes of a film or a sound.
pub(super) const FILM_MOST: usize = 99 * 1024 * 1024;
/// The most files of a post.
const MOST: usize = 4;
/// The most characters of a description.
const DESCRIPTION_MOST: usize = 1500;

fn invalid(why: &str) -> Refusal {
    Refusal::new(422, &format!("Validation failed: {why}"))
}

/// `POST /api/v2/media`. The file itself is not kept: a painted picture stands for it, or the film and the tone that are here.
pub(super) async fn upload(State(shared): State<Arc<Shared>>, headers: HeaderMap, mut form: Multipart) -> Answer {
    let by = shared.user(&headers, "write:media")?;
    let (mut size, mut kind, mut description, mut focus) = (0, String::new(), None, String::new());
    while let Ok(Some(field)) = form.next_field().await {
        match field.name() {
            Some("file") => {
                kind = field.content_type().unwrap_or_default().to_owned();
                size = field.bytes().await.map(|bytes| bytes.len()).unwrap_or_default();
            }
            Some("description") => description = field.text().await.ok(),
            Some("focus") => focus = field.text().await.unwrap_or_default(),
            _ => {}
        }
    }
    let is_picture = kind.starts_with("image/");
    match size {
        0 => return Err(invalid("File can't be blank")),
        _ if !KINDS.contains(&kind.as_str()) => {
            return Err(invalid("File content type is invalid, File is invalid"));
        }
        _ if is_picture && size > PICTURE_MOST => {
            return Err(invalid("File file size must be less than or equal to 16 MB"));
        }
        _ if size > FILM_MOST => return Err(invalid("File file size must be less than or equal to 99 MB")),
        _ => {}
    }
    let works = if is_picture { shared.switches().picture_works } else { shared.switches().picture_works.max(1) };
    let mut world = shared.world();
    let id = world.fresh_id();
    let mut media = world::picture(&shared.base, &id, &format!("upload-{id}"), description.as_deref());
    if !is_picture {
        let (name, ending) = if kind.starts_with("video/") { ("video", "webm") } else { ("audio", "wav") };
        media["type"] = json!(name);
        media["url"] = json!(format!("{}/media/upload-{id}.{ending}", shared.base));
        media["meta"]["original"]["duration"] = json!(6.0);
    }
    if !focus.is_empty() {
        set_focus(&mut media, &focus)?;
    }
    let uploaded = Uploaded { by, media, works, posted: false };
    let answer = answer(&uploaded, 202);
    world.uploads.insert(id, uploaded);
    answer
}

/// While it is worked on there is no address yet.
fn answer(uploaded: &Uploaded, status_of_work: u16) -> Answer {
    if uploaded.works == 0 {
        return ok(uploaded.media.clone());
    }
    let mut media = uploaded.media.clone();
    (media["url"], media["preview_url"], media["blurhash"]) = (Value::Null, Value::Null, Value::Null);
    let status = axum::http::StatusCode::from_u16(status_of_work).unwrap_or_default();
    Ok((status, axum::Json(media)).into_response())
}

pub(super) fn set_focus(media: &mut Value, focus: &str) -> Result<(), Refusal> {
    let point: Vec<f64> = focus.split(',').filter_map(|part| part.parse().ok()).collect();
    match point[..] {
        [x, y] if x.abs() <= 1.0 && y.abs() <= 1.0 => {
            media["meta"]["focus"] = json!({ "x": x, "y": y });
            Ok(())
        }
        _ => Err(invalid("Focus is invalid")),
    }
}

/// `GET /api/v1/media/{id}`: only what belongs to no post yet.
pub(super) async fn uploaded(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let by = shared.user(&headers, "write:media")?;
    let mut world = shared.world();
    let uploaded =
        world.uploads.get_mut(&id).filter(|one| one.by == by && !one.posted).ok_or_else(Refusal::not_found)?;
    let answer = answer(uploaded, 206);
    uploaded.works = uploaded.works.saturating_sub(1);
    answer
}

/// `PUT /api/v1/media/{id}`: its description and its focus.
pub(super) async fn describe(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: axum::body::Bytes,
) -> Answer {
    let by = shared.user(&headers, "write:media")?;
    let map = super::answer::parameters(&headers, &body)?;
    let mut world = shared.world();
    let uploaded =
        world.uploads.get_mut(&id).filter(|one| one.by == by && !one.posted).ok_or_else(Refusal::not_found)?;
    if map.contains_key("description") {
        let description = super::answer::text(&map, "description");
        if description.chars().count() > DESCRIPTION_MOST {
            return Err(invalid("Description is too long (maximum is 1500 characters)"));
        }
        uploaded.media["description"] = json!(Some(description).filter(|words| !words.is_empty()));
    }
    if map.contains_key("focus") {
        set_focus(&mut uploaded.media, &super::answer::text(&map, "focus"))?;
    }
    ok(uploaded.media.clone())
}

/// What a post is to have, by ids: all are the author's own, in no other post, done, few enough, and no film stands with others.
pub(super) fn attach(world: &world::World, by: &str, ids: &Value) -> Result<Vec<Value>, Refusal> {
    let ids: Vec<&str> = ids.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    if ids.len() > MOST {
        return Err(invalid("Cannot attach more than 4 files"));
    }
    let known = |id: &&str| world.uploads.get(*id).is_some_and(|one| one.by == by && !one.posted);
    let missing: Vec<&str> = ids.iter().filter(|id| !known(id)).copied().collect();
    if !missing.is_empty() {
        return Err(invalid(&format!("Media {} not found or already attached to another post", missing.join(", "))));
    }
    let all: Vec<&Uploaded> = ids.iter().filter_map(|id| world.uploads.get(*id)).collect();
    if all.len() > 1 && all.iter().any(|one| one.media["type"] != "image") {
        return Err(invalid("Cannot attach a video to a post that already contains images"));
    }
    if all.iter().any(|one| one.works > 0) {
        return Err(invalid("Cannot attach files that have not finished processing. Try again in a moment!"));
    }
    Ok(all.into_iter().map(|one| one.media.clone()).collect())
}

/// They belong to a post from now on.
pub(super) fn attached(world: &mut world::World, media: &[Value]) {
    for one in media {
        if let Some(uploaded) = world.uploads.get_mut(&world::text(one, "id")) {
            uploaded.posted = true;
        }
    }
}

impl super::StrictServer {
    /// A painted picture (PNG), another one for each name.
    pub fn painted(name: &str) -> Vec<u8> {
        pictures::png(name).as_ref().clone()
    }

    /// Forgets all that was uploaded and belongs to no post, as Mastodon does after a day.
    pub fn forget_uploads(&self) {
        self.shared.world().uploads.retain(|_, one| one.posted);
    }
}
