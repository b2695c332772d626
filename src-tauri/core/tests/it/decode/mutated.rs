//! What servers sent, changed in every way in which a server can be wrong: read and shown, for each entity and each answer.
//! Nothing panics, nothing takes long, and nothing is more than its bound.

mod change;
mod numbers;
mod readers;

use super::cassette::some_exchanges;
use super::routes::{Due, due};
use change::{Change, Cut};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;
use readers::READERS;
use serde_json::{Value, json};
use std::cell::Cell;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};
use trente_core::api::List;
use trente_core::api::decode::{check, leniently};
use trente_core::api::entities::Status;

/// How long all readers together are tried.
const ALL: Duration = Duration::from_secs(8);
/// How long one body may take: far more than it does, on a machine that does much else.
const ONE: Duration = Duration::from_secs(10);
/// The most recorded bodies of an entity, and the most bytes of each.
const BODIES: usize = 12;
const BODY: usize = 40_000;

/// All that anything here is made of, so that each entity finds what it needs.
fn everything() -> Value {
    let emoji = json!({"shortcode": "a", "url": "https://a.example/a.gif", "static_url": "https://a.example/a.png"});
    let account = json!({
        "id": "1", "username": "lea", "acct": "lea", "display_name": "Léa :a:", "note": "<p>Hello :a:</p>", "url": "https://a.example/@lea",
        "avatar": "https://a.example/1.png", "emojis": [emoji], "fields": [{"name": "a", "value": "<a href=\"https://b.example\">b</a>"}],
        "moved": {"id": "2", "acct": "lea@b.example"}, "source": {"privacy": "public", "fields": []}, "role": {"id": "1"}, "roles": [{"id": "1"}]
    });
    let post = json!({
        "id": "3", "account": account, "content": "<p>Hi <a href=\"https://a.example/@bo\">@bo</a> #a</p>", "spoiler_text": ":a:",
        "mentions": [{"id": "4", "acct": "bo", "username": "bo", "url": "https://a.example/@bo"}], "tags": [{"name": "a", "url": "https://a.example/a"}],
        "emojis": [emoji], "media_attachments": [{"id": "5", "type": "image", "url": "https://a.example/5.png", "meta": {"original": {"width": 3, "height": 4}}}],
        "poll": {"id": "6", "options": [{"title": "a"}, {"title": "b"}], "own_votes": [0]},
        "card": {"url": "https://b.example", "title": "B", "authors": [{"name": "c", "account": account}]},
        "filtered": [{"filter": {"id": "7", "title": "f", "filter_action": "warn"}, "keyword_matches": ["a"]}]
    });
    let mut whole = post.clone();
    let more = [
        json!({
            "reblog": post, "quote": {"state": "accepted", "quoted_status": post}, "status": post, "statuses": [post], "accounts": [account],
            "ancestors": [post], "descendants": [post], "type": "mention", "name": "a", "domain": "a.example", "uri": "a.example",
            "software": {"name": "mastodon"}, "links": [{"rel": "https://nodeinfo.diaspora.software/ns/schema/2.0", "href": "https://a.example/n"}]
        }),
        json!({
            "filter": {"id": "7"}, "keyword": "a", "status_id": "3", "shortcode": "a", "group_key": "g", "access_token": "t",
            "collection": {"id": "8", "account_id": "1", "items": [{"id": "9", "account_id": "1", "state": "accepted"}]}, "items": [],
            "collections": [{"id": "8"}], "notification_groups": [{"group_key": "g", "sample_account_ids": ["1"]}], "title": "A"
        }),
        json!({
            "rules": [{"id": "1", "text": "Be kind", "translations": {"fr": {"text": "Gentil"}}}], "languages": ["fr"], "options": [{"title": "a"}],
            "error": "no", "details": {"username": [{"error": "ERR_TAKEN", "description": "taken"}]}, "url": "https://a.example/3", "text": "t",
            "history": [{"day": "1", "uses": "2", "accounts": "3"}], "keywords": [{"id": "1", "keyword": "a"}], "phrase": "a", "phrases": ["a"]
        }),
        json!({
            "configuration": {"urls": {}, "media_attachments": {"supported_mime_types": ["image/png"]}}, "api_versions": {"mastodon": 7},
            "scopes": ["read"], "client_id": "c", "client_secret": "s", "scheduled_at": "2026-01-01T00:00:00Z", "params": {"text": "t"},
            "last_read_id": "3", "home": {"last_read_id": "3"}, "effective_date": "2026-01-01", "succeeded_by": null, "invite_code": "i", "target_account": account
        }),
    ];
    for more in more {
        if let (Value::Object(whole), Value::Object(more)) = (&mut whole, more) {
            whole.extend(more);
        }
    }
    whole
}

