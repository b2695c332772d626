//! Moving where the server does it for apps.

use crate::surface::app::{App, ada, log_in};
use serde_json::{Value, json};
use std::time::Duration;
use trente_contract::commands::{MoveAway, SetAlias};
use trente_contract::ids::AccountKey;
use trente_contract::join::Password;
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::{Failure, PASSWORD};

const MOVE: &str = "POST /api/v1/accounts/move";
const ALIAS: &str = "POST /api/v1/accounts/alias";
const VERIFY: &str = "GET /api/v1/accounts/verify_credentials";

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
        assert!(fault.server.is_some(), "{wrong:?}: it is said whose password it is");
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
    let minute = Duration::from_secs(60);
    for (failure, due) in [
        (Failure::Busy(None), FaultCode::MaybeMoved),
        (Failure::ProxyPage, FaultCode::MaybeMoved),
        (Failure::CutOff, FaultCode::MaybeMoved),
        (Failure::Busy(Some(minute)), FaultCode::ServerBusy),
        (Failure::Refused(429, "Too many requests".into()), FaultCode::RateLimited),
    ] {
        let server = gotosocial();
        let (_app, trente, ada) = ada(&server).await;
        let kenji = log_in(&trente, &server, "kenji").await;
        server.fail(MOVE, 9, failure.clone());
        let fault = go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect_err("it fails");
        assert_eq!(fault.code, due, "{failure:?}");
        assert!(fault.server.is_some(), "{failure:?}: it is said who gave no clear answer");
        assert_eq!(server.count(MOVE), 1, "{failure:?}: it is not asked for again unasked");
    }
}

#[tokio::test]
async fn a_move_whose_answer_was_lost_is_seen_to_be_done() {
    for status in [500, 502, 504] {
        let server = gotosocial();
        let (_app, trente, ada) = ada(&server).await;
        let kenji = log_in(&trente, &server, "kenji").await;
        alias(&trente, &kenji.key, &ada.key).await.expect("it is taken");
        server.fail(MOVE, 1, Failure::Lost(status));
        go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect("the old account tells where it leads");
        assert_eq!(server.leads_to("ada").as_deref(), Some("kenji"), "{status}: ada leads there");
        assert_eq!(server.count(MOVE), 1, "{status}: it is not asked for again");
    }
}

#[tokio::test]
async fn a_lost_answer_of_an_account_that_leads_elsewhere_is_not_clear() {
    let server = gotosocial();
    let (_app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    server.move_to("ada", "rosa");
    server.fail(MOVE, 1, Failure::ProxyPage);
    let fault = go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect_err("it leads to somebody else");
    assert_eq!(fault.code, FaultCode::MaybeMoved, "{fault:?}");
}

#[tokio::test]
async fn other_refusals_that_name_a_password_are_not_taken_for_a_wrong_one() {
    let words = "your password was changed, log in again";
    for (status, log_in_ended, due) in [
        (401, false, FaultCode::Refused),
        (401, true, FaultCode::LoggedOut),
        (403, false, FaultCode::Forbidden),
        (400, false, FaultCode::WrongPassword),
        (422, false, FaultCode::WrongPassword),
    ] {
        let server = gotosocial();
        let (_app, trente, ada) = ada(&server).await;
        let kenji = log_in(&trente, &server, "kenji").await;
        server.fail(MOVE, 1, Failure::Refused(status, words.into()));
        if log_in_ended {
            // The first is asked who kenji is.
            server.fail_after(VERIFY, 1, 1, Failure::Refused(401, "The access token was revoked".into()));
        }
        let fault = go(&trente, &ada.key, &kenji.key, PASSWORD).await.expect_err("it is refused");
        assert_eq!(fault.code, due, "{status}: {fault:?}");
    }
}

#[tokio::test]
async fn what_was_named_before_is_not_forgotten_where_it_is_not_told() {
    let server = gotosocial();
    let (_app, trente, ada) = ada(&server).await;
    let kenji = log_in(&trente, &server, "kenji").await;
    server.set_aliases("kenji", &["https://elsewhere.example/users/before"]);
    let answer = |source: Value| {
        let mut answer = json!({ "id": "1", "username": "kenji", "acct": "kenji" });
        answer["source"] = source;
        answer
    };
    for source in [json!(null), json!({ "also_known_as_uris": null }), json!({ "also_known_as_uris": [1] })] {
        server.heal();
        server.fail(VERIFY, 2, Failure::Instead(vec![], answer(source.clone())));
        let fault = alias(&trente, &kenji.key, &ada.key).await.expect_err("nobody knows what was there");
        assert_eq!(fault.code, FaultCode::BadAnswer, "{source}: {fault:?}");
        assert!(fault.server.is_some(), "{source}: it is said whose answer it was");
    }
    assert_eq!(server.count(ALIAS), 0, "nothing was sent");
    assert_eq!(server.aliases("kenji"), ["https://elsewhere.example/users/before"], "so nothing is forgotten");

    server.heal();
    server.set_aliases("kenji", &[]);
    alias(&trente, &kenji.key, &ada.key).await.expect("the first name, where the server tells of none");
    assert_eq!(server.aliases("kenji"), [format!("{}/users/ada", server.url())], "it is the only one");
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
