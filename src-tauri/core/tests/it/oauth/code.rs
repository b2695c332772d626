//! The last resort: the person copies a code.

use crate::surface::app::{App, begin};
use std::net::TcpListener;
use trente_contract::FaultCode;
use trente_contract::commands::{AwaitLogin, FinishLogin, Start};
use trente_test_support::strict::PASSWORD;
use trente_test_support::{Person, StrictServer};

#[tokio::test]
async fn code_is_copied_where_nothing_can_listen() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let _taken: Vec<TcpListener> =
        app.ports().iter().map(|&port| TcpListener::bind(("127.0.0.1", port)).expect("it was free")).collect();
    let trente = app.start();
    let started = begin(&trente, server.url()).await;
    assert!(started.by_code, "the person is asked for the code");
    let shown = Person::new("ada", PASSWORD).authorize(&started.authorize_url).await.expect("the server shows a code");
    let code = shown.query().and_then(|query| query.strip_prefix("code=")).expect("it is there").to_owned();
    let finish = |code: &str| FinishLogin { login: started.login.clone(), code: code.to_owned() };
    let fault = trente.finish_login(finish("not the code")).await.expect_err("two words and more are no code");
    assert_eq!(fault.code, FaultCode::Refused, "{fault:?}");
    let fault = trente.finish_login(finish("wrong")).await.expect_err("the server does not take it");
    assert_eq!(fault.code, FaultCode::LoginExpired, "{fault:?}");
    let account = trente.finish_login(finish(&format!(" {code}\n"))).await.expect("the right one is taken");
    let awaited = trente.await_login(AwaitLogin { login: started.login.clone() }).await.expect("who waits is told");
    assert_eq!(awaited, account, "the same account");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts, [account], "it is logged in");
    let fault = trente.finish_login(finish(&code)).await.expect_err("it has ended");
    assert_eq!(fault.code, FaultCode::LoginExpired, "a log-in ends once");
}
