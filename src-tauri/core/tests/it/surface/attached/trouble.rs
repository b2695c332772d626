//! Lines that break, servers that refuse, and kills.

use super::*;
use std::time::Duration;
use trente_test_support::line::{Line, Shape};
use trente_test_support::strict::Failure;

fn line() -> Line {
    Line::new(Shape { delay: Duration::ZERO, bits_per_second: 400_000_000, cut_of_thousand: 0, seed: 1 })
}

#[tokio::test]
async fn a_line_that_is_cut_half_way_loses_nothing() {
    let line = line();
    let server = StrictServer::start_over(&line);
    let (_app, trente, account) = ada(&server).await;
    let one = picture("a1");
    line.cut_uploads(1, 500_000);
    attach(&trente, &account.key, &one, 1_000_000).await.expect("it is taken");
    let UploadState::Failed { fault } = last(&trente, &account.key, &one).await else { panic!("the line was cut") };
    assert!(matches!(fault.code, FaultCode::Unreachable | FaultCode::Offline), "{fault:?}");
    let early = send(&trente, &account.key, &with("k", "With it", std::slice::from_ref(&one))).await;
    assert_eq!(early.expect_err("it is not there"), FaultCode::MediaMissing, "no post without it");
    assert_eq!(server.count(SEND), 0, "nothing was sent");
    again(&trente, &account.key, &one, false).await;
    assert_eq!(last(&trente, &account.key, &one).await, UploadState::Ready, "the second try, from the copy");
    send(&trente, &account.key, &with("k", "With it", &[one])).await.expect("it is posted");
    assert_eq!(newest(&server).len(), 1, "with it");
}

#[tokio::test]
async fn refusals_are_told_with_the_servers_words() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let one = picture("a1");
    attach(&trente, &account.key, &file("c3", "image/tiff"), 10).await.expect("it is taken");
    let UploadState::Failed { fault } = last(&trente, &account.key, &file("c3", "image/tiff")).await else {
        panic!("the server takes no such kind")
    };
    assert_eq!(fault.code, FaultCode::Refused, "{fault:?}");
    assert!(fault.said.is_some_and(|said| said.contains("File content type is invalid")), "in its own words");
    server.fail(UPLOAD, 1, Failure::Busy(None));
    attach(&trente, &account.key, &one, 10).await.expect("it is taken");
    let UploadState::Failed { fault } = last(&trente, &account.key, &one).await else { panic!("refused") };
    assert_eq!(fault.code, FaultCode::ServerBusy, "{fault:?}");
    again(&trente, &account.key, &one, false).await;
    assert_eq!(last(&trente, &account.key, &one).await, UploadState::Ready, "it is tried again at a tap");

    server.fail(UPLOAD, 1, Failure::RateLimited(Duration::from_secs(600)));
    let two = picture("b2");
    attach(&trente, &account.key, &two, 10).await.expect("it is taken");
    let UploadState::Failed { fault } = last(&trente, &account.key, &two).await else { panic!("refused") };
    assert_eq!(fault.code, FaultCode::RateLimited, "{fault:?}");
    assert!(fault.retry_after.is_some_and(|wait| wait > 500), "how long to wait is told: {fault:?}");
}

#[tokio::test]
async fn a_draft_comes_back_with_its_pictures() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let key = &account.key;
    let (mut one, lost) = (picture("a1"), picture("b2"));
    one.alt = "A boat".into();
    attach(&trente, key, &one, 1000).await.expect("it is taken");
    last(&trente, key, &one).await;
    let written = with("k", "", &[one.clone(), lost.clone()]);
    save(&trente, key, &written).await;
    // Only a part of the second one came over before the end.
    let request =
        AttachFile { account: key.clone(), file: lost.clone(), at: 0, size: 9, part: STANDARD.encode([1, 2, 3]) };
    trente.attach_file(request).await.expect("it is taken");
    drop(trente);

    let trente = app.start();
    let request = LoadDraft { account: key.clone(), in_reply_to: None };
    assert_eq!(trente.load_draft(request).await.expect("it is read"), Some(written), "the draft is there");
    assert_eq!(last(&trente, key, &one).await, UploadState::Ready, "the server still has it");
    assert_eq!(server.count(UPLOAD), 1, "so it is not sent again");
    assert_eq!(last(&trente, key, &lost).await, UploadState::Lost, "of the other one nothing is left");
    drop(trente);

    server.forget_uploads();
    let trente = app.start();
    assert_eq!(last(&trente, key, &one).await, UploadState::Ready, "a day later it is sent from the copy");
    assert_eq!(server.count(UPLOAD), 2, "once more");
    send(&trente, key, &with("k", "", &[one])).await.expect("it is posted");
    assert_eq!(newest(&server)[0]["description"], "A boat", "with what it shows");
}

