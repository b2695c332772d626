//! Filters in their old form: where the server leaves it to the app to look for them, it looks.

use super::app::{App, ada, kept, reader};
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use trente_contract::commands::{AwaitNews, HomeTimeline, ReadNotifications, ShowKept, TagTimeline, Thread};
use trente_contract::kept::Line;
use trente_contract::notification::Only;
use trente_contract::post::{Filtered, Post};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// Somebody whom ada follows.
const FRIEND: &str = "2";
const LISTED: &str = "GET /api/v1/filters";
const OFFERED: &str = "GET /api/v2/filters";

fn phrase(phrase: &str, places: &[&str], changes: Value) -> Value {
    let mut filter = json!({
        "id": "1", "phrase": phrase, "context": places, "expires_at": null, "irreversible": false, "whole_word": true
    });
    for (name, value) in changes.as_object().into_iter().flatten() {
        filter[name] = value.clone();
    }
    filter
}

fn old(phrases: Vec<Value>) -> StrictServer {
    let server = StrictServer::start();
    server.set(|switches| {
        switches.v1_only = true;
        switches.phrases = Some(phrases);
    });
    server
}

async fn home(trente: &Trente, account: &Account) -> Vec<Post> {
    let request = HomeTimeline { account: account.key.clone(), cursor: None, anew: false };
    let items = trente.home_timeline(request).await.expect("it is read").page.items;
    items.into_iter().map(|entry| entry.post).collect()
}

fn of<'a>(posts: &'a [Post], id: &str) -> &'a [Filtered] {
    &posts.iter().find(|post| post.id.as_str() == id).expect("it is there").filtered
}

#[tokio::test]
async fn the_app_looks_where_the_server_does_not() {
    let server = old(vec![
        phrase("moss", &["home", "thread"], json!({})),
        phrase("ivy", &["home", "notifications"], json!({"irreversible": true})),
        phrase("fern", &["public"], json!({})),
        phrase("lichen", &["home"], json!({"expires_at": "2020-01-01T00:00:00.000Z"})),
    ]);
    let words = ["Some Moss.", "Mossy", "ivy, everywhere", "a fern #woods", "lichen"];
    let ids = server.publish(FRIEND, &words);
    let told = server.write_to("ada", "7", "@ada ivy for you", json!({}));
    server.happen("ada", "mention", "7", Some(&told));
    let (_app, trente, account) = ada(&server).await;
    let shown = |title: &str, hide: bool| vec![Filtered { title: title.into(), hide }];

    let posts = home(&trente, &account).await;
    assert_eq!(of(&posts, &ids[0]), shown("moss", false), "the word, in whatever case");
    assert_eq!(of(&posts, &ids[1]), [], "a longer word");
    assert_eq!(of(&posts, &ids[2]), shown("ivy", true), "what was to be gone is hidden");
    assert_eq!(of(&posts, &ids[3]), [], "a filter for public lists");
    assert_eq!(of(&posts, &ids[4]), [], "a filter that has ended");

    let request = Thread { reader: reader(&account), id: ids[0].as_str().into(), elsewhere: false };
    assert_eq!(trente.thread(request).await.expect("a thread").post.filtered, shown("moss", false), "in a thread");
    let request = Thread { reader: reader(&account), id: ids[2].as_str().into(), elsewhere: false };
    assert_eq!(trente.thread(request).await.expect("a thread").post.filtered, [], "one that is not for threads");
    let request = TagTimeline { reader: reader(&account), tag: "woods".into(), cursor: None };
    let page = trente.tag_timeline(request).await.expect("a list").page;
    let public: Vec<Post> = page.items.into_iter().map(|entry| entry.post).collect();
    assert_eq!(of(&public, &ids[3]), shown("fern", false), "under a hashtag");
    let request = ReadNotifications { account: account.key.clone(), only: Only::All, cursor: None };
    let notices = trente.notifications(request).await.expect("a list").page.items;
    assert_eq!(notices[0].post.as_ref().expect("a post").filtered, shown("ivy", true), "among notifications");

    assert_eq!((server.count(OFFERED), server.count(LISTED)), (1, 1), "asked once for all of it");
}

