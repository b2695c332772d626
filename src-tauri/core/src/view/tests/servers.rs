use super::*;
use crate::api::discover::{Discovered, Facts};
use crate::view::server;
use std::time::Duration;

fn found(origin: &str, facts: Facts) -> Discovered {
    Discovered {
        origin: Origin::parse(origin).expect("a server"),
        facts,
        software: Some("mastodon".to_owned()),
        version: "4.5.0".to_owned(),
        api_version: None,
        answered_in: Duration::from_millis(120),
    }
}

#[test]
fn in_the_new_form() {
    let instance = json!({
        "domain": "home.example", "title": "Home", "version": "4.5.0", "description": "A place\r\n for <b>plants</b> &amp; people",
        "thumbnail": {"url": "https://files.example/t.png", "blurhash": "LEHV6nWB2yk8pyo0adR*.7kCMdnj"},
        "languages": ["en", "fr"], "usage": {"users": {"active_month": 42}}
    });
    let found = found("home.example", Facts::V2(Box::new(entity(instance))));
    snapshot!(server(&found, &context()));
}

#[test]
fn in_the_old_form() {
    let instance = json!({
        "uri": "http://127.0.0.1:8001", "title": "", "short_description": "", "description": "<p>snac on this machine<script>x</script></p>",
        "version": "2.75", "thumbnail": "http://127.0.0.1:8001/t.png", "languages": null
    });
    let found = found("http://127.0.0.1:8001", Facts::V1(Box::new(entity(instance))));
    snapshot!(server(&found, &at("http://127.0.0.1:8001")));
}

#[test]
fn that_tells_strangers_nothing() {
    let server = server(&found("quiet.example", Facts::MembersOnly), &at("quiet.example"));
    assert_eq!((server.title.as_str(), server.description.as_str()), ("quiet.example", ""));
}

#[test]
fn that_translates_says_so() {
    for (configuration, due) in [
        (json!({"translation": {"enabled": true}}), true),
        (json!({"translation": {"enabled": false}}), false),
        (json!({"translation": null}), false),
        (json!({}), false),
    ] {
        let instance = json!({"domain": "home.example", "configuration": configuration});
        let found = found("home.example", Facts::V2(Box::new(entity(instance))));
        assert_eq!(server(&found, &context()).translates, due, "only what it says itself");
    }
}
