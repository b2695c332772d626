//! Where members have messages of what happens sent, and such messages.
//!
//! <https://docs.joinmastodon.org/methods/push/>

mod sealing;

use super::answer::{Answer, Refusal, ok};
use super::world::text;
use super::{Shared, StrictServer, lock};
use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, header};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};
use std::sync::Arc;

/// The server's public key (VAPID) as it tells it: a point of the curve, which no test asks to sign anything.
pub(super) const VAPID: &str =
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8";
/// The first version of the API that seals in the standard way (Mastodon 4.4).
const STANDARD: u32 = 4;

/// The types that may be wanted.
const TYPES: [&str; 12] = [
    "mention",
    "quote",
    "status",
    "reblog",
    "follow",
    "follow_request",
    "favourite",
    "poll",
    "update",
    "quoted_update",
    "admin.sign_up",
    "admin.report",
];

impl StrictServer {
    /// What is sent to a member's devices: one subscription a log-in that still works, with the keys as `keys`.
    pub fn subscriptions(&self, name: &str) -> Vec<Value> {
        let grants = lock(&self.shared.grants);
        let world = self.shared.world();
        let own = |token: &str| grants.login(token).is_some_and(|login| login.name.as_deref() == Some(name));
        world.subscriptions.iter().filter(|(token, _)| own(token)).map(|(_, kept)| kept.clone()).collect()
    }

    /// The server forgets where to send, as Mastodon does when an address refuses.
    pub fn forget_subscriptions(&self) {
        self.shared.world().subscriptions.clear();
    }

    /// The message that a member's first device gets of this: `told` over the fields of a favourite. None when it wants none of it.
    pub fn push_message(&self, name: &str, told: Value) -> Option<Vec<u8>> {
        let kept = self.subscriptions(name).into_iter().next()?;
        let mut payload = json!({
            "access_token": "of-nobody-s-business", "preferred_locale": "en", "notification_id": 900, "notification_type": "favourite",
            "icon": "https://strict.example/avatar.png", "title": "Bo favourited your post", "body": "I read that every link",
        });
        if let (Some(payload), Value::Object(told)) = (payload.as_object_mut(), told) {
            payload.extend(told);
        }
        if kept["alerts"][text(&payload, "notification_type")] != json!(true) {
            return None;
        }
        let key = |name: &str| URL_SAFE_NO_PAD.decode(text(&kept["keys"], name)).expect("it was looked at");
        Some(sealing::seal(&key("p256dh"), &key("auth"), payload.to_string().as_bytes()))
    }
}

/// The log-in that asks.
fn token(headers: &HeaderMap) -> String {
    let value = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok()).unwrap_or_default();
    value.trim_start_matches("Bearer ").to_owned()
}

/// What is wanted, of `data`.
fn wanted(asked: &Value) -> Result<(Value, Value), Refusal> {
    let alerts = asked["data"]["alerts"].as_object().cloned().unwrap_or_default();
    if alerts.iter().any(|(kind, wanted)| !TYPES.contains(&kind.as_str()) || !wanted.is_boolean()) {
        return Err(Refusal::new(422, "Validation failed: Data is invalid"));
    }
    let policy = match asked["data"]["policy"].as_str().unwrap_or("all") {
        known @ ("all" | "followed" | "follower" | "none") => json!(known),
        _ => return Err(Refusal::new(422, "Validation failed: Data is invalid")),
    };
    Ok((json!(alerts), policy))
}

/// As it is told, without the keys.
fn shown(shared: &Shared, kept: &Value) -> Answer {
    let mut told = kept.clone();
    if let Some(told) = told.as_object_mut() {
        told.remove("keys");
        if shared.switches().api_version() < STANDARD {
            told.remove("standard");
        }
    }
    ok(told)
}

/// `POST /api/v1/push/subscription`
pub(super) async fn create(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(asked): Json<Value>) -> Answer {
    shared.user(&headers, "push")?;
    let (alerts, policy) = wanted(&asked)?;
    let (subscription, keys) = (&asked["subscription"], &asked["subscription"]["keys"]);
    let length = |name: &str| URL_SAFE_NO_PAD.decode(text(keys, name)).map_or(0, |key| key.len());
    if !text(subscription, "endpoint").starts_with("https://") || (length("p256dh"), length("auth")) != (65, 16) {
        return Err(Refusal::new(422, "Validation failed: Endpoint is not valid, Key p256dh is invalid"));
    }
    let mut world = shared.world();
    let kept = json!({
        "id": world.fresh_id().parse::<u64>().unwrap_or_default(), "endpoint": subscription["endpoint"],
        "standard": subscription["standard"] == json!(true), "server_key": VAPID, "alerts": alerts, "policy": policy, "keys": keys,
    });
    world.subscriptions.insert(token(&headers), kept.clone());
    drop(world);
    shown(&shared, &kept)
}

/// `PUT /api/v1/push/subscription`
pub(super) async fn alter(State(shared): State<Arc<Shared>>, headers: HeaderMap, Json(asked): Json<Value>) -> Answer {
    shared.user(&headers, "push")?;
    let (alerts, policy) = wanted(&asked)?;
    let mut world = shared.world();
    let kept = world.subscriptions.get_mut(&token(&headers)).ok_or_else(Refusal::not_found)?;
    (kept["alerts"], kept["policy"]) = (alerts, policy);
    let kept = kept.clone();
    drop(world);
    shown(&shared, &kept)
}

/// `DELETE /api/v1/push/subscription`
pub(super) async fn delete(State(shared): State<Arc<Shared>>, headers: HeaderMap) -> Answer {
    shared.user(&headers, "push")?;
    match shared.world().subscriptions.remove(&token(&headers)) {
        Some(_) => ok(json!({})),
        None => Err(Refusal::not_found()),
    }
}
