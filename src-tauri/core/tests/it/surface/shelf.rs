//! Drafts as a list: all of them, opened by key, thrown away with a way back.

use super::app::{ada, log_in, until};
use super::drafts::draft;
use std::time::Duration;
use trente_contract::commands::{CreatePost, LoadDraft, OpenDraft, SaveDraft, ThrowDraft, WatchDrafts};
use trente_contract::compose::{Draft, Drafts};
use trente_contract::ids::{AccountKey, PostId};
use trente_core::Trente;
use trente_test_support::StrictServer;

pub(super) async fn list(trente: &Trente) -> Drafts {
    trente.watch_drafts(WatchDrafts { seen: None }).await.expect("they can be read")
}

/// The texts of an account's drafts, in order.
pub(super) async fn texts(trente: &Trente, account: &AccountKey) -> Vec<String> {
    let all = list(trente).await.drafts.into_iter().filter(|one| one.account == *account);
    all.map(|one| one.draft.text).collect()
}

async fn save(trente: &Trente, account: &AccountKey, draft: Draft) {
    trente.save_draft(SaveDraft { account: account.clone(), draft }).await.expect("it is kept");
}

async fn throw(trente: &Trente, account: &AccountKey, key: &str, back: bool) -> bool {
    let request = ThrowDraft { account: account.clone(), key: key.into(), back };
    trente.throw_draft(request).await.expect("the store can be written")
}

#[tokio::test]
async fn all_drafts_stand_newest_first_and_are_opened_by_key() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    let reply = Draft { in_reply_to: Some(PostId::from("7")), ..draft("3", "an answer") };
    save(&trente, &ada.key, draft("1", "one")).await;
    save(&trente, &ada.key, draft("2", "two")).await;
    save(&trente, &ada.key, reply.clone()).await;
    save(&trente, &kenji.key, draft("4", "of somebody else")).await;
    assert_eq!(texts(&trente, &ada.key).await, ["an answer", "two", "one"], "newest first");
    save(&trente, &ada.key, draft("1", "one")).await;
    assert_eq!(texts(&trente, &ada.key).await, ["an answer", "two", "one"], "looking at one does not move it");
    save(&trente, &ada.key, draft("1", "one, later")).await;
    drop(trente);
    let trente = app.start();
    assert_eq!(texts(&trente, &ada.key).await, ["one, later", "an answer", "two"], "writing on does, and it lasts");
    assert_eq!(texts(&trente, &kenji.key).await, ["of somebody else"], "each account has its own");
    let told = list(&trente).await;
    let now = jiff::Timestamp::now();
    for one in &told.drafts {
        let kept_at: jiff::Timestamp = one.kept_at.as_deref().expect("it is known").parse().expect("a time");
        assert!(now.duration_since(kept_at).as_secs().abs() < 120, "when it was kept: {one:?}");
    }
    for due in [draft("2", "two"), reply] {
        let request = OpenDraft { account: ada.key.clone(), key: due.key.clone(), take: false };
        assert_eq!(trente.open_draft(request).await.expect("it is read"), Some(due), "whatever it answers");
    }
    let newest = LoadDraft { account: ada.key.clone(), in_reply_to: None };
    assert_eq!(
        trente.load_draft(newest).await.expect("it is read"),
        Some(draft("1", "one, later")),
        "without a key, the newest one"
    );
}

#[tokio::test]
async fn saves_that_come_at_once_are_kept_in_their_order() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let saves: Vec<_> = (0..60)
        .map(|number| {
            let (trente, account) = (trente.clone(), account.key.clone());
            tokio::spawn(async move { save(&trente, &account, draft("1", &format!("{number} words"))).await })
        })
        .collect();
    for one in saves {
        one.await.expect("it is kept");
    }
    assert_eq!(texts(&trente, &account.key).await, ["59 words"], "what was typed last is what stays");
}

#[tokio::test]
async fn who_watches_is_told_of_each_change() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let seen = list(&trente).await.version;
    let watching = tokio::spawn({
        let trente = trente.clone();
        async move { trente.watch_drafts(WatchDrafts { seen: Some(seen) }).await.expect("it answers") }
    });
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert!(!watching.is_finished(), "nothing has happened yet");
    save(&trente, &account.key, draft("1", "one")).await;
    let told = watching.await.expect("it does not fail");
    assert_eq!((told.drafts.len(), told.version > seen), (1, true), "a draft was kept");
    trente
        .create_post(CreatePost { account: account.key.clone(), draft: draft("1", "one") })
        .await
        .expect("it is sent");
    let told = trente.watch_drafts(WatchDrafts { seen: Some(told.version) }).await.expect("it answers");
    assert!(told.sent.is_empty(), "what somebody sends themselves is not told as news");
    assert!(texts(&trente, &account.key).await.is_empty(), "what is out is no draft");
}

#[tokio::test]
async fn a_draft_that_was_thrown_away_can_come_back_until_the_next_start() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    save(&trente, &account.key, draft("1", "one")).await;
    save(&trente, &account.key, draft("2", "two")).await;
    assert!(throw(&trente, &account.key, "2", false).await, "it was there");
    assert_eq!(texts(&trente, &account.key).await, ["one"], "it is off the list");
    let newest = LoadDraft { account: account.key.clone(), in_reply_to: None };
    let found = trente.load_draft(newest.clone()).await.expect("it is read");
    assert_eq!(found, Some(draft("1", "one")), "nor does the composer begin with it");
    assert!(throw(&trente, &account.key, "2", true).await, "it comes back");
    assert_eq!(texts(&trente, &account.key).await, ["two", "one"], "where it was");
    throw(&trente, &account.key, "2", false).await;
    save(&trente, &account.key, draft("2", "two")).await;
    assert_eq!(texts(&trente, &account.key).await, ["two", "one"], "writing on brings it back as well");
    throw(&trente, &account.key, "1", false).await;
    drop(trente);
    let trente = app.start();
    let file = rusqlite::Connection::open(app.folder.path().join("data/trente.db")).expect("the store opens");
    let left = || file.query_row("SELECT count(*) FROM draft", [], |row| row.get::<_, u32>(0)).expect("it is read");
    until("the end of what was thrown away", async || left() == 1).await;
    assert!(!throw(&trente, &account.key, "1", true).await, "nothing of it is left to come back");
    assert_eq!(texts(&trente, &account.key).await, ["two"], "the other one stays");
    assert!(!throw(&trente, &account.key, "none", false).await, "what is not there cannot be thrown away");
}

#[tokio::test]
async fn what_was_written_before_there_was_an_account_stands_in_the_list() {
    let server = StrictServer::start();
    let (_app, trente) = crate::onboarding::app(&server);
    let room = crate::onboarding::join(&trente, &server, "wren").await;
    let account = AccountKey(format!("wren@{}", server.domain()));
    save(&trente, &account, draft("1", "Hello, harbour")).await;
    assert!(list(&trente).await.drafts.is_empty(), "nobody is there to whom it belongs");
    server.confirm("wren");
    let opened = crate::onboarding::look(&trente, &room).await.account.expect("it works now");
    assert_eq!(texts(&trente, &opened.key).await, ["Hello, harbour"], "now somebody is");
    assert!(throw(&trente, &opened.key, "1", false).await, "it can be thrown away like any other");
    assert!(list(&trente).await.drafts.is_empty(), "once");
    assert!(throw(&trente, &opened.key, "1", true).await, "and come back");
    assert_eq!(texts(&trente, &opened.key).await, ["Hello, harbour"]);
}
