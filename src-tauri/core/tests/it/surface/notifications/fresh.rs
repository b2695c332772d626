//! What happened since it was asked last, for the system to tell.

use super::super::app::ada;
use super::OWN;
use serde_json::{Value, json};
use std::time::{Duration, Instant};
use trente_contract::commands::FreshNotifications;
use trente_contract::notification::{Kind, Notice};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const LIST: &str = "GET /api/v1/notifications";

async fn fresh(trente: &Trente, account: &Account) -> Vec<Notice> {
    let request = FreshNotifications { account: account.key.clone() };
    trente.fresh_notifications(request).await.expect("it is told")
}

fn kinds(notices: &[Notice]) -> Vec<Kind> {
    notices.iter().map(|one| one.kind.clone()).collect()
}

#[tokio::test]
async fn only_what_came_since_is_told_and_once() {
    let server = StrictServer::start();
    let own = server.find_post(OWN);
    server.happen("ada", "favourite", "2", own.as_deref());
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(fresh(&trente, &account).await, [], "what happened before anybody asked is no news");
    let private = server.write_to("ada", "2", "@ada The 9:12 then.", json!({ "visibility": "direct" }));
    server.happen("ada", "mention", "2", Some(&private));
    let warned = json!({ "spoiler_text": "Spiders", "sensitive": true });
    let warned = server.write_to("ada", "7", "@ada eight legs", warned);
    server.happen("ada", "mention", "7", Some(&warned));
    server.happen("ada", "favourite", "5", own.as_deref());
    server.happen("ada", "favourite", "7", own.as_deref());
    let begun = Instant::now();
    let told = fresh(&trente, &account).await;
    assert!(begun.elapsed() > Duration::from_secs(2), "it is asked seldom, whatever the window does");
    assert_eq!(kinds(&told), [Kind::Favourite, Kind::Favourite, Kind::Mention, Kind::Private], "each by itself");
    assert_eq!(told[2].excerpt, "Spiders", "of a post with a warning that alone");
    assert_eq!(fresh(&trente, &account).await, [], "once");
}

#[tokio::test]
async fn nothing_at_all_is_a_beginning_too() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(fresh(&trente, &account).await, [], "nothing has happened yet");
    server.happen("ada", "follow", "9", None);
    assert_eq!(kinds(&fresh(&trente, &account).await), [Kind::Follow], "the very first");
    assert!(!server.requests().is_empty(), "the server was asked");
}

#[tokio::test]
async fn a_server_that_does_not_know_where_to_begin_repeats_nothing() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let one = |id: u32, at: &str| json!({ "id": id.to_string(), "type": "follow", "created_at": at, "account": { "id": "9", "username": "z", "acct": "z" } });
    let list = |all: Vec<Value>| server.fail(LIST, 1, Failure::Instead(vec![], Value::from(all)));
    let old = one(7, "2026-11-28T10:00:00Z");
    list(vec![old.clone()]);
    assert_eq!(fresh(&trente, &account).await.len(), 0, "the beginning");
    list(vec![one(11, "2026-11-28T11:00:00Z"), old.clone()]);
    assert_eq!(fresh(&trente, &account).await.len(), 1, "what stands above the one that was told");
    // That one was dismissed meanwhile.
    list(vec![one(12, "2026-11-28T12:00:00Z"), old]);
    assert_eq!(fresh(&trente, &account).await.len(), 1, "what is older is no news");
}

#[tokio::test]
async fn what_failed_is_told_the_next_time() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(fresh(&trente, &account).await.len(), 0, "the beginning");
    server.happen("ada", "follow", "9", None);
    server.fail(LIST, 1, Failure::Busy(None));
    let request = FreshNotifications { account: account.key.clone() };
    assert!(trente.fresh_notifications(request).await.is_err(), "it is not hidden");
    assert_eq!(fresh(&trente, &account).await.len(), 1, "nothing is lost");
}
