//! The Home that picks will make.

use crate::surface::app::{App, ada, guest, reader};
use jiff::Timestamp;
use std::time::Duration;
use trente_contract::commands::{PreviewHome, SetPick};
use trente_contract::page::Source;
use trente_contract::reading::{Because, Pick};
use trente_core::api::{Client, Http, HttpConfig, Origin};
use trente_core::reading::{Offer, preview};
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn client(server: &StrictServer) -> Client {
    let http = Http::new(HttpConfig::default()).expect("TLS can be set up");
    Client::new(&http, Origin::parse(server.url()).expect("the strict server has an origin"))
}

fn tag(name: &str) -> Pick {
    Pick::Tag { name: name.into() }
}

fn person(handle: &str) -> Pick {
    Pick::Person { handle: handle.into() }
}

fn because<'a>(offers: &'a [Offer], of: &'a Because) -> Vec<&'a Offer> {
    offers.iter().filter(|offer| offer.because.as_ref() == Some(of)).collect()
}

fn is_chronological(offers: &[Offer]) -> bool {
    let times: Vec<Timestamp> =
        offers.iter().map(|offer| offer.status.created_at.parse().expect("the strict server tells times")).collect();
    times.is_sorted_by(|newer, older| newer >= older)
}

#[tokio::test]
async fn picks_and_what_is_talked_about_come_newest_first() {
    let server = StrictServer::start();
    let picks = [tag("Photography"), tag("maps"), person(&format!("maple@{}", server.domain()))];
    let made = preview(&client(&server), None, &picks, Timestamp::now()).await.expect("there are posts");
    assert!(made.of_picks, "what was picked is in it");
    assert!(is_chronological(&made.offers), "newest first");
    let mut ids: Vec<&str> = made.offers.iter().map(|offer| offer.status.shown().id.as_str()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "no post comes twice");
    for (of, why) in [
        (Because::Tag("Photography".into()), "posts with the tag, as it was picked"),
        (Because::Tag("maps".into()), "posts with the other tag"),
        (Because::Person, "posts of the person"),
        (Because::Trending, "what is talked about"),
    ] {
        assert!(!because(&made.offers, &of).is_empty(), "{why}");
    }
    for offer in because(&made.offers, &Because::Person) {
        assert_eq!(offer.status.account.acct, "maple", "nobody else's");
    }
    assert!(because(&made.offers, &Because::Trending).len() <= 17, "the more people, the less of it");
}

#[tokio::test]
async fn one_slow_or_missing_part_does_not_hold_the_others() {
    let server = StrictServer::start();
    server.fail("GET /api/v1/timelines/tag/maps", 9, Failure::Late(Duration::from_secs(60)));
    server.fail("GET /api/v1/timelines/tag/tide", 9, Failure::Refused(404, "no".into()));
    let picks = [tag("maps"), tag("tide"), tag("photography"), person("nobody@elsewhere.example")];
    let made = preview(&client(&server), None, &picks, Timestamp::now()).await.expect("there are posts");
    assert!(!because(&made.offers, &Because::Tag("photography".into())).is_empty(), "the tag that answered");
    assert!(!because(&made.offers, &Because::Trending).is_empty(), "what is talked about");
    assert!(because(&made.offers, &Because::Tag("maps".into())).is_empty(), "the slow one is left out");
}

#[tokio::test]
async fn without_picks_it_is_what_is_talked_about_or_was_just_posted() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let timeline = trente.preview_home(PreviewHome { reader: guest(&server) }).await.expect("there are posts");
    assert_eq!(timeline.source, Source::Trending, "said so");
    assert!(!timeline.page.items.is_empty(), "there are some");
    assert!(timeline.page.items.iter().all(|entry| entry.because == Some(Because::Trending)), "each says why");
    server.set(|switches| switches.no_trends = true);
    let timeline = trente.preview_home(PreviewHome { reader: guest(&server) }).await.expect("there are posts");
    assert_eq!(timeline.source, Source::Public, "said so");
    assert!(timeline.page.items.iter().all(|entry| entry.because == Some(Because::Local)), "each says why");
}

#[tokio::test]
async fn server_that_shows_nothing_to_guests_is_an_error() {
    let server = StrictServer::start();
    server.set(|switches| switches.members_only = true);
    let error = preview(&client(&server), None, &[tag("maps")], Timestamp::now()).await.expect_err("it shows nothing");
    assert_eq!(error.and_then(|error| error.status()), Some(422), "the server's refusal");
}

#[tokio::test]
async fn picks_of_this_device_make_the_preview() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    for pick in [tag("Photography"), person(&format!("maple@{}", server.domain()))] {
        trente.set_pick(SetPick { pick, on: true }).await.expect("it is kept");
    }
    let timeline = trente.preview_home(PreviewHome { reader: guest(&server) }).await.expect("there are posts");
    assert_eq!(timeline.source, Source::Live, "it is made of picks");
    for because in [Because::Tag("Photography".into()), Because::Person] {
        assert!(timeline.page.items.iter().any(|entry| entry.because.as_ref() == Some(&because)), "{because:?}");
    }
}

#[tokio::test]
async fn with_an_account_and_nothing_to_be_done_it_is_home() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    let timeline = trente.preview_home(PreviewHome { reader: reader(&account) }).await.expect("there are posts");
    assert!(timeline.page.items.iter().all(|entry| entry.because.is_none()), "their own Home");
    assert_eq!(server.count("GET /api/v1/timelines/home"), 1, "asked for once");
}
