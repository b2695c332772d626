//! Views of posts, people and servers as real and hostile servers send them; a snapshot for each type that crosses to the window.

/// A snapshot whose fields are in the same order however `serde_json` was built.
macro_rules! snapshot {
    ($view:expr) => {
        insta::with_settings!({sort_maps => true}, { insta::assert_json_snapshot!(shown(&$view)) })
    };
}

mod bounds;
mod dates;
mod filters;
mod hostile;
mod people;
mod phrases;
mod posts;
mod servers;

use super::ViewContext;
use crate::api::Origin;
use crate::media::{MediaAddresses, MediaRequest};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

const KEY: [u8; 32] = [7; 32];

/// A reader of `home.example` whose own account is `own`.
fn context() -> ViewContext {
    at("home.example")
}

fn at(server: &str) -> ViewContext {
    let origin = Origin::parse(server).expect("a server");
    ViewContext::new(MediaAddresses::with_key(KEY), &origin, Some("own"))
}

fn entity<T: DeserializeOwned>(body: Value) -> T {
    serde_json::from_value(body).expect("the entity is tolerant")
}

/// A view as JSON, with `media:` addresses written as what they ask for.
fn shown(view: &impl Serialize) -> Value {
    let mut value = serde_json::to_value(view).expect("views are plain data");
    opened(&mut value, &MediaAddresses::with_key(KEY));
    value
}

fn opened(value: &mut Value, addresses: &MediaAddresses) {
    match value {
        Value::String(text) => {
            let path = text.strip_prefix("media://localhost/").or_else(|| text.strip_prefix("http://media.localhost/"));
            let request = path.map(|path| addresses.open(path).expect("the core signed it"));
            match request {
                Some(MediaRequest::Picture(url, _)) => *text = format!("<picture {url}>"),
                Some(MediaRequest::Film(url, _)) => *text = format!("<film {url}>"),
                Some(MediaRequest::Blur(hash)) => *text = format!("<blur {hash}>"),
                None => {}
            }
        }
        Value::Array(values) => values.iter_mut().for_each(|value| opened(value, addresses)),
        Value::Object(fields) => fields.values_mut().for_each(|value| opened(value, addresses)),
        _ => {}
    }
}

/// Joins the fields of `more` to those of `body`.
fn with(mut body: Value, more: Value) -> Value {
    if let (Value::Object(fields), Value::Object(more)) = (&mut body, more) {
        fields.extend(more);
    }
    body
}

fn ada() -> Value {
    json!({
        "id": "7", "username": "ada", "acct": "ada@far.example", "display_name": "Ada :blob: L",
        "url": "https://far.example/@ada", "bot": false, "locked": true,
        "avatar": "https://files.example/ada.gif", "avatar_static": "https://files.example/ada.png",
        "header": "https://files.example/header.jpg", "header_static": "https://files.example/header.jpg",
        "created_at": "2022-11-05T00:00:00.000Z", "note": "<p>Botanist :blob:</p>",
        "statuses_count": 12, "followers_count": -1, "following_count": 3,
        "emojis": [emoji("blob"), emoji("unused")],
        "fields": [
            {"name": "Web :blob:", "value": "<a href=\"https://ada.example\" rel=\"me\"><span class=\"invisible\">https://</span>ada.example</a>", "verified_at": "2024-01-01T00:00:00.000Z"},
            {"name": "", "value": "", "verified_at": null}
        ]
    })
}

fn emoji(name: &str) -> Value {
    json!({"shortcode": name, "url": format!("https://files.example/{name}.gif"), "static_url": format!("https://files.example/{name}.png")})
}

fn status() -> Value {
    json!({
        "id": "100", "account": ada(), "created_at": "2026-11-20T10:00:00.000Z", "content": "<p>Hello</p>",
        "url": "https://far.example/@ada/100", "visibility": "public", "language": "en",
        "replies_count": 1, "reblogs_count": 2, "favourites_count": 3
    })
}
