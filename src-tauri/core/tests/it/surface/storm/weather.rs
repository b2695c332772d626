//! What a server and the network can do.

use super::paths::World;
use super::{TYPED, every_path_fails, every_path_works, there, typed, world};
use futures_util::future::join_all;
use std::time::Duration;
use tokio::time::Instant;
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitNews, HomeTimeline, Start};
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// What everything that is asked ends in, and what is told of that.
pub(super) fn weather() -> [(&'static str, Failure, &'static [FaultCode]); 9] {
    let five_minutes = Duration::from_secs(300);
    [
        ("asked too often, with a time", Failure::RateLimited(five_minutes), &[FaultCode::RateLimited]),
        ("asked too often", Failure::Refused(429, "Too many requests".into()), &[FaultCode::RateLimited]),
        ("down, with a time", Failure::Busy(Some(five_minutes)), &[FaultCode::ServerBusy]),
        ("down", Failure::Busy(None), &[FaultCode::ServerBusy]),
        ("a proxy's page", Failure::ProxyPage, &[FaultCode::ServerBusy]),
        ("a proxy that gave up", Failure::Late(Duration::from_millis(200)), &[FaultCode::ServerBusy]),
        ("a web page", Failure::Html, &[FaultCode::BadAnswer]),
        ("JSON without an end", Failure::Truncated, &[FaultCode::BadAnswer]),
        ("a body without an end", Failure::CutOff, &[FaultCode::Unreachable]),
    ]
}

/// Everything fails, then the server is well again: what was there and what was typed is there all the time.
async fn goes_through(what: &str, server: &StrictServer, world: World, failure: Failure, due: &[FaultCode]) {
    let before = there(&world.member, &world.account).await;
    assert!(before.len() >= 20, "{what}: a Home is kept");
    server.fail("", usize::MAX, failure);
    every_path_fails(what, server, &world, due).await;
    assert_eq!(there(&world.member, &world.account).await, before, "{what}: what was kept is there");
    assert_eq!(typed(&world.member, &world.account).await.as_deref(), Some(TYPED), "{what}: what was typed, too");
    server.heal();
    // Who was asked to wait waits for as long as the app runs.
    let world = world.again(|_| {}).await;
    every_path_works(what, server, &world).await;
    assert_eq!(typed(&world.member, &world.account).await.as_deref(), Some(TYPED), "{what}: and stays");
}

#[tokio::test]
async fn every_failure_has_its_reason_and_passes() {
    let storms = weather().into_iter().map(async |(what, failure, due)| {
        let server = StrictServer::start();
        let world = world(&server, |_| {}).await;
        goes_through(what, &server, world, failure, due).await;
    });
    join_all(storms).await;
}

#[tokio::test]
async fn a_server_that_takes_everything_and_says_nothing_holds_nobody_for_long() {
    let server = StrictServer::start();
    let world = world(&server, |_| {}).await;
    let before = there(&world.member, &world.account).await;
    // What the start began has come.
    tokio::time::sleep(Duration::from_secs(2)).await;
    server.fail("", usize::MAX, Failure::Silent);
    tokio::time::pause();
    let begun = Instant::now();
    every_path_fails("silence", &server, &world, &[FaultCode::TimedOut]).await;
    let waited = begun.elapsed();
    tokio::time::resume();
    assert!(waited < Duration::from_secs(600), "a minute each at most: {waited:?}");
    assert_eq!(there(&world.member, &world.account).await, before, "what was kept is there");
    assert_eq!(typed(&world.member, &world.account).await.as_deref(), Some(TYPED), "what was typed, too");
}

#[tokio::test]
async fn a_slow_line_is_no_failure() {
    let server = StrictServer::start();
    let world = world(&server, |_| {}).await;
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(400)));
    every_path_works("latency", &server, &world).await;
}

#[tokio::test]
async fn a_log_in_that_ends_while_the_server_tells_is_said_and_asked_with_no_more() {
    let server = StrictServer::start();
    let world = world(&server, |_| {}).await;
    let listen = AwaitNews { account: world.account.clone() };
    let live =
        async || tokio::time::timeout(Duration::from_secs(2), world.member.await_news(listen.clone())).await.ok();
    super::super::app::until("the stream", async || {
        live().await.is_some_and(|told| told.is_ok_and(|told| told.live)) || server.streams() == 1
    })
    .await;
    let before = there(&world.member, &world.account).await;
    server.end_log_ins("ada");
    server.forget_requests();
    // The server ends a stream whose log-in is no more when it would tell something.
    server.post_live("2", &["Too late for her"]);
    let begun = std::time::Instant::now();
    while begun.elapsed() < Duration::from_secs(8) {
        drop(live().await);
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    let asked: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    assert!(asked.len() <= 6, "a few questions in 8 s, not one after the other: {asked:?}");
    assert_eq!(server.streams(), 0, "nobody listens");
    let started = world.member.start(Start {}).await.expect("it answers");
    assert!(started.accounts.iter().any(|account| account.expired), "that the log-in has ended is known");
    let home = HomeTimeline { account: world.account.clone(), cursor: None, anew: true };
    let fault = world.member.home_timeline(home).await.expect_err("nobody is let in");
    assert_eq!(fault.code, FaultCode::LoggedOut, "and said");
    assert_eq!(there(&world.member, &world.account).await, before, "what was kept is there");
    assert_eq!(typed(&world.member, &world.account).await.as_deref(), Some(TYPED), "what was typed, too");
}
