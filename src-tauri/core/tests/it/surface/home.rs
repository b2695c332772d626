//! Home.

use super::app::{ada, kept, until};
use trente_contract::FaultCode;
use trente_contract::commands::{HomeTimeline, Start};
use trente_contract::ids::{AccountKey, Cursor};
use trente_contract::page::Source;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn home(account: &AccountKey, cursor: Option<Cursor>) -> HomeTimeline {
    HomeTimeline { account: account.clone(), cursor, anew: false }
}

#[tokio::test]
async fn home_is_read_page_by_page() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let first = trente.home_timeline(home(&account.key, None)).await.expect("it can be read");
    assert_eq!(first.source, Source::Live, "from the server");
    let next = first.page.next.expect("there is more than a page");
    let second = trente.home_timeline(home(&account.key, Some(next))).await.expect("it can be read");
    assert!(!second.page.items.is_empty(), "there is something on it");
    let twice = second.page.items.iter().find(|entry| first.page.items.iter().any(|known| known.id == entry.id));
    assert!(twice.is_none(), "no entry comes twice: {twice:?}");
    let boost = first.page.items.iter().chain(&second.page.items).find(|entry| entry.boosted_by.is_some());
    let boost = boost.expect("the strict server has a boost");
    assert_ne!(boost.id, boost.post.id, "a boost has an id of its own");
}

#[tokio::test]
async fn home_under_construction_is_told() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.set(|switches| switches.home_building = true);
    let timeline = trente.home_timeline(home(&account.key, None)).await.expect("206 is no error");
    assert_eq!(timeline.source, Source::BeingBuilt, "people are told to wait");
}

#[tokio::test]
async fn restart_keeps_the_log_in_and_fetches_home_at_once() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    drop(trente);
    server.forget_requests();
    let trente = app.start();
    until("the first request", async || server.count("GET /api/v1/timelines/home") == 1).await;
    let started = trente.start(Start {}).await.expect("it answers");
    assert_eq!(started.current, Some(account.key.clone()), "ada is still logged in");
    assert_eq!(started.accounts[0].person.handle, account.person.handle, "and is known by name");
    assert!(!started.accounts[0].expired, "the log-in works");
    trente.home_timeline(home(&account.key, None)).await.expect("it can be read");
    assert_eq!(server.count("GET /api/v1/timelines/home"), 1, "the window gets what was fetched at the start");
    assert_eq!(server.count("GET /api/v1/trends"), 0, "nothing is fetched for a guest");
    until("the refreshing", async || server.count("GET /api/v1/accounts/verify_credentials") == 1).await;
}

#[tokio::test]
async fn what_was_fetched_at_the_start_is_of_no_use_once_something_changed() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    drop(trente);
    server.forget_requests();
    let trente = app.start();
    until("the first request", async || server.count("GET /api/v1/timelines/home") == 1).await;
    let newest = trente.home_timeline(HomeTimeline { anew: true, ..home(&account.key, None) }).await;
    assert!(!newest.expect("it can be read").page.items.is_empty(), "there is something on it");
    assert_eq!(server.count("GET /api/v1/timelines/home"), 2, "the server is asked again");
}

#[tokio::test]
async fn busy_server_leaves_what_was_kept() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let live = trente.home_timeline(home(&account.key, None)).await.expect("it can be read");
    kept(&app, "home").await;
    server.fail("GET /api/v1/timelines/home", 100, Failure::ProxyPage);
    let kept = trente.home_timeline(home(&account.key, None)).await.expect("something was kept");
    assert_eq!(kept.page.items.len(), live.page.items.len(), "the same posts");
    match kept.source {
        Source::Kept { why, .. } => assert_eq!(why.code, FaultCode::ServerBusy, "the reason is told"),
        other => panic!("people are told that these are old: {other:?}"),
    }
    let next = live.page.next.expect("there is more than a page");
    let fault = trente.home_timeline(home(&account.key, Some(next))).await.expect_err("nothing older was kept");
    assert_eq!(fault.code, FaultCode::ServerBusy, "a later page is an error");
}

#[tokio::test]
async fn slow_server_leaves_what_was_kept() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    trente.home_timeline(home(&account.key, None)).await.expect("it can be read");
    kept(&app, "home").await;
    server.fail("GET /api/v1/timelines/home", 100, Failure::Late(std::time::Duration::from_secs(15)));
    let timeline = trente.home_timeline(home(&account.key, None)).await.expect("something was kept");
    match timeline.source {
        Source::Kept { why, .. } => assert_eq!(why.code, FaultCode::TimedOut, "the reason is told"),
        other => panic!("people are told that these are old: {other:?}"),
    }
}

fn invalid() -> Failure {
    Failure::Refused(401, "The access token is invalid".into())
}

#[tokio::test]
async fn token_that_is_no_longer_taken_is_told_and_noted() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    server.fail("GET /api/v1/", 99, invalid());
    let fault = trente.home_timeline(home(&account.key, None)).await.expect_err("the server refuses");
    assert_eq!(fault.code, FaultCode::LoggedOut, "{fault:?}");
    let started = trente.start(Start {}).await.expect("it answers");
    assert!(started.accounts[0].expired, "the account is there, but has to log in again");
    drop(trente);
    server.heal();
    server.forget_requests();
    let trente = app.start();
    until("the first request", async || server.count("GET /api/v1/trends/statuses") == 1).await;
    assert!(trente.start(Start {}).await.expect("it answers").accounts[0].expired, "a restart does not heal it");
    trente.home_timeline(home(&account.key, None)).await.expect("the server takes it again");
    until("the mark to go", async || !trente.start(Start {}).await.expect("it answers").accounts[0].expired).await;
}

#[tokio::test]
async fn one_refusal_ends_no_log_in() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.fail("GET /api/v1/timelines/home", 1, invalid());
    let fault = trente.home_timeline(home(&account.key, None)).await.expect_err("the server refuses");
    assert_eq!(fault.code, FaultCode::Refused, "it knows the log-in all the same: {fault:?}");
    assert_eq!(fault.said.as_deref(), Some("The access token is invalid"), "in its words");
    assert!(!trente.start(Start {}).await.expect("it answers").accounts[0].expired, "nothing is marked");
    server.fail("GET /api/v1/timelines/home", 1, invalid());
    server.fail("GET /api/v1/accounts/verify_credentials", 1, Failure::ProxyPage);
    trente.home_timeline(home(&account.key, None)).await.expect_err("the server refuses");
    assert!(!trente.start(Start {}).await.expect("it answers").accounts[0].expired, "nor when it cannot be asked");
    trente.home_timeline(home(&account.key, None)).await.expect("Home can be read");
}
