//! The way that goes well, and the person who says no.

use crate::surface::app::{App, ada, begin, log_in};
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitLogin, BeginLogin, CancelLogin, HomeTimeline, Start, SwitchAccount};
use trente_contract::post::Visibility;
use trente_core::session::SecretStore;
use trente_test_support::strict::PASSWORD;
use trente_test_support::{Person, StrictServer};
use url::Url;

/// A parameter of the page that the browser is sent to.
pub(super) fn parameter(authorize_url: &str, name: &str) -> Option<String> {
    let url = Url::parse(authorize_url).expect("it is an address");
    url.query_pairs().find_map(|(key, value)| (key == name).then(|| value.into_owned()))
}

#[tokio::test]
async fn log_in_gives_an_account_that_works() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    assert_eq!(account.key.as_str(), format!("ada@{}", server.domain()), "its key");
    assert_eq!(account.server, server.domain(), "its server");
    assert!(!account.expired, "it works");
    assert_eq!(account.defaults.visibility, Visibility::Public, "what its posts default to");
    assert_eq!(account.defaults.max_characters, 500, "what its server allows");
    let urls = app.browser.urls.lock().expect("nobody panics with it").clone();
    assert_eq!(urls.len(), 1, "the browser was opened once");
    let started = trente.start(Start {}).await.expect("it answers");
    assert_eq!(started.current.as_ref(), Some(&account.key), "it is current");
    assert_eq!(started.accounts.first(), Some(&account), "the window is told the same");
    trente
        .home_timeline(HomeTimeline { account: account.key, cursor: None, anew: false })
        .await
        .expect("Home can be read");
}

#[tokio::test]
async fn page_for_the_browser_carries_what_the_standards_want() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    let first = begin(&trente, server.url()).await;
    assert!(first.browser_opened && !first.by_code, "the browser is on its way: {first:?}");
    let redirect = parameter(&first.authorize_url, "redirect_uri");
    assert_eq!(redirect, Some(format!("http://127.0.0.1:{}/", app.ports()[0])), "back to this device");
    assert_eq!(parameter(&first.authorize_url, "code_challenge_method").as_deref(), Some("S256"), "PKCE");
    assert_eq!(parameter(&first.authorize_url, "lang").as_deref(), Some("fr-CA"), "in the reader's language");
    let second = begin(&trente, server.url()).await;
    assert_ne!(first.login, second.login, "each log-in has a name of its own");
    for name in ["state", "code_challenge"] {
        let both = [&first, &second].map(|login| parameter(&login.authorize_url, name));
        assert_ne!(both[0], both[1], "{name} is never used twice");
    }
}

#[tokio::test]
async fn second_account_can_be_chosen_and_each_is_kept() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    let first = app.browser.urls.lock().expect("nobody panics with it")[0].clone();
    assert_eq!(parameter(&first, "force_login"), None, "the first takes the account that the browser has");
    let kenji = log_in(&trente, &server, "kenji").await;
    let second = app.browser.urls.lock().expect("nobody panics with it")[1].clone();
    assert_eq!(parameter(&second, "force_login").as_deref(), Some("true"), "the second lets one choose");
    let started = trente.start(Start {}).await.expect("it answers");
    let keys: Vec<_> = started.accounts.iter().map(|account| &account.key).collect();
    assert_eq!(keys, [&ada.key, &kenji.key], "in the order they were made");
    assert_eq!(started.current, Some(kenji.key), "the newest is current");
    trente.switch_account(SwitchAccount { account: ada.key.clone() }).await.expect("it is switched");
    drop(trente);
    let started = app.start().start(Start {}).await.expect("it answers");
    assert_eq!(started.current, Some(ada.key), "the choice outlives a restart");
    let fault = app.start().switch_account(SwitchAccount { account: "x@y.example".into() }).await;
    assert_eq!(fault.expect_err("nobody is there").code, FaultCode::NotFound, "an unknown account is refused");
}

