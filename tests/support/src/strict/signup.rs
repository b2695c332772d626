//! `POST /api/v1/accounts`, with nothing let pass.
//!
//! <https://docs.joinmastodon.org/methods/accounts/#create>

use super::answer::{Answer, Refusal, flag, ok, parameters, text};
use super::newcomers::{Newcomer, TRIES};
use super::switches::Registrations;
use super::{Shared, lock};
use axum::body::Bytes;
use axum::extract::State;
use axum::http::HeaderMap;
use jiff::{Timestamp, civil};
use serde_json::{Map, Value, json};
use std::sync::Arc;

/// Names that nobody gets, although look-up knows nobody by them.
const RESERVED: [&str; 4] = ["admin", "root", "support", "webmaster"];
/// E-mail providers that are not allowed: anything below this domain.
const BLOCKED: &str = "blocked.example";

type Wrong = Vec<(String, String)>;

fn invite_is_good(code: &str) -> bool {
    code == super::policies::GOOD_INVITE
}

fn years(birth: civil::Date, today: civil::Date) -> i16 {
    let had = (today.month(), today.day()) >= (birth.month(), birth.day());
    today.year() - birth.year() - i16::from(!had)
}

/// What is wrong with a form, as Mastodon's codes.
fn wrong(shared: &Shared, map: &Map<String, Value>, asks: &Registrations, invited: bool) -> Wrong {
    let mut found = Wrong::new();
    let mut say = |field: &str, code: &str| found.push((field.to_owned(), code.to_owned()));
    let (name, email, password) = (text(map, "username"), text(map, "email"), text(map, "password"));
    match name.as_str() {
        "" => say("username", "ERR_BLANK"),
        name if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') => {
            say("username", "ERR_INVALID")
        }
        name if name.len() > 30 => say("username", "ERR_TOO_LONG"),
        name if RESERVED.contains(&name.to_lowercase().as_str()) => say("username", "ERR_RESERVED"),
        name if shared.world().person_named(name).is_some() => say("username", "ERR_TAKEN"),
        _ => {}
    }
    match email.split_once('@') {
        _ if email.is_empty() => say("email", "ERR_BLANK"),
        _ if email.len() > 320 => say("email", "ERR_TOO_LONG"),
        Some((_, domain)) if domain.ends_with(BLOCKED) && !invited => say("email", "ERR_BLOCKED"),
        Some((_, domain)) if domain.ends_with(".invalid") => say("email", "ERR_UNREACHABLE"),
        Some((local, domain)) if local.is_empty() || !domain.contains('.') => say("email", "ERR_INVALID"),
        None => say("email", "ERR_INVALID"),
        Some(_) if lock(&shared.newcomers).has_email(&email) => say("email", "ERR_TAKEN"),
        Some(_) => {}
    }
    match password.chars().count() {
        0 => say("password", "ERR_BLANK"),
        1..8 => say("password", "ERR_TOO_SHORT"),
        count if count > 72 => say("password", "ERR_TOO_LONG"),
        _ => {}
    }
    if !flag(map, "agreement") {
        say("agreement", "ERR_ACCEPTED");
    }
    let reason = text(map, "reason");
    if asks.approval_required && asks.reason_required && !invited && reason.trim().is_empty() {
        say("reason", "ERR_BLANK");
    } else if reason.chars().count() > 420 {
        say("reason", "ERR_TOO_LONG");
    }
    if let Some(least) = asks.min_age {
        let birth = text(map, "date_of_birth");
        let today = Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
        match birth.parse::<civil::Date>() {
            Err(_) if birth.is_empty() => say("date_of_birth", "ERR_BLANK"),
            Err(_) => say("date_of_birth", "ERR_INVALID"),
            Ok(birth) if years(birth, today) < i16::from(least) => say("date_of_birth", "ERR_BELOW_LIMIT"),
            Ok(_) => {}
        }
    }
    found.extend(shared.switches().sign_up_refuses);
    found
}

fn refusal(wrong: &Wrong) -> Refusal {
    let mut details = Map::new();
    let mut sentences = Vec::new();
    for (field, code) in wrong {
        let words = code.trim_start_matches("ERR_").to_lowercase().replace('_', " ");
        sentences.push(format!("{field} {words}"));
        let entry = details.entry(field.clone()).or_insert_with(|| json!([]));
        if let Value::Array(list) = entry {
            list.push(json!({ "error": code, "description": words }));
        }
    }
    let error = format!("Validation failed: {}", sentences.join(", "));
    Refusal::body(422, json!({ "error": error, "details": details }))
}

/// `POST /api/v1/accounts`
pub(super) async fn sign_up(State(shared): State<Arc<Shared>>, headers: HeaderMap, body: Bytes) -> Answer {
    let switches = shared.switches();
    let most = switches.sign_up_limit.unwrap_or(TRIES);
    // Every try counts, whatever comes of it.
    lock(&shared.newcomers).try_once(most, Timestamp::now()).map_err(Refusal::too_many)?;
    let Some(login) = shared.reader(&headers)? else {
        return Err(Refusal::new(401, "The access token is invalid"));
    };
    if login.name.is_some() {
        return Err(Refusal::new(403, "This method requires an client credentials authentication"));
    }
    if !login.may("write:accounts") {
        return Err(Refusal::new(403, "This action is outside the authorized scopes"));
    }
    let map = parameters(&headers, &body)?;
    let asks = switches.registrations;
    let invited = invite_is_good(&text(&map, "invite_code"));
    if asks.url.is_some() || (!asks.enabled && !invited) {
        return Err(Refusal::new(403, "Forbidden"));
    }
    let wrong = wrong(&shared, &map, &asks, invited);
    if !wrong.is_empty() {
        return Err(refusal(&wrong));
    }
    let name = text(&map, "username");
    let newcomer = Newcomer {
        email: text(&map, "email"),
        password: text(&map, "password"),
        app: login.app().to_owned(),
        approved: !asks.approval_required || invited,
        reason: text(&map, "reason"),
        birth: text(&map, "date_of_birth"),
        locale: text(&map, "locale"),
        ..Newcomer::default()
    };
    shared.world().join(&name);
    {
        let mut newcomers = lock(&shared.newcomers);
        newcomers.people.insert(name.clone(), newcomer);
        let _ = newcomers.mail_once(&name, usize::MAX, Timestamp::now());
        newcomers.mail(&shared.base, &name);
    }
    ok(lock(&shared.grants).sign_in(&login, &name))
}
