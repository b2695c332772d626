//! Filters: which match is said by the server, or is left to the app.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use axum::extract::State;
use axum::http::HeaderMap;
use serde_json::json;
use std::sync::Arc;

/// `GET /api/v2/filters` (4.0)
pub(super) async fn list(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    shared.user(&headers, "read:filters")?;
    if shared.switches().phrases.is_some() { Err(Refusal::not_found()) } else { ok(json!([])) }
}

/// `GET /api/v1/filters`
pub(super) async fn phrases(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    shared.user(&headers, "read:filters")?;
    ok(json!(shared.switches().phrases.unwrap_or_default()))
}
