use super::*;
use crate::view::{entry, person, profile};

const MARKUP: &str = "<script>alert(1)</script><img src=x onerror=alert(1)><a href=\"javascript:alert(1)\">x</a>";

/// Every address that leaves the core, wherever it stands.
fn addresses(value: &Value, key: &str, found: &mut Vec<String>) {
    match value {
        Value::String(text) if ["url", "remote"].contains(&key) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| addresses(value, key, found)),
        Value::Object(fields) => fields.iter().for_each(|(key, value)| addresses(value, key, found)),
        _ => {}
    }
}

fn attack() -> Value {
    let bad = json!("javascript:alert(1)");
    let account = with(
        ada(),
        json!({
            "display_name": MARKUP, "note": MARKUP, "url": bad, "avatar": "data:image/svg+xml,<svg onload=alert(1)>", "avatar_static": bad, "header": bad,
            "fields": [{"name": MARKUP, "value": MARKUP, "verified_at": null}],
            "emojis": [{"shortcode": "blob", "url": bad, "static_url": "data:text/html,x"}]
        }),
    );
    with(
        status(),
        json!({
            "account": account, "content": MARKUP, "spoiler_text": MARKUP, "url": bad, "application": {"name": MARKUP},
            "emojis": [{"shortcode": "x", "url": bad, "static_url": bad}],
            "mentions": [{"id": "8", "username": "bo", "url": bad, "acct": "bo"}],
            "tags": [{"name": MARKUP, "url": bad}],
            "media_attachments": [{"id": "m", "type": "image", "url": bad, "preview_url": "file:///etc/passwd", "remote_url": bad, "description": MARKUP, "blurhash": MARKUP}],
            "poll": {"id": "p", "options": [{"title": MARKUP}], "emojis": []},
            "card": {"url": bad, "title": MARKUP}
        }),
    )
}

#[test]
fn nothing_that_acts_leaves_the_core() {
    let view = shown(&entry(&entity(attack()), &context()));
    let mut found = Vec::new();
    addresses(&view, "", &mut found);
    assert_eq!(found, Vec::<String>::new(), "no address of the attack is one for a browser");
    let post = &view["post"];
    assert_eq!(post["card"], Value::Null, "a card leads to the web or is none");
    assert_eq!(post["author"]["avatar"], "", "no picture from a data address");
    assert_eq!(post["media"][0]["src"], "", "no picture from a script");
    assert_eq!(post["media"][0]["preview"], Value::Null, "no picture from a file");
    assert_eq!(post["media"][0]["blur"], Value::Null, "markup is no blur");
    assert_eq!(
        post["text"]["blocks"][0]["paragraph"]["inlines"],
        json!([{"text": {"text": "x"}}]),
        "what a browser would show of it"
    );
}

#[test]
fn markup_in_plain_text_is_letters() {
    let view = shown(&entry(&entity(attack()), &context()));
    let letters = json!([{"text": {"text": MARKUP}}]);
    let post = &view["post"];
    assert_eq!(post["author"]["name"], letters, "names");
    assert_eq!(post["warning"], letters, "content warnings");
    assert_eq!(post["poll"]["options"][0]["title"], letters, "answers");
    assert_eq!(post["media"][0]["alt"], MARKUP, "descriptions");
    assert_eq!(post["app"], MARKUP, "apps");
    let profile = shown(&profile(&entity(attack()["account"].clone()), None, &context()));
    assert_eq!(profile["fields"][0]["name"], letters, "names of fields");
    assert_eq!(
        profile["bio"]["blocks"],
        json!([{"paragraph": {"inlines": [{"text": {"text": "x"}}], "lang": null, "dir": null}}]),
        "biographies"
    );
    assert_eq!(profile["header"], Value::Null);
}

#[test]
fn cards_are_plain_text() {
    let body = with(
        attack(),
        json!({"card": {"url": "https://www.evil.example/", "title": MARKUP, "description": " \n", "provider_name": "", "image": "http://evil.example/x.png", "width": 99_999_999_999_u64}}),
    );
    let view = shown(&entry(&entity(body), &context()));
    let card = &view["post"]["card"];
    assert_eq!(card["title"], MARKUP, "letters");
    assert_eq!(
        (&card["site"], &card["description"], &card["image"], &card["width"]),
        (&json!("evil.example"), &json!(""), &Value::Null, &json!(0))
    );
}

#[test]
fn media_of_this_machine_are_not_asked_for_on_behalf_of_the_net() {
    for url in [
        "http://127.0.0.1:631/x.png",
        "https://localhost/x.png",
        "https://192.168.0.1/x.png",
        "https://169.254.169.254/latest",
    ] {
        let account = entity(with(ada(), json!({"avatar": url, "avatar_static": url})));
        assert_eq!(person(&account, &context()).avatar, "", "{url}");
    }
}
