//! A Home that is never empty.

use crate::surface::app::{App, ada, log_in};
use jiff::Timestamp;
use std::time::Duration;
use trente_contract::commands::HomeTimeline;
use trente_contract::ids::Cursor;
use trente_contract::page::{Source, Timeline};
use trente_contract::post::Entry;
use trente_contract::reader::Account;
use trente_contract::reading::Because;
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

async fn home(trente: &Trente, account: &Account, cursor: Option<Cursor>) -> Timeline {
    let request = HomeTimeline { account: account.key.clone(), cursor, anew: false };
    trente.home_timeline(request).await.expect("Home can be read")
}

/// Somebody who follows these people and tags when they log in.
async fn follower(server: &StrictServer, people: &[&str], tags: &[&str]) -> (App, Trente, Account) {
    server.set_follows("ada", people, tags);
    ada(server).await
}

fn filled(items: &[Entry]) -> Vec<&Entry> {
    items.iter().filter(|entry| entry.because.is_some()).collect()
}

/// Newest first; a boost counts from when the post was boosted, which only the server knows.
fn is_chronological(items: &[Entry]) -> bool {
    let time = |entry: &&Entry| entry.post.created_at.parse::<Timestamp>().expect("the strict server tells times");
    let posts: Vec<&Entry> = items.iter().filter(|entry| entry.boosted_by.is_none()).collect();
    posts.iter().is_sorted_by(|newer, older| time(newer) >= time(older))
}

#[tokio::test]
async fn home_that_is_being_built_has_posts_with_a_reason() {
    let server = StrictServer::start();
    server.set(|switches| switches.home_building = true);
    let (_app, trente, account) = follower(&server, &[], &["photography"]).await;
    let Timeline { page, source } = home(&trente, &account, None).await;
    assert_eq!(source, Source::BeingBuilt, "people are told to wait");
    assert_eq!(filled(&page.items).len(), page.items.len(), "each says why it is there");
    assert!((10..=20).contains(&page.items.len()), "there is enough to read: {}", page.items.len());
    assert!(is_chronological(&page.items), "newest first");
    let photography = Because::Tag("photography".into());
    for because in [&photography, &Because::Trending] {
        assert!(page.items.iter().any(|entry| entry.because.as_ref() == Some(because)), "{because:?} is among them");
    }
    let mut posts: Vec<&str> = page.items.iter().map(|entry| entry.post.id.as_str()).collect();
    posts.sort_unstable();
    posts.dedup();
    assert_eq!(posts.len(), page.items.len(), "no post comes twice");
}

#[tokio::test]
async fn young_home_is_filled_in_less_the_more_are_followed() {
    for (people, most) in [(&[][..], 20), (&["2"], 17), (&["2", "4", "5"], 11)] {
        let server = StrictServer::start();
        let (_app, trente, account) = follower(&server, people, &[]).await;
        let Timeline { page, source } = home(&trente, &account, None).await;
        assert_eq!(source, Source::Live, "it is their own Home");
        let filling = filled(&page.items);
        assert!(!filling.is_empty() && filling.len() <= most, "{} for {people:?}", filling.len());
        assert!(is_chronological(&page.items), "newest first");
        for entry in page.items.iter().filter(|entry| entry.because.is_none()) {
            let author = entry.boosted_by.as_ref().unwrap_or(&entry.post.author);
            let own = author.id == account.person.id || people.contains(&author.id.as_str());
            assert!(own, "only Home's own posts go without a reason: {}", author.handle);
        }
        assert!(filling.iter().all(|entry| entry.post.author.id != account.person.id), "one's own need none");
    }
}

#[tokio::test]
async fn later_pages_go_on_with_home_alone() {
    let server = StrictServer::start();
    let (_app, trente, account) = follower(&server, &["2", "4"], &["maps"]).await;
    let first = home(&trente, &account, None).await.page;
    let own_end = first.items.iter().rev().find(|entry| entry.because.is_none()).expect("it has posts of its own");
    assert_eq!(first.items.last().map(|entry| &entry.id), Some(&own_end.id), "nothing older than the page's own posts");
    let second = home(&trente, &account, first.next).await.page;
    assert!(!second.items.is_empty(), "there is a second page");
    assert!(filled(&second.items).is_empty(), "it is Home alone");
    let twice = second.items.iter().find(|entry| first.items.iter().any(|known| known.id == entry.id));
    assert!(twice.is_none(), "no entry comes twice: {twice:?}");
}

