//! Log-out.

use crate::surface::app::{ada, log_in};
use trente_contract::FaultCode;
use trente_contract::commands::{HomeTimeline, LogOut, LoggedOut, Start};
use trente_core::session::SecretStore;
use trente_test_support::StrictServer;

#[tokio::test]
async fn log_out_revokes_and_forgets() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    assert_eq!(server.live_tokens(), 2, "both are logged in");
    // A picture of a private post, as it is kept.
    let pictures = app.folder.path().join("cache/media");
    std::fs::create_dir_all(pictures.join("ab")).expect("it can be made");
    std::fs::write(pictures.join("ab/cdef"), b"picture").expect("it can be written");
    let gone = trente.log_out(LogOut { account: kenji.key.clone() }).await.expect("it is done");
    assert!(!pictures.exists(), "no picture is left that one of both looked at");
    assert_eq!(gone, LoggedOut { revoked: true, current: Some(ada.key.clone()) }, "ada is left");
    assert_eq!(server.live_tokens(), 1, "the server does not take the token any more");
    let token = app.secrets.get(&format!("token {}", kenji.key)).expect("it can be read");
    assert_eq!(token, None, "it is forgotten here");
    let fault = trente.home_timeline(HomeTimeline { account: kenji.key, cursor: None, anew: false }).await;
    assert_eq!(fault.expect_err("nobody is there").code, FaultCode::LoggedOut, "nothing is read any more");
    let gone = trente.log_out(LogOut { account: ada.key }).await.expect("it is done");
    assert_eq!(gone, LoggedOut { revoked: true, current: None }, "nobody is left");
    assert_eq!(trente.start(Start {}).await.expect("it answers").accounts, [], "the window is told");
    log_in(&trente, &server, "ada").await;
}

#[tokio::test]
async fn server_that_is_gone_keeps_nobody_logged_in() {
    let server = StrictServer::start();
    let (app, trente, ada) = ada(&server).await;
    drop(server);
    let gone = trente.log_out(LogOut { account: ada.key.clone() }).await.expect("it is done");
    assert_eq!(gone, LoggedOut { revoked: false, current: None }, "the person is told that the server was not");
    assert_eq!(app.secrets.get(&format!("token {}", ada.key)).expect("it can be read"), None, "the token is gone");
    drop(trente);
    let started = app.start().start(Start {}).await.expect("it answers");
    assert_eq!(started.accounts, [], "a restart does not bring it back");
}
