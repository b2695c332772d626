//! What may be done already is not done again.

use super::client;
use super::client::post;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use trente_core::api::endpoints::statuses::{FavouriteStatus, ReblogStatus};
use trente_core::api::entities::StatusId;
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn what_may_be_done_is_not_done_again() {
    let rest = |status: u16| ResponseTemplate::new(status).set_body_string("<html>");
    // How often a post is sent at most, by what the server answers.
    for (answer, due) in [
        (rest(408), 1),
        (rest(500), 1),
        (rest(502), 1),
        (rest(503), 1),
        (rest(504), 1),
        (rest(520), 1),
        (rest(200), 1),
        (rest(303).insert_header("location", "/elsewhere"), 1),
        (rest(504).insert_header("retry-after", "0"), 1),
        (rest(503).insert_header("retry-after", "0"), 3),
        (rest(429), 3),
    ] {
        let server = MockServer::start().await;
        Mock::given(any()).respond_with(answer.clone()).mount(&server).await;
        let error = client(&server.uri()).send(&post("key")).await.expect_err("refused");
        let asked = server.received_requests().await.expect("recorded").len();
        assert_eq!(asked, due, "{error}");
        assert_eq!(error.may_be_done(), due == 1, "{error}: and that is known");
    }
}

#[tokio::test]
async fn a_connection_that_was_refused_carried_nothing() {
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("bound"));
    drop(listener);
    let error = client(&origin).send(&post("key")).await.expect_err("nobody is there");
    assert!(!error.may_be_done(), "nothing was sent: {error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_broke_after_the_request_may_have_carried_it() {
    use std::io::Read as _;
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let origin = format!("http://{}", listener.local_addr().expect("bound"));
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().map_while(Result::ok) {
            let _ = stream.read(&mut [0; 8192]);
            counted.fetch_add(1, Ordering::SeqCst);
        }
    });
    let error = client(&origin).send(&post("key")).await.expect_err("it hangs up");
    assert!(error.may_be_done(), "nobody knows: {error}");
    assert_eq!(asked.load(Ordering::SeqCst), 1, "it is not sent again");
}

#[tokio::test]
async fn a_boost_is_not_repeated_blindly() {
    let server = MockServer::start().await;
    Mock::given(any()).respond_with(ResponseTemplate::new(502)).mount(&server).await;
    let client = client(&server.uri());
    client.send(&ReblogStatus { id: &StatusId::from("1") }).await.expect_err("down");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 1, "some software boosts twice");
    client.send(&FavouriteStatus { id: &StatusId::from("1") }).await.expect_err("down");
    assert_eq!(server.received_requests().await.expect("recorded").len(), 1 + 3, "a favourite is one however often");
}
