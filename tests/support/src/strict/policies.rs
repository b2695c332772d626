//! What a server asks and promises: rules, privacy, terms, invites.

use super::Shared;
use super::answer::{Answer, Refusal, ok};
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{Html, IntoResponse};
use serde_json::{Value, json};
use std::sync::Arc;

/// The code of an invite that works.
pub const GOOD_INVITE: &str = "welcome";
/// The code of an invite that was used up.
pub const SPENT_INVITE: &str = "spent";

/// The rules, in order.
pub(super) fn rules() -> Value {
    json!([
        { "id": "1", "text": "Be kind", "hint": "Disagree with what was said, not with who said it.", "translations": {
            "fr": { "text": "Soyez aimables", "hint": "Contestez ce qui est dit, pas la personne." },
            "de": { "text": "Seid freundlich", "hint": "" } } },
        { "id": "2", "text": "No advertising", "hint": "", "translations": { "fr": { "text": "Pas de publicité", "hint": "" } } },
        { "id": "3", "text": "Describe your pictures", "hint": "", "translations": {} },
    ])
}

/// `GET /api/v1/instance/rules`
pub(super) async fn list() -> Answer {
    ok(rules())
}

/// `GET /api/v1/instance/privacy_policy`
pub(super) async fn privacy() -> Answer {
    let content = "<h1>Privacy</h1>\n<p>We keep your e-mail address, and the addresses you connect from for <strong>12 months</strong>.</p>\n\
                   <ul><li>We sell nothing.</li><li>We show no advertising.</li></ul><script>alert(1)</script>";
    ok(json!({ "updated_at": "2025-10-07T00:00:00+00:00", "content": content }))
}

/// `GET /api/v1/instance/terms_of_service`
pub(super) async fn terms(State(shared): State<Arc<Shared>>) -> Answer {
    if shared.switches().no_terms {
        return Err(Refusal::not_found());
    }
    let content = "<p>You may leave at any time and take your follows with you.</p>";
    ok(json!({ "effective_date": "2026-01-01", "effective": true, "content": content, "succeeded_by": null }))
}

/// `GET /invite/{code}`: JSON for apps, a page for people.
pub(super) async fn invite(State(shared): State<Arc<Shared>>, headers: HeaderMap, Path(code): Path<String>) -> Answer {
    let wants = headers.get(header::ACCEPT).and_then(|kinds| kinds.to_str().ok()).unwrap_or_default();
    if !wants.contains("application/json") {
        return Ok(
            Html("<!DOCTYPE html><html lang=\"en\"><body><h1>You are invited</h1></body></html>").into_response()
        );
    }
    match code.as_str() {
        GOOD_INVITE => {
            ok(json!({ "invite_code": code, "instance_api_url": format!("{}/api/v2/instance", shared.base) }))
        }
        SPENT_INVITE => Err(Refusal::new(401, "The invite is used up or has expired")),
        _ => Err(Refusal::not_found()),
    }
}
