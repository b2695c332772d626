//! How much of what a server sends is taken: far more than any real server sends, far less than fits in an answer.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use trente_core::api::List;
use trente_core::api::decode::leniently;
use trente_core::api::entities::{Account, Context, Instance, Poll, Relationship, Status, Suggestion, Tag, V1Instance};

fn read<T: DeserializeOwned>(body: &Value) -> (T, usize) {
    leniently(body.to_string().as_bytes()).expect("it can be read")
}

/// A page of so many posts, as text: as values, a hundred thousand take longer to make than to read.
fn page(count: usize) -> String {
    format!("[{}]", vec![r#"{"id":"1","account":{"id":"1"}}"#; count].join(","))
}

fn many(count: usize, of: &Value) -> Value {
    Value::Array(vec![of.clone(); count])
}

fn small() -> Value {
    json!({"id": "1", "account": {"id": "1"}})
}

#[test]
fn a_page_holds_eighty_posts_at_most() {
    for (sent, kept) in [(0, 0), (40, 40), (80, 80), (81, 80), (19_999, 80), (131_071, 80)] {
        let (List(page), left_out) = leniently::<List<Status>>(page(sent).as_bytes()).expect("a page");
        assert_eq!((page.len(), left_out), (kept, sent - kept), "of {sent}");
    }
    let (List(people), _) = read::<List<Account>>(&many(1000, &json!({"id": "1"})));
    assert_eq!(people.len(), 80, "people");
    let (List(people), _) = read::<List<Suggestion>>(&many(1000, &small()));
    assert_eq!(people.len(), 80, "suggestions");
    let (List(stand), _) = read::<List<Relationship>>(&many(1000, &json!({"id": "1"})));
    assert_eq!(stand.len(), 80, "relationships");
    let (List(tags), _) = read::<List<Tag>>(&many(1000, &json!({"name": "a"})));
    assert_eq!(tags.len(), 200, "followed hashtags come in larger pages");
}

#[test]
fn a_flood_of_nonsense_is_counted_and_no_more() {
    let body = format!("[{}0]", "0,".repeat(2_000_000));
    let (List(page), left_out) = leniently::<List<Status>>(body.as_bytes()).expect("a page");
    assert_eq!((page.len(), left_out), (0, 2_000_001), "nothing can be read, all is counted");
}

#[test]
fn a_thread_of_thousands_stays_whole() {
    let body = json!({"ancestors": many(40, &small()), "descendants": many(4000, &small())});
    let (thread, left_out) = read::<Context>(&body);
    assert_eq!((thread.ancestors.len(), thread.descendants.len(), left_out), (40, 4000, 0));
    let (thread, left_out) = read::<Context>(&json!({"descendants": many(9000, &small())}));
    assert_eq!((thread.descendants.len(), left_out), (5000, 4000), "and even the longest ends");
}

#[test]
fn each_part_of_a_post_has_an_end() {
    let emoji = json!({"shortcode": "a", "url": "https://a.example/a.png"});
    let body = json!({
        "id": "1",
        "account": {"id": "1", "emojis": many(300, &emoji), "fields": many(300, &json!({"name": "a", "value": "b"})), "roles": many(300, &json!({"id": "1"}))},
        "emojis": many(300, &emoji), "media_attachments": many(300, &json!({"id": "1", "type": "image"})),
        "mentions": many(300, &json!({"id": "1"})), "tags": many(300, &json!({"name": "a"})),
        "poll": {"id": "1", "options": many(300, &json!({"title": "a"})), "emojis": many(300, &emoji), "own_votes": many(300, &json!(1))},
        "card": {"url": "https://a.example", "authors": many(300, &json!({"name": "a"}))},
        "filtered": many(300, &json!({"filter": {"id": "1"}, "keyword_matches": many(70, &json!("a"))})),
    });
    let (status, left_out) = read::<Status>(&body);
    let Status { account, emojis, media_attachments, mentions, tags, filtered, .. } = status;
    let filtered = filtered.expect("there are filters");
    let (poll, card) = (status.poll.expect("a poll"), status.card.expect("a card"));
    for (what, count, most) in [
        ("emoji", emojis.len(), 64),
        ("attachments", media_attachments.len(), 64),
        ("people named", mentions.len(), 256),
        ("hashtags", tags.len(), 256),
        ("filters", filtered.len(), 64),
        ("a filter's words", filtered[0].keyword_matches.len(), 64),
        ("answers", poll.options.len(), 64),
        ("emoji of answers", poll.emojis.len(), 64),
        ("votes", poll.own_votes.len(), 64),
        ("authors", card.authors.len(), 64),
        ("emoji of a person", account.emojis.len(), 64),
        ("fields", account.fields.len(), 64),
        ("roles", account.roles.len(), 64),
    ] {
        assert_eq!(count, most, "{what}");
    }
    assert!(left_out > 2000, "all others are counted, {left_out}");
}

#[test]
fn what_real_servers_send_is_taken_whole() {
    let rules: Vec<Value> =
        (0..60).map(|id| json!({"id": id, "text": "Be kind", "translations": {"fr": {"text": "Gentil"}}})).collect();
    let body = json!({"domain": "a.example", "rules": rules, "languages": many(184, &json!("fr"))});
    let (server, left_out) = read::<Instance>(&body);
    assert_eq!((server.rules.len(), server.languages.len(), left_out), (60, 184, 0), "many rules, every language");
    let (server, left_out) =
        read::<V1Instance>(&json!({"uri": "a.example", "rules": body["rules"], "languages": body["languages"]}));
    assert_eq!((server.rules.len(), server.languages.len(), left_out), (60, 184, 0), "in the old form too");
    let (poll, left_out) = read::<Poll>(&json!({"id": "1", "options": many(20, &json!({"title": "a"}))}));
    assert_eq!((poll.options.len(), left_out), (20, 0), "some servers allow twenty answers");
    let (server, _) = read::<Instance>(
        &json!({"domain": "a.example", "rules": many(5000, &json!({"id": 1})), "languages": many(5000, &json!("fr"))}),
    );
    assert_eq!((server.rules.len(), server.languages.len()), (256, 256), "but all has an end");
}
