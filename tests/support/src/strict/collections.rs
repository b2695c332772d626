//! Collections (Mastodon 4.6): people chosen by somebody.
//!
//! <https://docs.joinmastodon.org/methods/collections/>

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::{Html, IntoResponse};
use serde_json::{Value, json};
use std::sync::Arc;

/// The one collection: people of the harbour, gathered by ada.
const ID: &str = "77";
const PEOPLE: [&str; 4] = ["2", "4", "5", "7"];

/// `GET /api/v1/collections/{id}`: open to everyone.
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shared.public_reader(&headers)?;
    if id != ID {
        return Err(Refusal::not_found());
    }
    let world = shared.world();
    let accounts: Vec<&Value> = PEOPLE.iter().chain(&["1"]).filter_map(|id| world.person(id)).collect();
    let items: Vec<Value> = PEOPLE
        .iter()
        .map(|id| {
            json!({ "id": format!("9{id}"), "account_id": id, "state": "accepted", "created_at": "2026-06-20T08:00:00.000Z" })
        })
        .collect();
    let url = format!("{}/collections/{ID}", shared.base);
    ok(json!({
        "accounts": accounts,
        "collection": {
            "id": ID, "account_id": "1", "uri": url, "url": url, "name": "Harbour people",
            "description": "Tides, bread and fog", "language": "en", "local": true, "sensitive": false, "discoverable": true,
            "tag": { "name": "tide", "url": format!("{}/tags/tide", shared.base) }, "item_count": items.len(), "items": items,
            "created_at": "2026-06-20T08:00:00.000Z", "updated_at": "2026-06-21T08:00:00.000Z",
        },
    }))
}

/// `GET /collections/{id}`: the page for people.
pub(super) async fn page(Path(id): Path<String>) -> Answer {
    if id != ID {
        return Err(Refusal::not_found());
    }
    Ok(Html("<!DOCTYPE html><html lang=\"en\"><body><h1>Harbour people</h1></body></html>").into_response())
}