/// Recorded bodies by entity, the smaller ones; none where there are none at hand.
fn recorded() -> BTreeMap<&'static str, Vec<Value>> {
    let mut bodies: BTreeMap<&'static str, Vec<Value>> = BTreeMap::new();
    let Some(folder) = std::env::var_os("TRENTE_CASSETTES").map(PathBuf::from) else { return bodies };
    for exchange in some_exchanges(&folder, 8) {
        let Some(Due::Entity(entity)) = due(&exchange.route, exchange.status, &exchange.body) else { continue };
        let of_entity = bodies.entry(entity).or_default();
        if of_entity.len() < BODIES && exchange.body.len() < BODY {
            of_entity.extend(serde_json::from_slice::<Value>(&exchange.body).ok());
        }
    }
    bodies
}

fn changed() -> impl Strategy<Value = (Index, Vec<Change>, Cut)> {
    (any::<Index>(), proptest::collection::vec(change::strategy(), 1..5), change::cut())
}

fn config(cases: u32) -> ProptestConfig {
    // A large body is made smaller by looking at it; a thousand tries of a runner would take minutes.
    ProptestConfig { failure_persistence: None, max_shrink_iters: 200, ..ProptestConfig::with_cases(cases) }
}

#[test]
fn whatever_comes_is_read_and_shown() {
    let recorded = recorded();
    let began = Instant::now();
    let mut tried = 0_u32;
    for (turn, (name, entity, read)) in (1_u32..).zip(READERS) {
        let bodies = match recorded.get(entity) {
            Some(recorded) => [&[everything()][..], recorded].concat(),
            None => vec![everything()],
        };
        let last = began + ALL * turn / u32::try_from(READERS.len()).expect("a few");
        let mut runner = TestRunner::new(config(64));
        let tries = Cell::new(0);
        let outcome = runner.run(&changed(), |(which, changes, cut)| {
            // Each has some tries, however slow the machine is.
            if tries.get() > 1 && Instant::now() > last {
                return Ok(());
            }
            tries.set(tries.get() + 1);
            let mut body = which.get(&bodies).clone();
            changes.iter().for_each(|change| change.apply(&mut body));
            let text = cut.apply(body.to_string().into_bytes());
            let start = Instant::now();
            read(&text);
            let _ = check(entity, &text);
            prop_assert!(start.elapsed() < ONE, "{name} took {:?} for {} bytes", start.elapsed(), text.len());
            Ok(())
        });
        if let Err(error) = outcome {
            panic!("{name}: {error}");
        }
        tried += tries.get();
    }
    eprintln!("{tried} bodies read by {} readers in {:?}", READERS.len(), began.elapsed());
    assert!(tried > 150, "only {tried} were tried");
}

proptest! {
    #![proptest_config(config(48))]

    #[test]
    fn one_bad_post_never_loses_a_page_of_good_ones((_, changes, _) in changed()) {
        let mut bad = everything();
        changes.iter().for_each(|change| change.apply(&mut bad));
        let good = |id: &str| json!({"id": id, "account": {"id": "1"}});
        let body = json!([good("first"), bad, good("last")]).to_string();
        let (List(page), _) = leniently::<List<Status>>(body.as_bytes()).expect("a page");
        let ids: Vec<&str> = page.iter().map(|status| status.id.as_str()).collect();
        prop_assert_eq!(ids.first(), Some(&"first"), "{:?}", changes);
        prop_assert_eq!(ids.last(), Some(&"last"), "{:?}", changes);
    }
}