#[tokio::test]
async fn second_log_in_to_the_same_account_replaces_the_token() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let key = format!("token {}", account.key);
    let first = app.secrets.get(&key).expect("it can be read");
    log_in(&trente, &server, "ada").await;
    let second = app.secrets.get(&key).expect("it can be read");
    assert_ne!(first, second, "there is a new token");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts.len(), 1, "and one account");
    crate::surface::app::until("the end of the old token", async || server.live_tokens() == 1).await;
}

#[tokio::test]
async fn token_is_with_the_secrets_and_nowhere_else() {
    let server = StrictServer::start();
    let (app, _trente, account) = ada(&server).await;
    let secret = app.secrets.get(&format!("token {}", account.key)).expect("it can be read").expect("it is there");
    let grant: serde_json::Value = serde_json::from_str(secret.reveal()).expect("it is JSON");
    let secrets = ["token", "client_secret"].map(|name| grant[name].as_str().expect("it is there").to_owned());
    for entry in std::fs::read_dir(app.folder.path().join("data")).expect("the folder can be read") {
        let path = entry.expect("an entry can be read").path();
        // The database's own helping files come and go.
        let bytes = match std::fs::read(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => continue,
            read => read.expect("it can be read"),
        };
        for secret in &secrets {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "a secret lies in {path:?}");
        }
    }
}

#[tokio::test]
async fn a_no_ends_the_log_in() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let started = begin(&trente, server.url()).await;
    let person = Person::new("ada", PASSWORD).who_denies();
    let page = person.log_in(&started.authorize_url).await.expect("the browser comes back");
    assert!(page.contains("Not logged in"), "the browser says so: {page}");
    let fault = trente.await_login(AwaitLogin { login: started.login }).await.expect_err("there is no account");
    assert_eq!(fault.code, FaultCode::LoginDenied, "{fault:?}");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts, [], "nobody is logged in");
}

#[tokio::test]
async fn server_without_metadata_and_pkce_works_too() {
    let server = StrictServer::start();
    server.set(|switches| {
        switches.before_pkce = true;
        switches.v1_only = true;
    });
    let (_app, trente, account) = ada(&server).await;
    trente
        .home_timeline(HomeTimeline { account: account.key, cursor: None, anew: false })
        .await
        .expect("Home can be read");
}

#[tokio::test]
async fn cancelled_log_in_ends_and_frees_its_port() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    let started = begin(&trente, server.url()).await;
    let (login, waiting) = (started.login.clone(), trente.clone());
    let waiting = tokio::spawn(async move { waiting.await_login(AwaitLogin { login }).await });
    trente.cancel_login(CancelLogin { login: started.login.clone() }).await.expect("it is given up");
    let fault = waiting.await.expect("it does not panic").expect_err("there is no account");
    assert_eq!(fault.code, FaultCode::LoginExpired, "who waits is told");
    trente.cancel_login(CancelLogin { login: started.login }).await.expect("a second time is no error");
    let port = app.ports()[0];
    crate::surface::app::until("a free port", async || std::net::TcpListener::bind(("127.0.0.1", port)).is_ok()).await;
    let unknown = trente.await_login(AwaitLogin { login: "x".into() }).await.expect_err("there is no such log-in");
    assert_eq!(unknown.code, FaultCode::LoginExpired, "an unknown one has ended");
}

#[tokio::test]
async fn nonsense_begins_nothing() {
    let app = App::new("http://127.0.0.1:9");
    let trente = app.start();
    for (typed, code) in [("", FaultCode::NotAnAddress), ("http://127.0.0.1:9", FaultCode::Unreachable)] {
        let fault = trente.begin_login(BeginLogin { typed: typed.into() }).await.expect_err("it does not begin");
        assert_eq!(fault.code, code, "{typed:?}");
    }
    assert!(app.browser.urls.lock().expect("nobody panics with it").is_empty(), "the browser stays shut");
}
