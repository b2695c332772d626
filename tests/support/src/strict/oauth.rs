//! Apps, codes and tokens, with nothing let pass.
//!
//! <https://docs.joinmastodon.org/methods/oauth/>, RFC 6749, 7636 and 8252.

mod grants;
mod page;

pub(super) use grants::{Grants, Login};

use super::answer::{Answer, Refusal, ok, parameters, text};
use super::{Shared, lock, pkce};
use axum::body::Bytes;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use grants::{App, Code};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::Arc;

/// Every scope that the strict server knows at the top.
pub(super) const SCOPES: [&str; 5] = ["read", "write", "follow", "push", "profile"];
/// The address that stands for "show the code".
const OUT_OF_BAND: &str = "urn:ietf:wg:oauth:2.0:oob";

/// `POST /api/v1/apps`
pub(super) async fn register(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let map = parameters(&headers, &body)?;
    let name = text(&map, "client_name");
    let invalid = |why: &str| Refusal::new(422, &format!("Validation failed: {why}"));
    if name.is_empty() || name.chars().count() > 60 {
        return Err(invalid("Application name can't be blank and has at most 60 characters"));
    }
    let redirects: Vec<String> = match map.get("redirect_uris") {
        Some(Value::Array(list)) => list.iter().filter_map(|uri| uri.as_str().map(str::to_owned)).collect(),
        _ => text(&map, "redirect_uris").split_whitespace().map(str::to_owned).collect(),
    };
    if redirects.is_empty() {
        return Err(invalid("Redirect URI can't be blank"));
    }
    if redirects.iter().any(|uri| url::Url::parse(uri).is_err() || uri.contains('#')) {
        return Err(invalid("Redirect URI must be an absolute URI."));
    }
    let scopes = match text(&map, "scopes") {
        none if none.is_empty() => "read".to_owned(),
        some => some,
    };
    if scopes.split_whitespace().any(|scope| !SCOPES.contains(&scope.split(':').next().unwrap_or_default())) {
        return Err(invalid("Scopes doesn't match configured on the server."));
    }
    let website = text(&map, "website");
    let app = lock(&shared.grants).register(App {
        redirects: redirects.clone(),
        scopes: scopes.clone(),
        name: name.clone(),
        ..App::default()
    });
    ok(json!({
        "id": app.id, "name": name, "website": if website.is_empty() { Value::Null } else { json!(website) },
        "scopes": scopes.split_whitespace().collect::<Vec<_>>(), "redirect_uri": redirects.join("\n"),
        "redirect_uris": redirects, "client_id": app.id, "client_secret": app.secret, "client_secret_expires_at": 0,
        "vapid_key": "",
    }))
}

/// Whether a redirect address belongs to an app. Mastodon lets the port of a loopback address differ (RFC 8252, 7.3).
fn belongs(registered: &[String], asked: &str, exact: bool) -> bool {
    let portless = |uri: &str| -> Option<url::Url> {
        let mut url = url::Url::parse(uri).ok()?;
        let loopback = matches!(url.host_str(), Some("127.0.0.1" | "[::1]")) && url.scheme() == "http";
        if loopback {
            url.set_port(None).ok()?;
        }
        Some(url)
    };
    registered.iter().any(|uri| uri == asked || (!exact && portless(uri).is_some() && portless(uri) == portless(asked)))
}

/// Checks a request for permission; words for the page when it is wrong.
fn check(shared: &Shared, query: &HashMap<String, String>) -> Result<App, &'static str> {
    let get = |name: &str| query.get(name).map(String::as_str).unwrap_or_default();
    let Some(app) = lock(&shared.grants).app(get("client_id")) else {
        return Err("Client authentication failed due to unknown client");
    };
    let switches = shared.switches();
    if !belongs(&app.redirects, get("redirect_uri"), switches.exact_redirects) {
        return Err("The redirect uri included is not valid.");
    }
    if get("response_type") != "code" {
        return Err("The authorization server does not support this response type.");
    }
    let granted: Vec<&str> = app.scopes.split_whitespace().collect();
    if get("scope").split_whitespace().any(|scope| !granted.contains(&scope)) {
        return Err("The requested scope is invalid, unknown, or malformed.");
    }
    if !switches.before_pkce && (get("code_challenge_method") != "S256" || get("code_challenge").len() != 43) {
        return Err("The code_challenge_method must be S256 and the challenge has 43 characters.");
    }
    Ok(app)
}