#[tokio::test]
async fn a_picture_that_the_server_forgot_while_one_wrote_holds_the_post_back() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let mut one = picture("a1");
    attach(&trente, &account.key, &one, 1000).await.expect("it is taken");
    last(&trente, &account.key, &one).await;
    server.forget_uploads();
    one.alt = "A boat".into();
    let refused = send(&trente, &account.key, &with("k", "Look", std::slice::from_ref(&one))).await;
    assert_eq!(refused.expect_err("it is gone"), FaultCode::MediaMissing, "nothing goes out without it");
    assert_eq!(last(&trente, &account.key, &one).await, UploadState::Ready, "it is sent from the copy by itself");
    send(&trente, &account.key, &with("k", "Look", &[one])).await.expect("it is posted");
    assert_eq!(newest(&server)[0]["description"], "A boat", "with it");
}

#[tokio::test]
async fn nothing_is_left_of_what_is_thrown_away() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    let (one, two, unsaved) = (picture("a1"), picture("b2"), picture("c3"));
    for each in [&one, &two, &unsaved] {
        attach(&trente, &account.key, each, 1000).await.expect("it is taken");
        last(&trente, &account.key, each).await;
    }
    save(&trente, &account.key, &with("1", "", &[one.clone(), two.clone()])).await;
    save(&trente, &account.key, &with("2", "again", std::slice::from_ref(&two))).await;
    let discard = |key: &str| DiscardDraft { account: account.key.clone(), key: key.into() };
    trente.discard_draft(discard("1")).await.expect("it is thrown away");
    assert_eq!(copies(&app), 2, "what another draft has stays, as does what is not in a draft yet");
    drop(trente);
    let trente = app.start();
    until("the sweeping", async || copies(&app) == 1).await;
    assert_eq!(last(&trente, &account.key, &two).await, UploadState::Ready, "the second draft has its picture");
    trente.discard_draft(discard("2")).await.expect("it is thrown away");
    assert_eq!(copies(&app), 0, "nothing is left");
}

#[tokio::test]
async fn pictures_of_an_unclear_post_are_not_posted_twice() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let one = picture("a1");
    attach(&trente, &account.key, &one, 1000).await.expect("it is taken");
    last(&trente, &account.key, &one).await;
    let written = with("k", "", std::slice::from_ref(&one));
    server.fail(SEND, 1, Failure::Lost(504));
    assert_eq!(send(&trente, &account.key, &written).await.expect_err("no answer"), FaultCode::MaybePosted, "unclear");
    send(&trente, &account.key, &written).await.expect("it is found by its picture");
    assert_eq!(server.count(SEND), 1, "and not sent again");

    // The person wants a second one all the same: the picture belongs to the first.
    attach(&trente, &account.key, &one, 1000).await.expect("it is taken");
    last(&trente, &account.key, &one).await;
    again(&trente, &account.key, &one, true).await;
    assert_eq!(last(&trente, &account.key, &one).await, UploadState::Ready, "it is sent anew");
    send(&trente, &account.key, &with("k2", "", &[one])).await.expect("it is posted");
    assert_eq!(server.count(SEND), 2, "as another post");
}

#[tokio::test]
async fn a_key_that_is_none_names_no_file() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    for key in ["", "../secrets", "a/b", "a.part", "C:x"] {
        let refused = attach(&trente, &account.key, &picture(key), 10).await;
        assert_eq!(refused.expect_err("it is no name").code, FaultCode::Bug, "{key:?}");
    }
    assert_eq!(copies(&app), 0, "nothing was written");
}
