//! The app's registration: once per server, anew only when the server has forgotten it.

use super::log_in::parameter;
use crate::surface::app::{App, begin};
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::BeginLogin;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;
use wiremock::matchers::{body_string_contains, method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

#[tokio::test]
async fn app_is_registered_once_and_the_registration_outlives_a_restart() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let first = begin(&app.start(), server.url()).await;
    let second = begin(&app.start(), server.url()).await;
    assert_eq!(server.count("POST /api/v1/apps"), 1, "registrations are few");
    let ids = [&first, &second].map(|login| parameter(&login.authorize_url, "client_id"));
    assert_eq!(ids[0], ids[1], "the same registration");
    let asked = server.requests().into_iter().find(|asked| asked.line() == "POST /api/v1/apps").expect("it was asked");
    for address in app.ports().iter().map(|port| format!("127.0.0.1%3A{port}%2F")).chain(["oauth%3A2.0%3Aoob".into()]) {
        assert!(asked.body.contains(&address), "{address} is registered: {}", asked.body);
    }
}

#[tokio::test]
async fn refused_registration_is_told() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    server.fail("POST /api/v1/apps", 1, Failure::RateLimited(std::time::Duration::from_secs(300)));
    let fault = trente.begin_login(BeginLogin { typed: server.url().into() }).await.expect_err("it is refused");
    assert_eq!(fault.code, FaultCode::RateLimited, "{fault:?}");
    assert!(fault.retry_after.is_some(), "the person is told how long to wait");
}

/// A server that knows each new app, and forgets the first one.
async fn forgetful() -> MockServer {
    let server = MockServer::start().await;
    let instance = json!({ "domain": "forgetful.example", "title": "Forgetful", "version": "4.2.0" });
    let answer = |json: serde_json::Value| ResponseTemplate::new(200).set_body_json(json);
    let app = |id: &str| answer(json!({ "id": id, "client_id": id, "client_secret": format!("secret of {id}") }));
    Mock::given(method("GET")).and(path("/api/v2/instance")).respond_with(answer(instance)).mount(&server).await;
    let register = || Mock::given(method("POST")).and(path("/api/v1/apps"));
    register().respond_with(app("first")).up_to_n_times(1).mount(&server).await;
    register().respond_with(app("second")).mount(&server).await;
    let unknown =
        ResponseTemplate::new(401).set_body_json(json!({ "error": "invalid_client", "error_description": "Gone" }));
    let token = || Mock::given(method("POST")).and(path("/oauth/token"));
    token().and(body_string_contains("client_id=first")).respond_with(unknown).mount(&server).await;
    let granted = answer(json!({ "access_token": "t", "token_type": "Bearer", "scope": "read" }));
    token().and(body_string_contains("client_id=second")).respond_with(granted).mount(&server).await;
    server
}

#[tokio::test]
async fn forgotten_app_registers_anew_before_the_browser_is_opened() {
    let server = forgetful().await;
    let app = App::new(&server.uri());
    let trente = app.start();
    let mut seen = Vec::new();
    for _ in 0..3 {
        let login = begin(&trente, &server.uri()).await;
        seen.push(parameter(&login.authorize_url, "client_id").expect("there is one"));
    }
    assert_eq!(
        seen,
        ["first", "second", "second"],
        "the second log-in finds that the first app is gone, the third that the second is there"
    );
}

#[tokio::test]
async fn server_that_takes_one_address_gets_one() {
    let server = MockServer::start().await;
    let instance = json!({ "domain": "narrow.example", "title": "Narrow", "version": "1" });
    let answer = |json: serde_json::Value| ResponseTemplate::new(200).set_body_json(json);
    Mock::given(method("GET")).and(path("/api/v2/instance")).respond_with(answer(instance)).mount(&server).await;
    let register = || Mock::given(method("POST")).and(path("/api/v1/apps"));
    let refused = ResponseTemplate::new(422).set_body_json(json!({ "error": "One address, please" }));
    register().and(body_string_contains("oob")).respond_with(refused).mount(&server).await;
    register().respond_with(answer(json!({ "client_id": "one", "client_secret": "s" }))).mount(&server).await;
    let app = App::new(&server.uri());
    let started = begin(&app.start(), &server.uri()).await;
    assert_eq!(parameter(&started.authorize_url, "client_id").as_deref(), Some("one"), "it registered");
    assert!(!started.by_code, "and the browser comes back by itself");
}

#[tokio::test]
async fn addresses_that_were_kept_as_one_are_registered_singly() {
    for several in [
        json!({ "redirect_uri": "trente://login\nhttp://127.0.0.1:1/\nurn:ietf:wg:oauth:2.0:oob" }),
        json!({ "redirect_uris": ["trente://login\nhttp://127.0.0.1:1/\nurn:ietf:wg:oauth:2.0:oob"] }),
        json!({ "redirect_uri": "trente://login" }),
    ] {
        let server = MockServer::start().await;
        let instance = json!({ "domain": "one.example", "title": "One", "version": "1" });
        let answer = |json: serde_json::Value| ResponseTemplate::new(200).set_body_json(json);
        Mock::given(method("GET")).and(path("/api/v2/instance")).respond_with(answer(instance)).mount(&server).await;
        let register = || Mock::given(method("POST")).and(path("/api/v1/apps"));
        let mut first = json!({ "client_id": "several", "client_secret": "s" });
        first.as_object_mut().expect("a map").extend(several.as_object().expect("a map").clone());
        register().and(body_string_contains("oob")).respond_with(answer(first)).expect(1).mount(&server).await;
        let second = json!({ "client_id": "one", "client_secret": "s" });
        register().respond_with(answer(second)).expect(1).mount(&server).await;
        let started = begin(&App::new(&server.uri()).start(), &server.uri()).await;
        assert_eq!(parameter(&started.authorize_url, "client_id").as_deref(), Some("one"), "{several}");
        let asked = server.received_requests().await.expect("recorded");
        let last = asked.iter().rfind(|asked| asked.url.path() == "/api/v1/apps").expect("it registered");
        let redirect = parameter(&started.authorize_url, "redirect_uri").expect("there is one");
        let form: Vec<_> = url::form_urlencoded::parse(&last.body).into_owned().collect();
        assert!(form.contains(&("redirect_uris".to_owned(), redirect)), "the one in use: {form:?}");
    }
}
