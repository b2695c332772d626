//! What GoToSocial has and Mastodon has not: moving by the API. It refuses as GoToSocial does, in its words.

use super::answer::{Answer, Refusal, ok, parameters, text as parameter};
use super::world::text;
use super::{Shared, StrictServer};
use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::IntoResponse;
use serde_json::{Value, json};
use std::sync::Arc;

impl StrictServer {
    /// The names of accounts that are the same person as this member, as they said.
    pub fn aliases(&self, member: &str) -> Vec<String> {
        self.shared.world().aliases.get(member).cloned().unwrap_or_default()
    }

    /// Lets a member have said that they are these accounts, too.
    pub fn set_aliases(&self, member: &str, names: &[&str]) {
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        self.shared.world().aliases.insert(member.to_owned(), names);
    }

    /// Where a member's account leads, as `kenji`; none when it leads nowhere.
    pub fn leads_to(&self, member: &str) -> Option<String> {
        let world = self.shared.world();
        world.person_named(member).map(|person| text(&person["moved"], "acct")).filter(|acct| !acct.is_empty())
    }
}

fn only_there(shared: &Shared) -> Result<(), Refusal> {
    if shared.switches().gotosocial { Ok(()) } else { Err(Refusal::not_found()) }
}

fn bad(words: &str) -> Refusal {
    Refusal::new(400, &format!("Bad Request: {words}"))
}

/// `POST /api/v1/accounts/alias`: what is not named any more is forgotten.
pub(super) async fn alias(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    only_there(&shared)?;
    let name = shared.user(&headers, "write:accounts")?;
    let map = parameters(&headers, &body)?;
    let Some(Value::Array(names)) = map.get("also_known_as_uris") else { return Err(bad("no also_known_as_uris")) };
    let names: Vec<String> = names.iter().filter_map(Value::as_str).map(str::to_owned).collect();
    if let Some(wrong) = names.iter().find(|name| url::Url::parse(name).is_err()) {
        return Err(bad(&format!("invalid also_known_as_uri ({wrong})")));
    }
    shared.world().aliases.insert(name.clone(), names);
    ok(super::accounts::credentials(&shared, &name))
}

/// `POST /api/v1/accounts/move`
pub(super) async fn move_away(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    only_there(&shared)?;
    let name = shared.user(&headers, "write:accounts")?;
    let map = parameters(&headers, &body)?;
    let (to, password) = (parameter(&map, "moved_to_uri"), parameter(&map, "password"));
    if to.is_empty() {
        return Err(bad("no moved_to_uri provided in Move request"));
    }
    if password.is_empty() || !shared.takes_password(&name, &password) {
        return Err(bad("invalid password provided in Move request"));
    }
    let refused = |words: String| Refusal::new(422, &format!("Unprocessable Entity: {words}"));
    let mut world = shared.world();
    let own = world.person_named(&name).map(|person| text(person, "uri")).unwrap_or_default();
    let member = to.rsplit('/').next().unwrap_or_default().to_owned();
    let Some(target) = world.person_named(&member).filter(|person| text(person, "uri") == to).cloned() else {
        return Err(refused("error dereferencing moved_to_uri".to_owned()));
    };
    if !world.aliases.get(&member).is_some_and(|names| names.contains(&own)) {
        let words = "is not aliased to this account via alsoKnownAs; if you just changed it, please wait a few minutes and try the Move again";
        return Err(refused(format!("target account {to} {words}")));
    }
    if let Some(person) = world.person_named_mut(&name) {
        person["moved"] = target;
    }
    Ok((StatusCode::ACCEPTED, Json(json!({ "message": "accepted" }))).into_response())
}
