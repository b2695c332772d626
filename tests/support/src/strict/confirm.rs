//! The mail and its link.
//!
//! <https://docs.joinmastodon.org/methods/emails/>

use super::answer::{Answer, Refusal, ok, parameters, text};
use super::newcomers::TRIES;
use super::{Shared, lock};
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use jiff::Timestamp;
use serde_json::json;
use std::collections::HashMap;
use std::sync::Arc;

/// `GET /api/v1/emails/check_confirmation`: open to accounts in any state.
pub(super) async fn check(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    let name = shared.someone(&headers, "read:accounts")?;
    let confirmed = lock(&shared.newcomers).people.get(&name).is_none_or(|person| person.confirmed);
    ok(json!(confirmed))
}

/// `POST /api/v1/emails/confirmations`: the mail again, perhaps to another address.
pub(super) async fn again(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let name = shared.someone(&headers, "write:accounts")?;
    let login = shared.reader(&headers)?.ok_or_else(Refusal::not_found)?;
    let most = shared.switches().mail_limit.unwrap_or(TRIES);
    let mut newcomers = lock(&shared.newcomers);
    newcomers.mail_once(&name, most, Timestamp::now()).map_err(Refusal::too_many)?;
    let Some(person) = newcomers.people.get(&name).filter(|person| person.app == login.app()) else {
        let words = "This method is only available to the application the user originally signed-up with";
        return Err(Refusal::new(403, words));
    };
    if person.confirmed {
        return Err(Refusal::new(403, "This method is only available while the e-mail is awaiting confirmation"));
    }
    let email = text(&parameters(&headers, &body)?, "email");
    if !email.is_empty() {
        let good = email.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
        if !good || (newcomers.has_email(&email) && !person_has(&newcomers, &name, &email)) {
            return Err(Refusal::new(422, "Validation failed: E-mail is invalid"));
        }
        if let Some(person) = newcomers.people.get_mut(&name) {
            person.email = email;
        }
    }
    newcomers.mail(&shared.base, &name);
    ok(json!({}))
}

fn person_has(newcomers: &super::newcomers::Newcomers, name: &str, email: &str) -> bool {
    newcomers.people.get(name).is_some_and(|person| person.email.eq_ignore_ascii_case(email))
}

fn page(status: StatusCode, words: &str) -> Response {
    let body =
        format!("<!DOCTYPE html><html lang=\"en\"><head><title>Strict</title></head><body>{words}</body></html>");
    (status, Html(body)).into_response()
}

/// `GET /auth/confirmation`: what the link in the mail opens.
pub(super) async fn follow(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let token = query.get("confirmation_token").cloned().unwrap_or_default();
    if shared.switches().captcha {
        let form = format!(
            "<h1>Are you a person?</h1><form action=\"/auth/captcha_confirmation?confirmation_token={token}&amp;redirect_to_app=true\" \
             method=\"post\"><button type=\"submit\">Yes</button></form>"
        );
        return page(StatusCode::OK, &form);
    }
    confirm(&shared, &query)
}

/// `POST /auth/captcha_confirmation`: what the page of a server with a captcha sends.
pub(super) async fn solved(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    confirm(&shared, &query)
}

fn confirm(shared: &Shared, query: &HashMap<String, String>) -> Response {
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let mut newcomers = lock(&shared.newcomers);
    let Some(name) = newcomers.of_token(get("confirmation_token")) else {
        return page(StatusCode::UNPROCESSABLE_ENTITY, "<h1>This link is invalid or was used already</h1>");
    };
    let Some(person) = newcomers.people.get_mut(&name) else {
        return page(StatusCode::NOT_FOUND, "<h1>Nobody</h1>");
    };
    person.confirmed = true;
    person.token.clear();
    let first = lock(&shared.grants).app_redirect(&person.app);
    match first.filter(|_| get("redirect_to_app") == "true") {
        // Mastodon sends the browser to the app's first redirect address, whether a moderator has still to look or not.
        Some(to) => (StatusCode::FOUND, [(header::LOCATION, to)]).into_response(),
        None => page(StatusCode::OK, "<h1>Your e-mail address is confirmed</h1>"),
    }
}
