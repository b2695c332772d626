//! Pictures and uploads.

use super::answer::{Answer, Refusal, ok};
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

/// `POST /api/v2/media`. The file itself is not kept: a painted picture stands for it.
pub(super) async fn upload(State(shared): State<Arc<Shared>>, headers: HeaderMap, mut form: Multipart) -> Answer {
    shared.user(&headers, "write:media")?;
    let (mut size, mut description) = (0, None);
    while let Ok(Some(field)) = form.next_field().await {
        match field.name() {
            Some("file") => size = field.bytes().await.map(|bytes| bytes.len()).unwrap_or_default(),
            Some("description") => description = field.text().await.ok(),
            _ => {}
        }
    }
    if size == 0 {
        return Err(Refusal::new(422, "Validation failed: File can't be blank"));
    }
    let mut world = shared.world();
    let id = world.fresh_id();
    let media = world::picture(&shared.base, &id, &format!("upload-{id}"), description.as_deref());
    world.uploads.insert(id, media.clone());
    ok(media)
}

/// `GET /api/v1/media/{id}`
pub(super) async fn uploaded(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shared.user(&headers, "write:media")?;
    shared.world().uploads.get(&id).cloned().map_or_else(|| Err(Refusal::not_found()), ok)
}

/// `PUT /api/v1/media/{id}`: its description.
pub(super) async fn describe(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path(id): Path<String>,
    body: axum::body::Bytes,
) -> Answer {
    shared.user(&headers, "write:media")?;
    let map = super::answer::parameters(&headers, &body)?;
    let mut world = shared.world();
    let media: &mut Value = world.uploads.get_mut(&id).ok_or_else(Refusal::not_found)?;
    media["description"] = json!(super::answer::text(&map, "description"));
    ok(media.clone())
}