#[tokio::test]
async fn what_is_kept_is_filtered_at_the_next_start() {
    let server = old(vec![phrase("moss", &["home"], json!({"irreversible": true}))]);
    let ids = server.publish(FRIEND, &["Some moss."]);
    let (app, trente, account) = ada(&server).await;
    home(&trente, &account).await;
    kept(&app, "home").await;
    drop(trente);
    server.forget_requests();
    let trente = app.start();
    let request = ShowKept { account: account.key.clone(), newest: false };
    let lines = trente.kept_timeline(request).await.expect("it answers").expect("something is kept").lines;
    let posts: Vec<Post> = lines
        .into_iter()
        .filter_map(|line| match line {
            Line::Entry(entry) => Some(entry.post),
            Line::Gap(_) => None,
        })
        .collect();
    assert_eq!(of(&posts, &ids[0]), [Filtered { title: "moss".into(), hide: true }], "before anybody was asked");
}

#[tokio::test]
async fn a_server_that_looks_itself_is_not_asked() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    home(&trente, &account).await;
    home(&trente, &account).await;
    assert_eq!((server.count(OFFERED), server.count(LISTED)), (0, 0), "it says of each post what matches");
}

#[tokio::test]
async fn a_server_without_filters_is_asked_once_and_one_in_trouble_not_on_and_on() {
    for (refused, failure) in [
        (LISTED, Failure::Refused(404, "no".into())),
        (LISTED, Failure::Refused(403, "no".into())),
        (LISTED, Failure::Refused(500, "no".into())),
        (OFFERED, Failure::Refused(503, "no".into())),
        (LISTED, Failure::Html),
    ] {
        let server = old(vec![phrase("moss", &["home"], json!({}))]);
        let ids = server.publish(FRIEND, &["Some moss."]);
        let (_app, trente, account) = ada(&server).await;
        server.fail(refused, usize::MAX, failure.clone());
        for _ in 0..3 {
            assert_eq!(of(&home(&trente, &account).await, &ids[0]), [], "it is shown: {failure:?}");
        }
        assert_eq!(server.count(refused), 1, "asked once: {failure:?}");
    }
}

#[tokio::test]
async fn a_slow_server_keeps_nobody_waiting_for_its_filters() {
    let server = old(vec![phrase("moss", &["home"], json!({}))]);
    server.publish(FRIEND, &["Some moss."]);
    let (_app, trente, account) = ada(&server).await;
    server.fail(LISTED, 1, Failure::Late(Duration::from_secs(30)));
    let begun = Instant::now();
    home(&trente, &account).await;
    assert!(begun.elapsed() < Duration::from_secs(8), "the posts come: {:?}", begun.elapsed());
    let begun = Instant::now();
    home(&trente, &account).await;
    assert!(begun.elapsed() < Duration::from_secs(2), "nobody waits twice: {:?}", begun.elapsed());
    assert_eq!(server.count(LISTED), 1, "the question is still under way");
}

/// The server tells that the filters are others now, and the app hears it.
async fn changed(server: &StrictServer, trente: &Trente, account: &Account) {
    let begun = Instant::now();
    loop {
        server.tell("filters_changed", &json!(""));
        let told = trente.await_news(AwaitNews { account: account.key.clone() }).await.expect("it is answered");
        if told.filters {
            break;
        }
        assert!(begun.elapsed() < Duration::from_secs(20), "it is told");
    }
}

#[tokio::test]
async fn filters_that_were_changed_are_asked_for_anew() {
    let server = old(vec![phrase("moss", &["home"], json!({}))]);
    let ids = server.publish(FRIEND, &["Some moss.", "Some ivy."]);
    let (_app, trente, account): (App, Trente, Account) = ada(&server).await;
    assert_eq!(of(&home(&trente, &account).await, &ids[1]), [], "no filter of that word");
    server.set(|switches| switches.phrases = Some(vec![phrase("ivy", &["home"], json!({}))]));
    assert_eq!(of(&home(&trente, &account).await, &ids[1]), [], "nobody told of it yet");
    changed(&server, &trente, &account).await;
    let posts = home(&trente, &account).await;
    assert_eq!(of(&posts, &ids[1]).len(), 1, "the new one holds");
    assert_eq!(of(&posts, &ids[0]), [], "the old one does not");
    assert_eq!(server.count(LISTED), 2, "asked twice in all");

    server.fail(LISTED, usize::MAX, Failure::Busy(None));
    changed(&server, &trente, &account).await;
    assert_eq!(
        of(&home(&trente, &account).await, &ids[1]).len(),
        1,
        "until the new ones can be had, the old ones hold"
    );
}
