//! A server that says it is another.

use super::log_in::parameter;
use crate::surface::app::{ada, begin};
use serde_json::json;
use trente_contract::commands::{AwaitLogin, HomeTimeline, Start};
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
    trente.home_timeline(HomeTimeline { account: ada.key, cursor: None }).await.expect("the first still works");
    let secret = token["token"].as_str().expect("it is text");
    for request in pretender.received_requests().await.expect("requests are noted") {
        let asked = format!("{request:?} {}", String::from_utf8_lossy(&request.body));
        assert!(!asked.contains(secret), "the other server's token went to {}", request.url);
    }
}
