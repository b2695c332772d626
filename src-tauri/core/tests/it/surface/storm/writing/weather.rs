//! What a server and the network can do to somebody who writes.

use super::super::weather::weather;
use super::steps::{Step, Writer};
use crate::surface::app::log_in;
use futures_util::future::join_all;
use std::time::Duration;
use tokio::time::Instant;
use trente_contract::FaultCode;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// One step may ask for so much at most, tries and all.
const MOST: usize = 24;

/// Every step once, in this weather: over everything, or over the request alone that does it.
async fn goes_through(what: &str, failure: &Failure, due: &[FaultCode], over_all: bool) {
    let server = StrictServer::start();
    let mut writer = Writer::new(&server).await;
    for step in Step::ALL {
        let ready = writer.prepare(&server, step).await;
        server.forget_requests();
        // What the server works on has arrived before.
        let over = if over_all && step != Step::Process { "" } else { step.asks() };
        server.fail(over, usize::MAX, failure.clone());
        let told = writer.take(&ready, true).await;
        let asked = server.requests().iter().filter(|asked| asked.line().starts_with(step.asks())).count();
        match (step, told) {
            // What is only kept here needs no server.
            (Step::Save, told) => assert_eq!(told, Ok(()), "{what}: it is kept"),
            (_, Ok(())) => panic!("{what}: {step:?} says that something is wrong"),
            (_, Err(code)) => {
                // A server that says how long it wants to be left alone is left alone by the queue, whatever its reason.
                let rests = step == Step::Import && code == FaultCode::RateLimited;
                let fits = due.contains(&code) || step.unclear() == Some(code) || rests;
                assert!(fits, "{what}: {step:?} says {code:?}, not one of {due:?}");
            }
        }
        assert!(asked <= MOST, "{what}: {step:?} asked {asked} times");
        writer.has_the_text(what, &ready).await;
        server.heal();
        // Who was asked to wait waits for as long as the app runs.
        writer = writer.again();
        writer.has_the_text(what, &ready).await;
        let told = writer.take(&ready, false).await;
        // An entry that the server answered with nonsense is in the report, and can be chosen again from there.
        let reported = step == Step::Import && told == Err(FaultCode::BadAnswer);
        if reported {
            continue;
        }
        assert_eq!(told, Ok(()), "{what}: {step:?} works afterwards");
        writer.is_done_once(what, &server, &ready).await;
    }
}

#[tokio::test]
async fn whatever_fails_loses_no_text_and_sends_nothing_twice() {
    for over_all in [true, false] {
        let storms = weather().into_iter().map(async |(what, failure, due)| {
            let what = format!("{what}{}", if over_all { "" } else { ", for this alone" });
            goes_through(&what, &failure, due, over_all).await;
        });
        join_all(storms).await;
    }
}

#[tokio::test]
async fn what_was_done_and_not_answered_is_not_done_again() {
    let server = StrictServer::start();
    let mut writer = Writer::new(&server).await;
    for step in Step::ALL {
        let ready = writer.prepare(&server, step).await;
        server.fail(step.asks(), 1, Failure::Lost(504));
        let told = writer.take(&ready, true).await;
        let due = [Some(FaultCode::ServerBusy), step.unclear()];
        assert!(told.is_ok() || due.contains(&told.err()), "{step:?} says {told:?}");
        if told.is_err() {
            writer.has_the_text("a lost answer", &ready).await;
            writer = writer.again();
            assert_eq!(writer.take(&ready, false).await, Ok(()), "{step:?} is found");
        }
        writer.is_done_once("a lost answer", &server, &ready).await;
    }
}

#[tokio::test]
async fn a_server_that_takes_everything_and_says_nothing_ends_every_step() {
    let server = StrictServer::start();
    let mut writer = Writer::new(&server).await;
    for step in Step::ALL {
        let ready = writer.prepare(&server, step).await;
        // What the start began has come.
        tokio::time::sleep(Duration::from_millis(500)).await;
        let over = if step == Step::Process { step.asks() } else { "" };
        server.fail(over, usize::MAX, Failure::Silent);
        tokio::time::pause();
        let begun = Instant::now();
        let told = writer.take(&ready, true).await;
        let waited = begun.elapsed();
        tokio::time::resume();
        let due = [Some(FaultCode::TimedOut), step.unclear()];
        let fits = if step == Step::Save { told.is_ok() } else { due.contains(&told.err()) };
        assert!(fits, "silence: {step:?} says {told:?}");
        assert!(waited < Duration::from_secs(1200), "silence: {step:?} ends: {waited:?}");
        writer.has_the_text("silence", &ready).await;
        server.heal();
        writer = writer.again();
        assert_eq!(writer.take(&ready, false).await, Ok(()), "silence: {step:?} works afterwards");
        writer.is_done_once("silence", &server, &ready).await;
    }
}

#[tokio::test]
async fn a_slow_line_stops_nobody_who_writes() {
    let server = StrictServer::start();
    let writer = Writer::new(&server).await;
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(400)));
    for step in Step::ALL {
        let ready = writer.prepare(&server, step).await;
        assert_eq!(writer.take(&ready, true).await, Ok(()), "latency: {step:?} works");
        writer.is_done_once("latency", &server, &ready).await;
    }
}

#[tokio::test]
async fn a_log_in_that_was_taken_back_keeps_the_text_until_there_is_another() {
    let server = StrictServer::start();
    let mut writer = Writer::new(&server).await;
    for step in Step::ALL {
        let ready = writer.prepare(&server, step).await;
        server.end_log_ins("ada");
        let told = writer.take(&ready, true).await;
        match step {
            Step::Save => assert_eq!(told, Ok(()), "what is kept here needs no log-in"),
            _ => assert_eq!(told, Err(FaultCode::LoggedOut), "{step:?} says so"),
        }
        writer.has_the_text("logged out", &ready).await;
        let account = log_in(&writer.trente, &server, "ada").await;
        assert_eq!(account.key, writer.account, "the same account");
        writer = writer.again();
        writer.has_the_text("logged in again", &ready).await;
        assert_eq!(writer.take(&ready, false).await, Ok(()), "{step:?} works afterwards");
        writer.is_done_once("logged in again", &server, &ready).await;
    }
}
