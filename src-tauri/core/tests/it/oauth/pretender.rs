//! A server that says it is another.

use super::log_in::parameter;
use crate::surface::app::{App, ada, begin};
use serde_json::json;
use trente_contract::commands::{AwaitLogin, HomeTimeline, Start};
use trente_contract::reader::Account;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_core::session::SecretStore;
use trente_test_support::StrictServer;
use trente_test_support::person::visit;
use url::Url;
use wiremock::matchers::{method, path};
use wiremock::{Mock, MockServer, ResponseTemplate};

/// A server that claims a domain and a person of that name.
async fn pretender(domain: &str) -> MockServer {
    let server = MockServer::start().await;
    let answers = [
        ("GET", "/api/v2/instance", json!({ "domain": domain, "title": "Trust me", "version": "4.6.0" })),
        ("POST", "/api/v1/apps", json!({ "client_id": "app", "client_secret": "secret" })),
        ("POST", "/oauth/token", json!({ "access_token": "new", "token_type": "Bearer" })),
        ("POST", "/oauth/revoke", json!({})),
        ("GET", "/api/v1/accounts/verify_credentials", json!({ "id": "1", "username": "ada", "acct": "ada" })),
    ];
    for (verb, place, answer) in answers {
        let answer = ResponseTemplate::new(200).set_body_json(answer);
        Mock::given(method(verb)).and(path(place)).respond_with(answer).mount(&server).await;
    }
    server
}

/// Logs in there, through a browser that is let through at once.
async fn log_in(trente: &Trente, server: &MockServer) -> Result<Account, Fault> {
    let started = begin(trente, &server.uri()).await;
    let redirect = parameter(&started.authorize_url, "redirect_uri").expect("it is there");
    let state = parameter(&started.authorize_url, "state").expect("it is there");
    let landing = Url::parse_with_params(&redirect, [("code", "c"), ("state", &state)]).expect("it is an address");
    visit(&landing).await.expect("the app answers");
    trente.await_login(AwaitLogin { login: started.login }).await
}

fn host_meta(of: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_string(format!(
        r#"<XRD><Link rel="lrdd" template="{of}/.well-known/webfinger?resource={{uri}}"/></XRD>"#
    ))
}

fn finger(of: &str) -> ResponseTemplate {
    ResponseTemplate::new(200).set_body_json(json!({ "links": [{ "rel": "self", "href": format!("{of}/users/ada") }] }))
}

#[tokio::test]
async fn claimed_domain_is_believed_when_it_leads_back() {
    for (place, leads, believed) in [
        ("/.well-known/host-meta", "here", true),
        ("/.well-known/webfinger", "here", true),
        ("/.well-known/host-meta", "there", false),
        ("/.well-known/webfinger", "there", false),
        ("/nothing", "here", false),
    ] {
        let claimed = MockServer::start().await;
        let server = pretender(&claimed.address().to_string()).await;
        let of = if leads == "here" { server.uri() } else { claimed.uri() };
        let answer = if place.ends_with("host-meta") { host_meta(&of) } else { finger(&of) };
        Mock::given(method("GET")).and(path(place)).respond_with(answer).mount(&claimed).await;
        let app = App::new(&server.uri());
        let trente = app.start();
        let account = log_in(&trente, &server).await.expect("it is a log-in like others");
        let domain = if believed { claimed.address() } else { server.address() };
        assert_eq!(account.key.as_str(), format!("ada@{domain}"), "{place} leads {leads}");
        assert_eq!(account.person.handle, account.key.as_str(), "it is shown by the same name");
        for request in claimed.received_requests().await.expect("requests are noted") {
            assert!(!request.headers.contains_key("authorization"), "no log-in goes to {}", request.url);
        }
    }
}

#[tokio::test]
async fn account_that_is_known_keeps_its_name_while_the_domain_is_down() {
    let claimed = MockServer::start().await;
    let server = pretender(&claimed.address().to_string()).await;
    Mock::given(method("GET"))
        .and(path("/.well-known/webfinger"))
        .respond_with(finger(&server.uri()))
        .mount(&claimed)
        .await;
    let app = App::new(&server.uri());
    let trente = app.start();
    let first = log_in(&trente, &server).await.expect("it is a log-in like others");
    claimed.reset().await;
    let again = log_in(&trente, &server).await.expect("it is a log-in like others");
    assert_eq!(again.key, first.key, "it is the same account");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts.len(), 1, "and the only one");
}

#[tokio::test]
async fn server_that_pretends_to_be_a_great_one_is_named_by_where_it_is() {
    let server = pretender("localhost:1").await;
    let app = App::new(&server.uri());
    let trente = app.start();
    let account = log_in(&trente, &server).await.expect("it is a log-in like others");
    assert_eq!(account.key.as_str(), format!("ada@{}", server.address()), "nobody there knows of it");
}

#[tokio::test]
async fn name_that_is_none_logs_nobody_in() {
    for name in ["", "ada@mas.to", "ada lea", "ada/../x", "ada\nfake line", "\u{202e}ada"] {
        let server = pretender("127.0.0.1").await;
        let answer = ResponseTemplate::new(200).set_body_json(json!({ "id": "1", "username": name, "acct": name }));
        let place = Mock::given(method("GET")).and(path("/api/v1/accounts/verify_credentials"));
        place.respond_with(answer).with_priority(1).mount(&server).await;
        let app = App::new(&server.uri());
        let trente = app.start();
        let fault = log_in(&trente, &server).await.expect_err("that is no name");
        assert_eq!(fault.code, FaultCode::BadAnswer, "{name:?}");
        assert_eq!(trente.start(Start {}).await.expect("it answers").accounts, [], "{name:?} is nobody");
    }
}

#[tokio::test]
async fn server_cannot_take_the_place_of_an_account_elsewhere() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    let token = app.secrets.get(&format!("token {}", ada.key)).expect("it can be read").expect("it is there");
    let token: serde_json::Value = serde_json::from_str(token.reveal()).expect("it is JSON");
    let pretender = pretender(server.domain()).await;
    let started = begin(&trente, &pretender.uri()).await;
    let redirect = parameter(&started.authorize_url, "redirect_uri").expect("it is there");
    let state = parameter(&started.authorize_url, "state").expect("it is there");
    let landing = Url::parse_with_params(&redirect, [("code", "c"), ("state", &state)]).expect("it is an address");
    visit(&landing).await.expect("the app answers");
    let other = trente.await_login(AwaitLogin { login: started.login }).await.expect("it is a log-in like others");
    assert_ne!(other.key, ada.key, "it is another account");
    assert_eq!(other.server, pretender.address().to_string(), "named by where it is");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts.len(), 2, "both are there");
    trente
        .home_timeline(HomeTimeline { account: ada.key, cursor: None, anew: false })
        .await
        .expect("the first still works");
    let secret = token["token"].as_str().expect("it is text");
    for request in pretender.received_requests().await.expect("requests are noted") {
        let asked = format!("{request:?} {}", String::from_utf8_lossy(&request.body));
        assert!(!asked.contains(secret), "the other server's token went to {}", request.url);
    }
}