/// `GET /oauth/authorize`: the page on which a person says yes or no.
pub(super) async fn authorize(
    State(shared): State<Arc<Shared>>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    match check(&shared, &query) {
        Ok(app) => Html(page::ask(&shared.domain, &app, &query, "")).into_response(),
        Err(words) => (StatusCode::BAD_REQUEST, Html(page::refuse(words))).into_response(),
    }
}

/// `POST /oauth/authorize`: what the page's form sends.
pub(super) async fn decide(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let map = parameters(&headers, &body)?;
    let form: HashMap<String, String> = map.keys().map(|key| (key.clone(), text(&map, key))).collect();
    let get = |name: &str| form.get(name).cloned().unwrap_or_default();
    let app = match check(&shared, &form) {
        Ok(app) => app,
        Err(words) => return Ok((StatusCode::BAD_REQUEST, Html(page::refuse(words))).into_response()),
    };
    if get("decision") != "allow" {
        let words = "The resource owner or authorization server denied the request.";
        return Ok(leave(
            &get("redirect_uri"),
            &get("state"),
            &[("error", "access_denied"), ("error_description", words)],
        ));
    }
    let name = get("login");
    if !shared.world().has_member(&name) || !shared.takes_password(&name, &get("password")) {
        let again = page::ask(&shared.domain, &app, &form, "Invalid user name or password.");
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, Html(again)).into_response());
    }
    let code = lock(&shared.grants).code(Code {
        app: app.id,
        name,
        redirect: get("redirect_uri"),
        scopes: get("scope"),
        challenge: get("code_challenge"),
        ..Code::default()
    });
    if get("redirect_uri") == OUT_OF_BAND {
        return Ok(Html(page::show(&code)).into_response());
    }
    Ok(leave(&get("redirect_uri"), &get("state"), &[("code", &code)]))
}

fn leave(redirect: &str, state: &str, pairs: &[(&str, &str)]) -> Response {
    let Ok(mut to) = url::Url::parse(redirect) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    to.query_pairs_mut().extend_pairs(pairs);
    if !state.is_empty() {
        to.query_pairs_mut().append_pair("state", state);
    }
    (StatusCode::FOUND, [(header::LOCATION, to.to_string())]).into_response()
}

/// `POST /oauth/token`
pub(super) async fn token(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let map = parameters(&headers, &body)?;
    let mut grants = lock(&shared.grants);
    let Some(app) = grants.client(&headers, &map) else {
        return Err(Refusal::oauth(401, "invalid_client", "Client authentication failed due to unknown client"));
    };
    match text(&map, "grant_type").as_str() {
        "client_credentials" => {
            let scopes =
                Some(text(&map, "scope")).filter(|scope| !scope.is_empty()).unwrap_or_else(|| "read".to_owned());
            let token = grants.issue_to_app(&app.id, &scopes);
            ok(grants::token_body(&token, &scopes))
        }
        "authorization_code" => {
            let wrong = || {
                Refusal::oauth(
                    400,
                    "invalid_grant",
                    "The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.",
                )
            };
            let code = text(&map, "code");
            let Some(kept) = grants.spend(&code) else {
                return Err(wrong());
            };
            let verifier = text(&map, "code_verifier");
            let proven = kept.challenge.is_empty()
                || (pkce::well_formed(&verifier) && pkce::challenge(&verifier) == kept.challenge);
            if kept.app != app.id || kept.redirect != text(&map, "redirect_uri") || !proven {
                return Err(wrong());
            }
            let token = grants.issue_for(&code, &kept);
            ok(grants::token_body(&token, &kept.scopes))
        }
        _ => Err(Refusal::oauth(
            400,
            "unsupported_grant_type",
            "The authorization grant type is not supported by the authorization server.",
        )),
    }
}

/// `POST /oauth/revoke`
pub(super) async fn revoke(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let map = parameters(&headers, &body)?;
    let mut grants = lock(&shared.grants);
    let Some(app) = grants.client(&headers, &map) else {
        return Err(Refusal::oauth(403, "unauthorized_client", "You are not authorized to revoke this token"));
    };
    // Unknown tokens are answered with 200 (RFC 7009, 2.2); somebody else's are not.
    if grants.revoke(&app.id, &text(&map, "token")) {
        ok(json!({}))
    } else {
        Err(Refusal::oauth(403, "unauthorized_client", "You are not authorized to revoke this token"))
    }
}
