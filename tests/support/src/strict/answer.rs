//! Answers, refusals, and how requests are read.

use axum::Json;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Map, Value, json};
use std::time::Duration;

/// What a handler gives.
pub(super) type Answer = Result<Response, Refusal>;

/// A refusal with Mastodon's body.
#[derive(Debug)]
pub(super) struct Refusal {
    status: StatusCode,
    body: Value,
    reset: Option<jiff::Timestamp>,
}

impl Refusal {
    pub(super) fn new(status: u16, words: &str) -> Self {
        Self::body(status, json!({ "error": words }))
    }

    pub(super) fn body(status: u16, body: Value) -> Self {
        Self { status: StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR), body, reset: None }
    }

    pub(super) fn not_found() -> Self {
        Self::new(404, "Record not found")
    }

    /// 429 with the time of the next try.
    pub(super) fn too_many(wait: Duration) -> Self {
        let mut refusal = Self::new(429, "Too many requests");
        refusal.reset = Some(jiff::Timestamp::now() + wait);
        refusal
    }

    /// An OAuth error (RFC 6749, 5.2).
    pub(super) fn oauth(status: u16, code: &str, description: &str) -> Self {
        Self::body(status, json!({ "error": code, "error_description": description }))
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body)).into_response();
        if let Some(reset) = self.reset.and_then(|reset| format!("{reset:.6}").parse().ok()) {
            response.headers_mut().insert("x-ratelimit-remaining", HeaderValue::from_static("0"));
            response.headers_mut().insert("x-ratelimit-reset", reset);
        }
        response
    }
}

/// 200 with JSON.
pub(super) fn ok(body: Value) -> Answer {
    Ok(Json(body).into_response())
}

/// Parameters of a body, form or JSON. Names of lists lose their `[]`.
pub(super) fn parameters(headers: &HeaderMap, body: &[u8]) -> Result<Map<String, Value>, Refusal> {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if kind.starts_with("application/json") {
        return match serde_json::from_slice(body) {
            Ok(Value::Object(map)) => Ok(map),
            _ => Err(Refusal::new(400, "There was a problem in the JSON you submitted")),
        };
    }
    if !body.is_empty() && !kind.starts_with("application/x-www-form-urlencoded") {
        return Err(Refusal::new(415, &format!("This server takes forms and JSON, not {kind:?}")));
    }
    let mut map = Map::new();
    for (name, value) in url::form_urlencoded::parse(body) {
        match name.strip_suffix("[]") {
            Some(list) => match map.entry(list).or_insert_with(|| json!([])) {
                Value::Array(values) => values.push(json!(value)),
                other => *other = json!([value]),
            },
            None => {
                map.insert(name.into_owned(), json!(value));
            }
        }
    }
    Ok(map)
}

/// A parameter as text; empty when it is missing.
pub(super) fn text(map: &Map<String, Value>, name: &str) -> String {
    match map.get(name) {
        Some(Value::String(text)) => text.clone(),
        Some(Value::Null) | None => String::new(),
        Some(other) => other.to_string(),
    }
}

/// A parameter as yes or no.
pub(super) fn flag(map: &Map<String, Value>, name: &str) -> bool {
    matches!(text(map, name).as_str(), "true" | "1" | "on")
}
