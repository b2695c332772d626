//! Quotes: what may be quoted, the post that quotes, who may quote one's own.

use super::app::{ada, reader};
use super::drafts::draft;
use serde_json::json;
use trente_contract::FaultCode;
use trente_contract::commands::{CreatePost, LoadDraft, LoadQuoting, RevokeQuote, SaveDraft, SetQuotes, Thread};
use trente_contract::compose::{Draft, QuotePolicy};
use trente_contract::ids::PostId;
use trente_contract::post::{MayQuote, NoQuote, Post, Quote};
use trente_contract::reader::Account;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const POSTS: &str = "POST /api/v1/statuses";

async fn read(trente: &Trente, account: &Account, id: &str) -> Post {
    trente
        .thread(Thread { reader: reader(account), id: PostId::from(id), elsewhere: false })
        .await
        .expect("it is read")
        .post
}

fn quoting(key: &str, text: &str, id: &str) -> Draft {
    Draft { quoting: Some(PostId::from(id)), ..draft(key, text) }
}

async fn send(trente: &Trente, account: &Account, draft: &Draft) -> Result<Post, FaultCode> {
    let request = CreatePost { account: account.key.clone(), draft: draft.clone() };
    trente.create_post(request).await.map_err(|fault| fault.code)
}

#[tokio::test]
async fn the_server_says_what_may_be_quoted() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let id = server.publish("7", &["Quote me or not"])[0].clone();
    for (automatic, manual, wanted) in [
        (&["public"][..], &[][..], MayQuote::AtOnce),
        (&[], &["public"], MayQuote::OnceAgreed),
        (&[], &[], MayQuote::Nobody),
    ] {
        server.let_quote(&id, automatic, manual);
        let post = read(&trente, &account, &id).await;
        assert_eq!((post.may_quote, post.quotes), (wanted, None), "{automatic:?} {manual:?}");
    }
    server.set_follows("ada", &[], &[]);
    server.let_quote(&id, &["followers"], &[]);
    assert_eq!(read(&trente, &account, &id).await.may_quote, MayQuote::FollowersOnly, "ada follows nobody");
    let own = server.write_as("ada", "Mine", json!({}));
    let post = read(&trente, &account, &own).await;
    assert_eq!((post.may_quote, post.quotes), (MayQuote::AtOnce, Some(QuotePolicy::Public)), "one's own");
    server.set(|switches| switches.api = Some(6));
    let post = read(&trente, &account, &own).await;
    assert_eq!((post.may_quote, post.quotes), (MayQuote::Untold, None), "an older server tells nothing");
}

#[tokio::test]
async fn a_quote_is_kept_with_its_draft_and_goes_out_with_it() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let id = server.publish("7", &["Worth reading"])[0].clone();
    let written = quoting("k1", "Read this", &id);
    let save = |draft: &Draft| SaveDraft { account: account.key.clone(), draft: draft.clone() };
    trente.save_draft(save(&written)).await.expect("it is kept");
    drop(trente);
    let trente = app.start();
    let load = LoadQuoting { account: account.key.clone(), post: PostId::from(id.as_str()) };
    assert_eq!(
        trente.load_quoting(load.clone()).await.expect("it is read"),
        Some(written.clone()),
        "found by the post"
    );
    let plain = LoadDraft { account: account.key.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(plain).await.expect("it is read"), None, "another post begins without it");
    let post = send(&trente, &account, &written).await.expect("it is posted");
    let Some(Quote::Shown { post: quoted }) = post.quote else { panic!("it quotes: {:?}", post.quote) };
    assert_eq!(quoted.id.as_str(), id, "the very post");
    assert_eq!(trente.load_quoting(load).await.expect("it is read"), None, "the draft is gone");

    server.let_quote(&id, &[], &["public"]);
    let waits = send(&trente, &account, &quoting("k2", "And this", &id)).await.expect("it is posted");
    assert_eq!(waits.quote, Some(Quote::Pending), "its author is asked");
    server.let_quote(&id, &[], &[]);
    let refused = send(&trente, &account, &quoting("k3", "Nor this", &id)).await;
    assert_eq!(refused.expect_err("nobody may"), FaultCode::Forbidden);
}

#[tokio::test]
async fn a_quote_without_a_clear_answer_goes_out_once() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let ids = server.publish("7", &["One", "Another"]);
    server.fail(POSTS, 1, Failure::Lost(502));
    let written = quoting("k1", "Look", &ids[0]);
    send(&trente, &account, &written).await.expect_err("nobody knows");
    let found = send(&trente, &account, &written).await.expect("it is found among the newest");
    assert_eq!((server.count(POSTS), found.quote.is_some()), (1, true), "sent once");
    server.fail(POSTS, 1, Failure::Lost(502));
    send(&trente, &account, &quoting("k2", "See", &ids[0])).await.expect_err("nobody knows");
    let other = send(&trente, &account, &quoting("k2", "See", &ids[1])).await;
    assert_eq!(other.expect_err("the other quote is out"), FaultCode::PostedBefore);
}

#[tokio::test]
async fn who_may_quote_can_be_said_later_and_a_quote_be_left() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let own = server.write_as("ada", "Mine", json!({}));
    let set = |quotes| SetQuotes { account: account.key.clone(), id: PostId::from(own.as_str()), quotes };
    for quotes in [QuotePolicy::Nobody, QuotePolicy::Followers, QuotePolicy::Public] {
        let post = trente.set_quotes(set(quotes)).await.expect("it is said");
        assert_eq!(post.quotes, Some(quotes), "and holds");
    }
    let mine = server.posts().into_iter().find(|post| post["id"] == own.as_str()).expect("it is there");
    let quote = json!({ "quote": { "state": "accepted", "quoted_status": mine } });
    let theirs = server.publish_ago("7", 0, "How odd", quote);
    let shown = read(&trente, &account, &theirs).await;
    assert!(
        matches!(&shown.quote, Some(Quote::Shown { post }) if post.mine.author),
        "it quotes ada: {:?}",
        shown.quote
    );
    let revoke = RevokeQuote {
        account: account.key.clone(),
        id: PostId::from(own.as_str()),
        quoting: PostId::from(theirs.as_str()),
    };
    let post = trente.revoke_quote(revoke.clone()).await.expect("it is taken out");
    assert_eq!(post.quote, Some(Quote::Hidden { why: NoQuote::Revoked, post: None }), "it no longer shows");
    assert_eq!(trente.revoke_quote(revoke).await.expect_err("it is out").code, FaultCode::NotFound);
}
