//! What a Home has since a moment.

use super::super::app::ada;
use super::{AccountKey, FRIEND, publish, reader};
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::catch_up::CatchUp;
use trente_contract::commands::{NewerPosts, ShowCatchUp};
use trente_core::Trente;
use trente_test_support::StrictServer;

/// Another whom ada follows.
const OTHER: &str = "3";

async fn since(trente: &Trente, account: &AccountKey, minutes: i64, fetch: bool) -> CatchUp {
    let since = jiff::Timestamp::now() - jiff::SignedDuration::from_mins(minutes);
    let request = ShowCatchUp { account: account.clone(), since: since.to_string(), fetch };
    trente.catch_up(request).await.expect("it answers")
}

#[tokio::test]
async fn what_happened_is_counted_from_what_is_kept() {
    let server = StrictServer::start();
    server.clear_posts();
    let card = |url: &str| {
        json!({ "card": { "url": url, "title": "A page", "description": "", "type": "link", "author_name": "", "author_url": "",
            "provider_name": "", "provider_url": "", "html": "", "width": 0, "height": 0, "image": null, "embed_url": "" } })
    };
    server.publish_ago(FRIEND, 600, "Long ago", json!({}));
    server.publish_ago(FRIEND, 90, "First", card("https://news.example/1"));
    server.publish_ago(FRIEND, 60, "Second", json!({}));
    let seldom = server.publish_ago(OTHER, 30, "I seldom write", card("https://news.example/1"));
    let (_app, trente, account, _) = reader(&server).await;
    server.forget_requests();
    let told = since(&trente, &account, 120, false).await;
    assert_eq!((told.posts, told.boosts, told.missing), (3, 0, false), "what is older is not counted");
    let people: Vec<_> = told.people.iter().map(|writer| (writer.person.id.as_str(), writer.posts)).collect();
    assert_eq!(people, [(OTHER, 1), (FRIEND, 2)], "by their newest, not by how much they write");
    let alone: Vec<_> = told.seldom.iter().map(|entry| entry.post.id.as_str()).collect();
    assert_eq!(alone, [seldom.as_str()], "their only one");
    assert_eq!(told.links.len(), 1, "a link stands once");
    let by: Vec<_> = told.links[0].people.iter().map(|person| person.id.as_str()).collect();
    assert_eq!((by, told.links[0].post.as_str()), (vec![OTHER, FRIEND], seldom.as_str()), "with all who posted it");
    let all = since(&trente, &account, 900, false).await;
    assert_eq!(
        (all.posts, all.people[1].posts, all.missing),
        (4, 3, false),
        "nothing older is there, so nothing is missing"
    );
    assert_eq!(server.requests().len(), 0, "nobody was asked");
}

#[tokio::test]
async fn what_is_missing_is_said_and_fetched_when_asked_for() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    publish(&server, 140);
    let request = NewerPosts { account: account.clone(), newest: ids.first().cloned() };
    assert!(trente.newer_posts(request).await.expect("it answers").gap, "more than three pages came");
    let told = since(&trente, &account, 5, false).await;
    assert!(told.missing, "posts are missing");
    let whole = since(&trente, &account, 5, true).await;
    assert_eq!((whole.posts >= 140, whole.missing), (true, false), "and then they are there: {}", whole.posts);
}

#[tokio::test]
async fn nothing_is_kept_of_somebody_who_never_read() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let told = since(&trente, &account.key, 60, false).await;
    assert_eq!((told.posts, told.missing), (0, true), "which is said");
    let request = ShowCatchUp { account: account.key, since: "yesterday".into(), fetch: false };
    assert_eq!(trente.catch_up(request).await.expect_err("no moment").code, FaultCode::Bug, "a moment is a date");
}
