//! Whom to follow.

use crate::surface::app::{App, ada, guest, reader};
use std::collections::HashSet;
use trente_contract::FaultCode;
use trente_contract::commands::SuggestPeople;
use trente_contract::reader::Reader;
use trente_contract::reading::{Suggested, SuggestedWhy};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::{AccountState, Failure};

async fn suggested(trente: &Trente, reader: Reader, topics: &[&str]) -> Vec<Suggested> {
    let topics = topics.iter().map(|topic| (*topic).to_owned()).collect();
    trente.suggest_people(SuggestPeople { reader, topics }).await.expect("there are people")
}

fn named<'a>(found: &'a [Suggested], name: &str) -> Option<&'a Suggested> {
    found.iter().find(|one| one.person.handle.starts_with(&format!("{name}@")))
}

#[tokio::test]
async fn somebody_with_an_account_is_told_whom_the_server_suggests_and_why() {
    let server = StrictServer::start();
    server.set_follows("ada", &["2"], &[]);
    let (_app, trente, account) = ada(&server).await;
    let found = suggested(&trente, reader(&account), &["photography"]).await;
    assert_eq!(named(&found, "rosa").map(|one| &one.why), Some(&SuggestedWhy::Followed), "as the server said");
    assert_eq!(named(&found, "maple").map(|one| &one.why), Some(&SuggestedWhy::FriendsOfFriends), "as the server said");
    assert!(named(&found, "kenji").is_none(), "nobody who is followed already");
    assert!(named(&found, "ada").is_none(), "never oneself");
    let people: HashSet<&str> = found.iter().map(|one| one.person.id.as_str()).collect();
    assert_eq!(people.len(), found.len(), "nobody twice");
    let rosa = named(&found, "rosa").expect("she is suggested");
    assert_eq!(rosa.bio, "Photographs of places with nobody in them.", "what she says of herself, as plain text");
}

#[tokio::test]
async fn guest_is_shown_who_is_read_there() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let found = suggested(&trente, guest(&server), &[]).await;
    assert!(found.iter().any(|one| one.why == SuggestedWhy::Trending), "authors of what is talked about");
    server.set(|switches| switches.no_trends = true);
    let found = suggested(&trente, guest(&server), &[]).await;
    assert!(!found.is_empty(), "a server without trends has people too");
    assert!(found.iter().all(|one| one.why == SuggestedWhy::Active), "those of its directory: {found:?}");
    assert_eq!(server.count("GET /api/v2/suggestions"), 0, "what needs an account is not asked for");
    assert_eq!(server.count("GET /api/v1/accounts/relationships"), 0, "nor how a guest stands to anybody");
}

#[tokio::test]
async fn authors_are_found_by_the_topics_hashtags() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let mut config = app.config();
    config.languages = vec!["en".into()];
    let trente = Trente::open(config).expect("the app opens");
    let found = suggested(&trente, guest(&server), &["photography"]).await;
    let tagged = found.iter().find(|one| one.why == SuggestedWhy::Tag("Photography".into()));
    assert!(tagged.is_some(), "somebody posts with the topic's tag: {found:?}");
}

#[tokio::test]
async fn what_a_server_does_not_have_is_left_out() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.set(|switches| switches.accounts = AccountState::Unconfirmed);
    server.fail("GET /api/v1/directory", 9, Failure::Refused(404, "no".into()));
    let found = suggested(&trente, reader(&account), &[]).await;
    assert!(found.iter().all(|one| one.why == SuggestedWhy::Trending), "what is left: {found:?}");
    assert!(!found.is_empty(), "and there is something left");
}

#[tokio::test]
async fn server_that_shows_nobody_says_so() {
    let server = StrictServer::start();
    server.set(|switches| switches.members_only = true);
    let trente = App::new(server.url()).start();
    let request = SuggestPeople { reader: guest(&server), topics: vec![] };
    let fault = trente.suggest_people(request).await.expect_err("guests see nothing there");
    assert_eq!(fault.code, FaultCode::MembersOnly, "{fault:?}");
}
