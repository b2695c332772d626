//! Drafts: nothing typed is lost, nothing sent comes back.

use super::app::ada;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, DiscardDraft, LoadDraft, SaveDraft};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

pub(crate) fn draft(key: &str, text: &str) -> Draft {
    Draft {
        key: key.into(),
        text: text.into(),
        warning: String::new(),
        visibility: Visibility::Unlisted,
        language: Some("fr".into()),
        in_reply_to: None,
        media: Vec::new(),
        sensitive: false,
        poll: None,
        quotes: None,
        edits: None,
        quoting: None,
        parts: Vec::new(),
        local_only: false,
        markdown: false,
    }
}

async fn kept(trente: &Trente, account: &AccountKey) -> Option<Draft> {
    let request = LoadDraft { account: account.clone(), in_reply_to: None };
    trente.load_draft(request).await.expect("drafts can be read")
}

async fn save(trente: &Trente, account: &AccountKey, draft: Draft) {
    trente.save_draft(SaveDraft { account: account.clone(), draft }).await.expect("it is kept");
}

#[tokio::test]
async fn drafts_outlive_a_restart_until_they_are_thrown_away() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let reply = Draft { in_reply_to: Some(PostId::from("7")), ..draft("2", "an answer") };
    save(&trente, &account.key, draft("1", "a beginning")).await;
    save(&trente, &account.key, reply.clone()).await;
    drop(trente);
    let trente = app.start();
    assert_eq!(kept(&trente, &account.key).await, Some(draft("1", "a beginning")), "it is still there");
    let request = LoadDraft { account: account.key.clone(), in_reply_to: reply.in_reply_to.clone() };
    assert_eq!(trente.load_draft(request).await.expect("it is read"), Some(reply), "and so is the answer");
    let request = DiscardDraft { account: account.key.clone(), key: "1".into() };
    trente.discard_draft(request).await.expect("it is thrown away");
    assert_eq!(kept(&trente, &account.key).await, None, "it is gone");
}

#[tokio::test]
async fn emptied_draft_is_no_draft() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    save(&trente, &account.key, draft("1", "a beginning")).await;
    save(&trente, &account.key, draft("1", "  \n")).await;
    assert_eq!(kept(&trente, &account.key).await, None, "nothing is left of it");
}

#[tokio::test]
async fn draft_of_nobody_is_refused() {
    let server = StrictServer::start();
    let (_app, trente, _account) = ada(&server).await;
    let request = SaveDraft { account: "nobody@a.example".into(), draft: draft("1", "lost?") };
    assert_eq!(
        trente.save_draft(request).await.expect_err("there is no such account").code,
        FaultCode::LoggedOut,
        "it says so"
    );
}

#[tokio::test]
async fn refused_post_stays_a_draft() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let text = draft("1", "Not now");
    for failure in [Failure::Refused(422, "No".into()), Failure::Refused(403, "No".into()), Failure::Html] {
        server.fail("POST /api/v1/statuses", 1, failure.clone());
        let request = CreatePost { account: account.key.clone(), draft: text.clone() };
        trente.create_post(request).await.expect_err("the server refuses");
        assert_eq!(kept(&trente, &account.key).await, Some(text.clone()), "nothing is lost after {failure:?}");
    }
}

#[tokio::test]
async fn sent_draft_does_not_come_back() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    save(&trente, &account.key, draft("1", "Here it is")).await;
    let request = CreatePost { account: account.key.clone(), draft: draft("1", "Here it is") };
    trente.create_post(request).await.expect("it is sent");
    assert_eq!(kept(&trente, &account.key).await, None, "the draft is gone");
    save(&trente, &account.key, draft("1", "Here it is")).await;
    assert_eq!(kept(&trente, &account.key).await, None, "a last save that comes late does not bring it back");
}

#[tokio::test]
async fn what_is_written_while_waiting_is_there_when_the_account_works() {
    let server = StrictServer::start();
    let (_app, trente) = crate::onboarding::app(&server);
    let room = crate::onboarding::join(&trente, &server, "wren").await;
    let account = AccountKey(format!("wren@{}", server.domain()));
    save(&trente, &account, draft("1", "Hello, harbour")).await;
    assert_eq!(
        kept(&trente, &account).await,
        Some(draft("1", "Hello, harbour")),
        "it is kept before there is an account"
    );
    server.confirm("wren");
    let opened = crate::onboarding::look(&trente, &room).await.account.expect("it works now");
    assert_eq!(kept(&trente, &opened.key).await, Some(draft("1", "Hello, harbour")), "it waits for the account");
    save(&trente, &opened.key, draft("1", "Hello, harbour.")).await;
    let request = CreatePost { account: opened.key.clone(), draft: draft("1", "Hello, harbour.") };
    trente.create_post(request).await.expect("it can be sent");
    assert_eq!(kept(&trente, &opened.key).await, None, "what was sent does not come back");
}