#[tokio::test]
async fn from_seven_on_home_stands_alone_and_nothing_more_is_asked() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    server.forget_requests();
    let Timeline { page, .. } = home(&trente, &account, None).await;
    assert!(filled(&page.items).is_empty(), "no post is put in");
    let asked: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    assert_eq!(asked.len(), 1, "one question: {asked:?}");
}

#[tokio::test]
async fn filling_ends_when_enough_are_followed_elsewhere() {
    let server = StrictServer::start();
    let (_app, trente, account) = follower(&server, &["2"], &[]).await;
    assert!(!filled(&home(&trente, &account, None).await.page.items).is_empty(), "it is filled in at first");
    server.set_follows("ada", &["1", "2", "3", "4", "5", "7", "8"], &[]);
    assert!(filled(&home(&trente, &account, None).await.page.items).is_empty(), "the server counts seven now");
    server.forget_requests();
    home(&trente, &account, None).await;
    assert_eq!(server.count("GET /api/v1/accounts/verify_credentials"), 0, "which is remembered");
}

#[tokio::test]
async fn what_fills_in_never_holds_home_up() {
    let server = StrictServer::start();
    server.set_follows("ada", &["2"], &["maps"]);
    let app = App::new(server.url());
    let trente = app.start();
    let account = log_in(&trente, &server, "ada").await;
    server.fail("GET /api/v1/trends/statuses", 99, Failure::Late(Duration::from_secs(60)));
    server.fail("GET /api/v1/timelines/tag", 99, Failure::ProxyPage);
    server.fail("GET /api/v1/accounts/verify_credentials", 99, Failure::Late(Duration::from_secs(60)));
    let Timeline { page, source } = home(&trente, &account, None).await;
    assert_eq!(source, Source::Live, "Home is there");
    assert!(page.items.iter().any(|entry| entry.because.is_none()), "with its own posts");
}

#[tokio::test]
async fn slow_server_fills_home_in_late_rather_than_never() {
    let server = StrictServer::start();
    let (_app, trente, account) = follower(&server, &[], &["maps"]).await;
    server.set(|switches| {
        switches.home_building = true;
        switches.answers_after = Some(Duration::from_secs(3));
    });
    let began = std::time::Instant::now();
    let Timeline { page, .. } = home(&trente, &account, None).await;
    assert!(!filled(&page.items).is_empty(), "there is something to read");
    assert!(began.elapsed() < Duration::from_secs(5), "as soon as it came: {:?}", began.elapsed());
    server.forget_requests();
    tokio::time::sleep(Duration::from_secs(1)).await;
    let Timeline { page, .. } = home(&trente, &account, None).await;
    let maps = Because::Tag("maps".into());
    assert!(page.items.iter().any(|entry| entry.because.as_ref() == Some(&maps)), "what came later is there now");
    assert_eq!(server.count("GET /api/v1/trends"), 0, "nothing is asked for again that was on its way");
}

#[tokio::test]
async fn home_that_took_too_long_is_there_for_the_next_who_asks() {
    let server = StrictServer::start();
    let (app, trente, account) = ada(&server).await;
    home(&trente, &account, None).await;
    crate::surface::app::kept(&app, "home").await;
    server.set(|switches| switches.answers_after = Some(Duration::from_secs(7)));
    server.forget_requests();
    let Timeline { source, .. } = home(&trente, &account, None).await;
    assert!(matches!(source, Source::Kept { .. }), "what was kept is shown after five seconds: {source:?}");
    let Timeline { source, .. } = home(&trente, &account, None).await;
    assert_eq!(source, Source::Live, "the answer that came later was not thrown away");
    assert_eq!(server.count("GET /api/v1/timelines/home"), 1, "it was asked for once");
}
