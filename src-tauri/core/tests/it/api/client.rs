//! Retries, rate limits, turns, and what is sent along.

use super::{client, client_with, config};
use serde_json::json;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_core::api::endpoints::accounts::VerifyCredentials;
use trente_core::api::endpoints::instance::GetInstance;
use trente_core::api::endpoints::statuses::{CreateStatus, DeleteStatus};
use trente_core::api::entities::{StatusId, Visibility};
use trente_core::api::{AccessToken, Class, Client, ErrorKind, HttpConfig, Retries, Timeouts};
use wiremock::matchers::{any, body_string_contains, header, headers, method, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

fn instance() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"domain": "a.example"}))
}

pub(super) fn post<'a>(key: &'a str) -> CreateStatus<'a> {
    CreateStatus {
        status: "Hello",
        visibility: Some(Visibility::Unlisted),
        language: Some("en"),
        spoiler_text: "",
        sensitive: false,
        in_reply_to_id: None,
        media_ids: &[],
        poll: None,
        quote_approval_policy: None,
        quoted_status_id: None,
        local_only: false,
        content_type: None,
        idempotency_key: key,
    }
}

fn status() -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({"id": "1", "account": {"id": "2"}}))
}

/// A client whose clock stands still at 2026-01-01.
fn client_at_new_year(origin: &str) -> Client {
    let now = || jiff::Timestamp::from_second(1_767_225_600).expect("within the calendar");
    client_with(HttpConfig { now, ..config() }, origin)
}

/// The same moment, as a server writes it.
const NEW_YEAR: &str = "Thu, 01 Jan 2026 00:00:00 GMT";

#[tokio::test]
async fn a_moment_of_weakness_is_bridged() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(503)).up_to_n_times(2).mount(&server).await;
    Mock::given(any()).respond_with(instance()).mount(&server).await;
    let found = client(&server.uri()).send(&GetInstance).await.expect("the third try");
    assert_eq!(found.domain, "a.example", "the answer after two failures");
}

#[tokio::test]
async fn a_short_wait_is_waited_out_and_a_long_one_is_told() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(503).insert_header("retry-after", "0");
    Mock::given(any()).respond_with(busy).up_to_n_times(1).mount(&server).await;
    Mock::given(any()).respond_with(instance()).up_to_n_times(1).mount(&server).await;
    Mock::given(any()).respond_with(ResponseTemplate::new(503).insert_header("retry-after", "90")).mount(&server).await;
    let client = client(&server.uri());
    client.send(&GetInstance).await.expect("waited out");
    let error = client.send(&GetInstance).await.expect_err("too long to wait");
    assert_eq!(error.class(), Class::Transient { retry_after: Some(Duration::from_secs(90)) }, "classified");
    assert_eq!(error.to_fault().retry_after, Some(90), "the person is told how long");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 3, "no try that would be in vain");
}

#[tokio::test]
async fn numbers_beside_an_answer_stop_nothing() {
    let server = MockServer::start().await;
    let busy = ResponseTemplate::new(503)
        .insert_header("x-ratelimit-limit", "300")
        .insert_header("x-ratelimit-remaining", "250")
        .insert_header("x-ratelimit-reset", "2026-01-01T00:30:00.000000Z");
    Mock::given(any()).respond_with(busy).up_to_n_times(1).mount(&server).await;
    let taken = ResponseTemplate::new(422)
        .set_body_json(json!({"error": "Validation failed: E-mail has already been taken"}))
        .insert_header("x-ratelimit-remaining", "250")
        .insert_header("x-ratelimit-reset", "2026-01-01T00:30:00.000000Z");
    Mock::given(method("POST")).respond_with(taken).mount(&server).await;
    Mock::given(any()).respond_with(instance()).mount(&server).await;
    let client = client_at_new_year(&server.uri());
    client.send(&GetInstance).await.expect("a moment of weakness is bridged");
    for _ in 0..2 {
        let fault = client.send(&post("key")).await.expect_err("refused").to_fault();
        assert_eq!((fault.code, fault.retry_after), (FaultCode::Refused, None), "refused, and nobody has to wait");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_for_a_turn_for_ever() {
    let server = MockServer::start().await;
    let slow = instance().set_delay(Duration::from_secs(3));
    Mock::given(method("GET")).respond_with(slow).mount(&server).await;
    Mock::given(method("POST")).respond_with(status()).mount(&server).await;
    let timeouts = Timeouts { answer: Duration::from_secs(1), ..config().timeouts };
    let client = client_with(HttpConfig { per_server: 1, timeouts, ..config() }, &server.uri());
    let first = tokio::spawn({
        let client = client.clone();
        async move { client.send(&GetInstance).await.map(drop) }
    });
    while server.received_requests().await.expect("recorded").is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    client.send(&post("key")).await.expect("a turn is kept for what a person does");
    let error = first.await.expect("no panic").expect_err("too slow");
    assert!(matches!(error.kind(), ErrorKind::TimedOut(..)), "{error}");
}

#[tokio::test]
async fn a_refusal_is_final() {
    let server = MockServer::start().await;
    let body = json!({"error": "Validation failed: <b>Text</b> can't be blank"});
    Mock::given(any()).respond_with(ResponseTemplate::new(422).set_body_json(body)).mount(&server).await;
    let error = client(&server.uri()).send(&post("key")).await.expect_err("refused");
    assert_eq!(error.class(), Class::Permanent, "trying again is in vain");
    let fault = error.to_fault();
    assert_eq!(fault.code, FaultCode::Refused, "the server's no");
    assert_eq!(fault.said.as_deref(), Some("Validation failed: Text can't be blank"), "its words, without tags");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 1, "asked once");
}

#[tokio::test]
async fn a_used_up_limit_is_respected() {
    let server = MockServer::start().await;
    let last = instance()
        .insert_header("date", NEW_YEAR)
        .insert_header("x-ratelimit-remaining", "0")
        .insert_header("x-ratelimit-reset", "2026-01-01T00:02:00.000000Z");
    Mock::given(path("/api/v2/instance")).respond_with(last).mount(&server).await;
    Mock::given(path("/api/v1/statuses/9")).respond_with(ResponseTemplate::new(200)).mount(&server).await;
    let client = client_at_new_year(&server.uri());
    client.send(&GetInstance).await.expect("the last one that is left");
    let fault = client.send(&GetInstance).await.expect_err("held back").to_fault();
    assert_eq!(fault.code, FaultCode::RateLimited, "{}", fault.detail);
    assert_eq!(fault.retry_after, Some(120), "until the reset");
    client.send(&DeleteStatus { id: &StatusId::from("9") }).await.expect("another operation has its own count");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 2, "the held one was not sent");
}

