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

/// Who made it, and who is in it, by number.
struct Made {
    id: &'static str,
    by: &'static str,
    name: &'static str,
    description: &'static str,
    people: &'static [&'static str],
}

/// People of the harbour, gathered by ada; and people of the night trains, gathered by kenji, ada among them.
const ALL: [Made; 2] = [
    Made {
        id: "77",
        by: "1",
        name: "Harbour people",
        description: "Tides, bread and fog",
        people: &["2", "4", "5", "7"],
    },
    Made { id: "78", by: "2", name: "Night trains", description: "", people: &["1", "7", "8"] },
];

impl Made {
    fn item(&self, person: &str) -> String {
        format!("9{}{person}", if self.id == "77" { "" } else { self.id })
    }

    fn is_in(&self, shared: &Shared, person: &str) -> bool {
        self.people.contains(&person) && !shared.world().left.contains(&self.item(person))
    }

    fn shown(&self, shared: &Shared) -> Value {
        let people = self.people.iter().filter(|person| self.is_in(shared, person));
        let items: Vec<Value> = people
            .map(|person| {
                let id = self.item(person);
                json!({ "id": id, "account_id": person, "state": "accepted", "created_at": "2026-06-20T08:00:00.000Z" })
            })
            .collect();
        let url = format!("{}/collections/{}", shared.base, self.id);
        json!({
            "id": self.id, "account_id": self.by, "uri": url, "url": url, "name": self.name,
            "description": self.description, "language": "en", "local": true, "sensitive": false, "discoverable": true,
            "tag": { "name": "tide", "url": format!("{}/tags/tide", shared.base) }, "item_count": items.len(), "items": items,
            "created_at": "2026-06-20T08:00:00.000Z", "updated_at": "2026-06-21T08:00:00.000Z",
        })
    }
}

fn own(shared: &Shared, name: &str) -> String {
    shared.world().person_named(name).map(|person| super::world::text(person, "id")).unwrap_or_default()
}

fn found(id: &str) -> Result<&'static Made, Refusal> {
    ALL.iter().find(|made| made.id == id).ok_or_else(Refusal::not_found)
}

/// `GET /api/v1/collections/{id}`: open to everyone.
pub(super) async fn show(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shared.public_reader(&headers)?;
    let made = found(&id)?;
    let world = shared.world();
    let accounts: Vec<Value> =
        made.people.iter().chain([&made.by]).filter_map(|id| world.person(id)).cloned().collect();
    drop(world);
    ok(json!({ "accounts": accounts, "collection": made.shown(&shared) }))
}

/// `GET /api/v1/accounts/{id}/collections`
pub(super) async fn made(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    shared.user(&headers, "read:collections")?;
    let all: Vec<Value> = ALL.iter().filter(|made| made.by == id).map(|made| made.shown(&shared)).collect();
    ok(json!({ "collections": all, "partial_accounts": [] }))
}

/// `GET /api/v1/accounts/{id}/in_collections`: one's own alone.
pub(super) async fn within(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let name = shared.user(&headers, "read:collections")?;
    if own(&shared, &name) != id {
        return Err(Refusal::new(403, "This action is not allowed"));
    }
    let all: Vec<Value> = ALL.iter().filter(|made| made.is_in(&shared, &id)).map(|made| made.shown(&shared)).collect();
    ok(json!({ "collections": all, "partial_accounts": [] }))
}

/// `POST /api/v1/collections/{id}/items/{item}/revoke`
pub(super) async fn revoke(
    State(shared): State<Arc<Shared>>,
    headers: HeaderMap,
    Path((id, item)): Path<(String, String)>,
) -> Answer {
    let name = shared.user(&headers, "write:collections")?;
    let own = own(&shared, &name);
    let made = found(&id)?;
    if !made.is_in(&shared, &own) || made.item(&own) != item {
        return Err(Refusal::not_found());
    }
    shared.world().left.insert(item);
    ok(json!({}))
}

/// `GET /collections/{id}`: the page for people.
pub(super) async fn page(Path(id): Path<String>) -> Answer {
    let made = found(&id)?;
    let page = format!("<!DOCTYPE html><html lang=\"en\"><body><h1>{}</h1></body></html>", made.name);
    Ok(Html(page).into_response())
}
