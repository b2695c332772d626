//! Wrong values: each is refused, and none keeps the right one from being taken.

use super::log_in::parameter;
use crate::surface::app::{App, begin};
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitLogin, FinishLogin, LoginStarted, Start};
use trente_core::Trente;
use trente_test_support::person::visit;
use trente_test_support::strict::PASSWORD;
use trente_test_support::{Person, StrictServer};
use url::Url;

/// The same page, with one parameter of another value.
fn with(authorize_url: &str, name: &str, value: &str) -> String {
    let mut url = Url::parse(authorize_url).expect("it is an address");
    let pairs: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    let pairs = pairs.into_iter().map(|(key, old)| {
        let new = if key == name { value.to_owned() } else { old };
        (key, new)
    });
    let pairs: Vec<(String, String)> = pairs.collect();
    url.query_pairs_mut().clear().extend_pairs(pairs);
    url.into()
}

async fn landing(authorize_url: &str) -> Url {
    Person::new("ada", PASSWORD).authorize(authorize_url).await.expect("the server sends the browser on")
}

async fn start() -> (StrictServer, App, Trente, LoginStarted) {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    let started = begin(&trente, server.url()).await;
    (server, app, trente, started)
}

async fn ends_well(trente: &Trente, landing: &Url, started: LoginStarted) {
    let page = visit(landing).await.expect("the app answers");
    assert!(page.contains("Logged in"), "the right one is taken: {page}");
    trente.await_login(AwaitLogin { login: started.login }).await.expect("the log-in ends well");
}

#[tokio::test]
async fn wrong_state_is_turned_away_and_the_right_one_still_taken() {
    let (_server, _app, trente, started) = start().await;
    let right = landing(&started.authorize_url).await;
    let state = parameter(&started.authorize_url, "state").expect("there is a state");
    let base = format!("{}?", right.as_str().split('?').next().unwrap_or_default());
    for query in [
        "code=stolen&state=wrong".to_owned(),
        "code=stolen".to_owned(),
        format!("code=stolen&state={}", &state[1..]),
        "error=access_denied&state=wrong".to_owned(),
        "error=access_denied".to_owned(),
        format!("code=stolen&state={state}&iss=https%3A%2F%2Fother.example"),
    ] {
        let wrong = Url::parse(&format!("{base}{query}")).expect("it is an address");
        let page = visit(&wrong).await.expect("the app answers");
        assert!(page.contains("Not for us"), "{query} is turned away: {page}");
    }
    ends_well(&trente, &right, started).await;
}

#[tokio::test]
async fn state_of_another_log_in_is_wrong() {
    let (server, _app, trente, first) = start().await;
    let old = landing(&first.authorize_url).await;
    let second = begin(&trente, server.url()).await;
    let fault = trente.await_login(AwaitLogin { login: first.login }).await.expect_err("it was given up");
    assert_eq!(fault.code, FaultCode::LoginExpired, "the first log-in has ended");
    let right = landing(&second.authorize_url).await;
    let mut stale = right.clone();
    stale.set_query(old.query());
    let page = visit(&stale).await.expect("the app answers");
    assert!(page.contains("Not for us"), "the first one's answer is turned away: {page}");
    ends_well(&trente, &right, second).await;
}

#[tokio::test]
async fn code_for_another_challenge_is_refused() {
    let (_server, _app, trente, started) = start().await;
    // The challenge of RFC 7636, appendix B: not the one of this app's verifier.
    let other = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    let stolen = landing(&with(&started.authorize_url, "code_challenge", other)).await;
    visit(&stolen).await.expect("the app answers");
    let fault = trente.await_login(AwaitLogin { login: started.login }).await.expect_err("there is no account");
    assert_eq!(fault.code, FaultCode::LoginExpired, "the server did not take the verifier: {fault:?}");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts, [], "nobody is logged in");
}

#[tokio::test]
async fn code_for_another_redirect_is_refused() {
    let (server, app, trente, started) = start().await;
    let other = format!("http://127.0.0.1:{}/", app.ports()[1]);
    let elsewhere = landing(&with(&started.authorize_url, "redirect_uri", &other)).await;
    let mut here = elsewhere.clone();
    here.set_port(Some(app.ports()[0])).expect("it has a port");
    visit(&here).await.expect("the app answers");
    let fault = trente.await_login(AwaitLogin { login: started.login }).await.expect_err("there is no account");
    assert_eq!(fault.code, FaultCode::LoginExpired, "the server did not take the address: {fault:?}");
    let unknown = with(&begin(&trente, server.url()).await.authorize_url, "redirect_uri", "http://evil.example/");
    Person::new("ada", PASSWORD).authorize(&unknown).await.expect_err("an address that was not registered is refused");
}

#[tokio::test]
async fn code_is_taken_once() {
    let (server, _app, trente, first) = start().await;
    let right = landing(&first.authorize_url).await;
    let code = parameter(right.as_str(), "code").expect("there is a code");
    ends_well(&trente, &right, first).await;
    let second = begin(&trente, server.url()).await;
    let used = FinishLogin { login: second.login.clone(), code };
    let fault = trente.finish_login(used).await.expect_err("a used code is refused");
    assert_eq!(fault.code, FaultCode::LoginExpired, "{fault:?}");
    let right = landing(&second.authorize_url).await;
    ends_well(&trente, &right, second).await;
}

#[tokio::test]
async fn nothing_else_is_served_on_the_way_back() {
    let (_server, app, trente, started) = start().await;
    let base = format!("http://127.0.0.1:{}", app.ports()[0]);
    for path in ["/", "/favicon.ico", "/other?code=a&state=b"] {
        let page = visit(&Url::parse(&format!("{base}{path}")).expect("it is an address")).await;
        assert_eq!(page.expect("it answers"), "", "{path} is not there");
    }
    let right = landing(&started.authorize_url).await;
    ends_well(&trente, &right, started).await;
}
