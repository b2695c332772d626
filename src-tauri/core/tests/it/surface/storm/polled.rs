//! The small question for what is new, which is asked again and again for accounts that nobody reads with just now.

use super::super::app::ada;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{CountUnread, Start};
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

const COUNT: &str = "GET /api/v2/notifications/unread_count";

#[tokio::test]
async fn a_failure_is_one_question_and_says_when_to_ask_again() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let ask = async || trente.unread_notifications(CountUnread { account: account.key.clone() }).await;
    ask().await.expect("good weather");
    let hour = Duration::from_secs(3600);
    for (failure, code, told) in [
        (Failure::Busy(Some(hour)), FaultCode::ServerBusy, Some(3600)),
        (Failure::Busy(None), FaultCode::ServerBusy, None),
        (Failure::ProxyPage, FaultCode::ServerBusy, None),
        (Failure::Html, FaultCode::BadAnswer, None),
        (Failure::Truncated, FaultCode::BadAnswer, None),
        (Failure::CutOff, FaultCode::Unreachable, None),
    ] {
        server.fail(COUNT, 9, failure.clone());
        server.forget_requests();
        let fault = ask().await.expect_err("it fails");
        assert_eq!((fault.code, fault.retry_after), (code, told), "{failure:?}");
        assert_eq!(server.requests().len(), 1, "{failure:?}: nothing is tried again");
        server.heal();
    }
    server.fail(COUNT, 9, Failure::RateLimited(Duration::from_secs(300)));
    server.forget_requests();
    for turn in 0..5 {
        let fault = ask().await.expect_err("it is too often");
        assert_eq!(fault.code, FaultCode::RateLimited, "turn {turn}");
        assert!(fault.retry_after.is_some_and(|wait| (200..=301).contains(&wait)), "{:?}", fault.retry_after);
    }
    assert_eq!(server.requests().len(), 1, "whoever asks before the time that was told asks nobody");
}

#[tokio::test]
async fn a_log_in_that_was_taken_back_is_noted_for_good() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    server.end_log_ins("ada");
    server.forget_requests();
    let fault = trente.unread_notifications(CountUnread { account: account.key.clone() }).await.expect_err("no more");
    assert_eq!(fault.code, FaultCode::LoggedOut, "which is said");
    let asked = server.requests().len();
    assert!(asked <= 3, "after the question and one whose log-in it is: {asked}");
    let expired = async |trente: &trente_core::Trente| {
        let started = trente.start(Start {}).await.expect("it answers");
        started.accounts.iter().any(|one| one.key == account.key && one.expired)
    };
    assert!(expired(&trente).await, "it is marked");
    drop(trente);
    assert!(expired(&app.start()).await, "and is after a restart, so that it is neither asked with nor said again");
}
