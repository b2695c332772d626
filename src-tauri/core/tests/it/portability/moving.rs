//! Moving where the server does it for apps.

use crate::surface::app::{App, ada, log_in};
use trente_contract::commands::{MoveAway, SetAlias};
use trente_contract::ids::AccountKey;
use trente_contract::join::Password;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, PASSWORD};

const MOVE: &str = "POST /api/v1/accounts/move";
const ALIAS: &str = "POST /api/v1/accounts/alias";

fn gotosocial() -> StrictServer {
    let server = StrictServer::start();
    server.set(|switches| switches.gotosocial = true);
    server
}

async fn alias(trente: &Trente, account: &AccountKey, old: &AccountKey) -> Result<(), Fault> {
    trente.set_alias(SetAlias { account: account.clone(), old: old.clone() }).await
}

async fn go(trente: &Trente, account: &AccountKey, to: &AccountKey, password: &str) -> Result<(), Fault> {
    let password = Password(password.into());
    trente.move_away(MoveAway { account: account.clone(), to: to.clone(), password }).await
}

/// Whatever lies in a folder, as one text.
fn all_of(folder: &std::path::Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).expect("it can be listed").flatten() {
        let path = entry.path();
        all.extend(if path.is_dir() { all_of(&path) } else { std::fs::read(path).expect("it can be read") });
    }
    all
}

#[tokio::test]
async fn both_steps_are_done_here_and_the_password_stays_nowhere() {
    let server = gotosocial();
    let (app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    assert!(ada.moves_here() && kenji.moves_here(), "it is known by its software");
    server.set_aliases("kenji", &["https://elsewhere.example/users/before"]);

    let fault = go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect_err("kenji does not name ada");
    assert_eq!(fault.code, FaultCode::Refused, "{fault:?}");
    assert!(fault.said.is_some_and(|said| said.contains("is not aliased to this account")), "in its own words");

    alias(&trente, &kenji.key, &ada.key).await.expect("it is taken");
    let due = ["https://elsewhere.example/users/before".to_owned(), format!("{}/users/ada", server.url())];
    assert_eq!(server.aliases("kenji"), due, "what was said before stays");
    alias(&trente, &kenji.key, &ada.key).await.expect("twice is once");
    assert_eq!((server.aliases("kenji").len(), server.count(ALIAS)), (2, 1), "and is not said again");

    for wrong in ["", "correct hors"] {
        let fault = go(&trente, &ada.key, &kenji.key, wrong).await.expect_err("it is another");
        assert_eq!(fault.code, FaultCode::WrongPassword, "{wrong:?}: {fault:?}");
        assert!(!fault.detail.contains("hors"), "it is told nobody: {fault:?}");
    }
    assert_eq!(server.leads_to("ada"), None, "nothing moved");
    go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect("it moves");
    assert_eq!(server.leads_to("ada").as_deref(), Some("kenji"), "ada leads there");
    drop(trente);
    let kept = all_of(app.folder.path());
    let words = PASSWORD.as_bytes();
    assert!(kept.len() > 1000, "there is something to look through");
    assert!(!kept.windows(words.len()).any(|part| part == words), "no file has the password");
}

#[tokio::test]
async fn a_move_without_a_clear_answer_is_asked_for_once() {
    for (failure, due) in [
        (Failure::Busy(None), FaultCode::ServerBusy),
        (Failure::ProxyPage, FaultCode::ServerBusy),
        (Failure::Refused(429, "Too many requests".into()), FaultCode::RateLimited),
        (Failure::CutOff, FaultCode::Unreachable),
    ] {
        let server = gotosocial();
        let (_app, trente, ada) = ada(&server).await;
        let kenji = log_in(&trente, &server, "kenji").await;
        server.fail(MOVE, 9, failure.clone());
        let fault = go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect_err("it fails");
        assert_eq!(fault.code, due, "{failure:?}");
        assert_eq!(server.count(MOVE), 1, "{failure:?}: it is not asked for again unasked");
    }
}

#[tokio::test]
async fn mastodon_moves_nobody_for_apps() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    let ada = log_in(&trente, &server, "ada").await;
    let kenji = log_in(&trente, &server, "kenji").await;
    assert!(!ada.moves_here(), "so it is not offered");
    let fault = alias(&trente, &kenji.key, &ada.key).await.expect_err("there is no such thing");
    assert_eq!(fault.code, FaultCode::NotFound, "{fault:?}");
}
