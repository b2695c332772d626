//! What our types keep of what servers send: a change here is a change of what the app knows.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use trente_core::api::entities::{Account, Instance, Quote, QuoteState, Relationship, Status, V1Instance, Visibility};

fn read<T: DeserializeOwned + Serialize>(given: Value) -> Value {
    let read: T = serde_json::from_value(given).expect("read tolerantly");
    serde_json::to_value(read).expect("written again")
}

#[test]
fn a_full_post() {
    let post = read::<Status>(json!({
        "id": 103270115826048975u64,
        "created_at": "2026-10-14T10:00:00.000Z",
        "in_reply_to_id": "103270115826048974", "in_reply_to_account_id": 7,
        "sensitive": true, "spoiler_text": "A cat", "visibility": "unlisted", "language": "fr",
        "uri": "https://a.example/1", "url": "https://a.example/@lea/1",
        "replies_count": 7, "reblogs_count": -1, "favourites_count": "12", "quotes_count": null,
        "favourited": true, "reblogged": false, "bookmarked": null,
        "content": "<p>Bonjour</p>",
        "application": {"name": "Trente", "website": null},
        "account": {"id": "1", "username": "lea", "acct": "lea", "display_name": "Léa :cat:", "created_at": "2026-01-01"},
        "media_attachments": [{
            "id": "5", "type": "hologram", "url": "https://a.example/5.png", "preview_url": "", "remote_url": null,
            "meta": {"focus": {"x": "0.5", "y": -0.25}, "original": {"width": 640, "height": 480.0}},
            "description": "A cat", "blurhash": "UeKUpFxuo~R%0nW;WCnhF6RjaJt757oJodS$"
        }],
        "mentions": [{"id": "2", "username": "max", "url": "https://b.example/@max", "acct": "max@b.example"}],
        "tags": [{"name": "chat", "url": "https://a.example/tags/chat"}],
        "emojis": [{"shortcode": "cat", "url": "https://a.example/c.gif", "static_url": "https://a.example/c.png"}],
        "card": {"url": "https://c.example", "title": "C", "type": "link", "authors": null, "width": 0},
        "poll": {"id": 3, "expires_at": null, "votes_count": 4, "options": [{"title": "yes", "votes_count": null}, "no"]},
        "filtered": [{"filter": {"id": "1", "title": "Cats", "context": ["home"], "filter_action": "purr"}}],
        "something_new": {"nobody": "knows"}
    }));
    insta::assert_json_snapshot!(post);
}

#[test]
fn bare_entities_of_small_servers() {
    let account = read::<Account>(json!({"id": "abc", "acct": "lea@snac.example", "note": null, "fields": null}));
    let relationship = read::<Relationship>(json!({"id": 7, "following": "true", "languages": null}));
    let v2 = read::<Instance>(json!({"domain": "a.example", "usage": null, "rules": null, "api_versions": []}));
    let v1 = read::<V1Instance>(json!({"uri": "a.example", "stats": {"user_count": "3"}, "max_toot_chars": 5000}));
    let all = json!([account, relationship, v2, v1]);
    insta::assert_json_snapshot!(all);
}

#[test]
fn unknown_words_are_kept() {
    let visibility: Visibility = serde_json::from_value(json!("local")).expect("any word");
    assert_eq!(visibility, Visibility::Other("local".to_owned()), "as the server wrote it");
    assert_eq!(serde_json::to_value(&visibility).expect("written"), json!("local"), "and written the same");
}

#[test]
fn quotes_of_every_shape() {
    let post = json!({"id": "1", "account": {"id": "2"}});
    let quote = |given: Value| serde_json::from_value::<Quote>(given).expect("a quote");
    let full = quote(json!({"state": "accepted", "quoted_status": post}));
    assert_eq!(full.quoted_status.map(|post| post.id), Some("1".into()), "the post itself");
    let shallow = quote(json!({"state": "accepted", "quoted_status_id": 9}));
    assert_eq!(shallow.quoted_status_id, Some("9".into()), "only its id");
    let bare = quote(post);
    assert_eq!((bare.state, bare.quoted_status.is_some()), (QuoteState::Accepted, true), "Akkoma puts the post here");
    let gone = quote(json!({"state": "melted", "quoted_status": null}));
    assert_eq!(gone.state, QuoteState::Other("melted".to_owned()), "a state of tomorrow");
}
