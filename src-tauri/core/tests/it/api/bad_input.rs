//! Whatever a server does wrong becomes one clear code; nothing panics, hangs or is taken for an answer.

use super::{client, client_with, config, http};
use std::time::Duration;
use trente_contract::{Fault, FaultCode};
use trente_core::api::discover::discover;
use trente_core::api::endpoints::instance::GetInstance;
use trente_core::api::endpoints::timelines::GetPublic;
use trente_core::api::{Http, HttpConfig, Timeouts};
use trente_test_support::HostileServer;
use trente_test_support::hostile::closed_port;

/// What a reader is told who opens the public timeline of such a server.
async fn reading(config: HttpConfig, origin: &str) -> Fault {
    let error = client_with(config, origin).page(&GetPublic::default(), None).await.expect_err("no timeline");
    error.to_fault()
}

/// What someone is told who types the address of such a server.
async fn finding(typed: &str) -> Fault {
    discover(&http(), typed, &["en"]).await.expect_err("no server").to_fault()
}

#[tokio::test]
async fn web_pages_and_broken_json() {
    for (server, found) in [
        (HostileServer::html(), FaultCode::NotMastodon),
        (HostileServer::html_as_json(), FaultCode::NotMastodon),
        (HostileServer::truncated(), FaultCode::BadAnswer),
    ] {
        let fault = reading(config(), &server.url()).await;
        assert_eq!(fault.code, FaultCode::BadAnswer, "reading: {}", fault.detail);
        let fault = finding(&server.url()).await;
        assert_eq!(fault.code, found, "finding: {}", fault.detail);
        assert_eq!(fault.server.map(|domain| format!("http://{domain}")), Some(server.url()), "the server is named");
    }
}

#[tokio::test]
async fn the_bytes_stay_in_the_error() {
    let server = HostileServer::truncated();
    let error = client(&server.url()).send(&GetInstance).await.expect_err("cut off");
    assert!(error.body().starts_with(br#"{"domain":"strict"#), "for a bug report");
    assert_eq!(error.status(), Some(200), "the status too");
}

#[tokio::test]
async fn too_much() {
    let server = HostileServer::huge();
    let fault = reading(config(), &server.url()).await;
    assert_eq!(fault.code, FaultCode::TooLarge, "10 MB without a length: {}", fault.detail);
    assert_eq!(finding(&server.url()).await.code, FaultCode::TooLarge, "the same when typed");
}

#[tokio::test]
async fn redirects() {
    let circle = HostileServer::redirect_loop();
    assert_eq!(reading(config(), &circle.url()).await.code, FaultCode::RedirectLoop, "for ever somewhere else");
    assert!(circle.asked() <= 1 + config().max_redirects, "a bounded number of steps, not {}", circle.asked());

    let mirror = HostileServer::redirects_to("http://127.0.0.1:9/../..");
    let fault = reading(config(), &mirror.url()).await;
    assert_eq!(fault.code, FaultCode::Unreachable, "followed to where nobody listens: {}", fault.detail);

    for elsewhere in ["http://example.org", "ftp://127.0.0.1", "file:///etc"] {
        let server = HostileServer::redirects_to(elsewhere);
        let fault = reading(config(), &server.url()).await;
        assert_eq!(fault.code, FaultCode::RedirectLoop, "to {elsewhere}: {}", fault.detail);
        let fault = finding(&server.url()).await;
        assert_eq!(fault.code, FaultCode::RedirectLoop, "typed, to {elsewhere}: {}", fault.detail);
    }
}

#[tokio::test]
async fn silence() {
    let short = Duration::from_millis(200);
    let impatient = Timeouts { answer: short, idle: short, ..Timeouts::default() };
    let config = || HttpConfig { timeouts: impatient, ..config() };
    let half_open = HostileServer::half_open();
    let fault = reading(config(), &half_open.url()).await;
    assert_eq!(fault.code, FaultCode::TimedOut, "no first byte: {}", fault.detail);
    assert!(fault.detail.contains("an answer"), "the report says what was waited for: {}", fault.detail);
    assert_eq!(half_open.asked(), 1, "patience that was spent is not spent again");

    for server in [HostileServer::half_open(), HostileServer::drip()] {
        let timeouts = Timeouts { find: short, ..Timeouts::default() };
        let http = Http::new(HttpConfig { timeouts, ..super::config() }).expect("TLS can be set up");
        let fault = discover(&http, &server.url(), &["en"]).await.expect_err("no server").to_fault();
        assert_eq!(fault.code, FaultCode::TimedOut, "nobody waits at the field for ever: {}", fault.detail);
        assert_eq!(fault.server.map(|domain| format!("http://{domain}")), Some(server.url()), "the server is named");
    }

    // Each byte in time, but never an end.
    let drip = HostileServer::drip();
    let timeouts = Timeouts { total: Duration::from_millis(400), ..Timeouts::default() };
    let fault = reading(HttpConfig { timeouts, ..super::config() }, &drip.url()).await;
    assert_eq!(fault.code, FaultCode::TimedOut, "no end: {}", fault.detail);
}

#[tokio::test]
async fn broken_connections() {
    for server in [HostileServer::slams(), HostileServer::gibberish(), HostileServer::cut_off()] {
        let fault = reading(config(), &server.url()).await;
        assert_eq!(fault.code, FaultCode::Unreachable, "{}", fault.detail);
        assert!(server.asked() > 1, "reading is tried again");
    }
    assert_eq!(finding(&closed_port()).await.code, FaultCode::Unreachable, "nobody listens");
    let proxy = HostileServer::proxy_error();
    let fault = reading(config(), &proxy.url()).await;
    assert_eq!((fault.code, fault.said), (FaultCode::ServerBusy, None), "a proxy's page is never shown");
}

#[tokio::test]
async fn addresses_that_are_none() {
    for (typed, due) in [
        ("", FaultCode::NotAnAddress),
        ("hello there", FaultCode::NotAnAddress),
        ("javascript:alert(1)", FaultCode::NotAnAddress),
        ("http://example.org:3000", FaultCode::InsecureAddress),
    ] {
        assert_eq!(finding(typed).await.code, due, "{typed:?}");
    }
    // Reserved by RFC 6761: no name service answers it with an address. Without network that is what is said.
    let fault = finding("nobody.invalid").await;
    assert!(matches!(fault.code, FaultCode::NoSuchServer | FaultCode::Offline), "{}", fault.detail);
}