#[tokio::test]
async fn too_many_requests_tell_when_to_come_back() {
    let server = MockServer::start().await;
    let full = ResponseTemplate::new(429)
        .set_body_json(json!({"error": "Too many requests"}))
        .insert_header("date", NEW_YEAR)
        .insert_header("x-ratelimit-reset", "2026-01-01T00:04:00.000000Z");
    Mock::given(any()).respond_with(full).mount(&server).await;
    let fault = client_at_new_year(&server.uri()).send(&GetInstance).await.expect_err("refused").to_fault();
    assert_eq!(fault.code, FaultCode::RateLimited, "{}", fault.detail);
    assert_eq!(fault.retry_after, Some(240), "until the reset");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_server_is_asked_by_turns() {
    let server = MockServer::start().await;
    let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let seen = Arc::clone(&most);
    Mock::given(any())
        .respond_with(move |_: &Request| {
            seen.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            std::thread::sleep(Duration::from_millis(20));
            now.fetch_sub(1, Ordering::SeqCst);
            instance()
        })
        .mount(&server)
        .await;
    let client = client_with(HttpConfig { per_server: 2, ..config() }, &server.uri());
    let asking = (0..8).map(|_| {
        let client = client.clone();
        tokio::spawn(async move { client.send(&GetInstance).await.map(drop) })
    });
    for asked in asking.collect::<Vec<_>>() {
        asked.await.expect("no panic").expect("each is answered in the end");
    }
    assert!(most.load(Ordering::SeqCst) <= 2, "never more than two at a time");
}

#[tokio::test]
async fn what_is_sent_along() {
    let server = MockServer::start().await;
    Mock::given(method("POST"))
        .and(path("/api/v1/statuses"))
        .and(header("authorization", "Bearer t0ken"))
        .and(headers("accept-language", vec!["fr", "en;q=0.9"]))
        .and(header("idempotency-key", "a-key"))
        .and(header("user-agent", concat!("Trente/", env!("CARGO_PKG_VERSION"))))
        .and(body_string_contains("status=Hello"))
        .and(body_string_contains("visibility=unlisted"))
        .respond_with(status())
        .expect(1)
        .mount(&server)
        .await;
    let client = client(&server.uri()).with_token(AccessToken::from("t0ken")).with_languages(&["fr", "en"]);
    client.send(&post("a-key")).await.expect("all headers are there");
}

#[tokio::test]
async fn the_login_goes_to_its_own_server_only() {
    let (home, elsewhere) = (MockServer::start().await, MockServer::start().await);
    let away = ResponseTemplate::new(302).insert_header("location", format!("{}/there", elsewhere.uri()));
    Mock::given(any()).respond_with(away).mount(&home).await;
    let me = ResponseTemplate::new(200).set_body_json(json!({"id": "1"}));
    Mock::given(any()).respond_with(me).mount(&elsewhere).await;
    let client = client(&home.uri()).with_token(AccessToken::from("t0ken"));
    client.send(&VerifyCredentials).await.expect("followed");
    let there = &elsewhere.received_requests().await.expect("recorded")[0];
    assert!(!there.headers.contains_key("authorization"), "another server never sees the log-in");

    let error = client.send(&post("key")).await.expect_err("a post is not sent on").to_fault();
    assert_eq!(error.code, FaultCode::RedirectLoop, "{}", error.detail);
    assert_eq!(elsewhere.received_requests().await.expect("recorded").len(), 1, "the post went nowhere else");
}

#[tokio::test]
async fn an_id_cannot_walk_up() {
    let server = MockServer::start().await;
    let id = StatusId::from("..");
    let error = client(&server.uri()).send(&DeleteStatus { id: &id }).await.expect_err("no such id");
    assert_eq!(error.to_fault().code, FaultCode::Bug, "never sent");
    assert!(server.received_requests().await.expect("recorded").is_empty(), "nothing was asked");
}

#[tokio::test]
async fn no_retry_when_told_so() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(502)).mount(&server).await;
    let retries = Retries { most: 0, ..Retries::default() };
    client_with(HttpConfig { retries, ..config() }, &server.uri()).send(&GetInstance).await.expect_err("down");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 1, "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_closes_without_saying_so() {
    use std::io::{Read as _, Write as _};
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("bound"));
    let body = r#"{"id": "1", "account": {"id": "2"}}"#;
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let mut request = [0; 8192];
            // One read holds such a small request; then an answer that promises nothing, and the end, as snac does it.
            let _ = stream.read(&mut request);
            let answer = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
                body.len()
            );
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    let client = client(&origin);
    for turn in 0..50 {
        client.send(&VerifyCredentials).await.unwrap_or_else(|error| panic!("reading {turn}: {error}"));
        client.send(&post("")).await.unwrap_or_else(|error| panic!("posting {turn}: {error}"));
    }
}
