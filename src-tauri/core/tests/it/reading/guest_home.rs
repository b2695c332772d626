//! The Home that a guest's picks make.

mod older;

use crate::surface::app::App;
use std::collections::HashSet;
use std::time::Duration;
use trente_contract::commands::{GuestHome, SetPick};
use trente_contract::ids::PostId;
use trente_contract::page::Source;
use trente_contract::picked::PickedHome;
use trente_contract::reading::{Because, Pick};
use trente_contract::{Fault, FaultCode};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn tag(name: &str) -> Pick {
    Pick::Tag { name: name.into() }
}

fn person(name: &str, server: &StrictServer) -> Pick {
    Pick::Person { handle: format!("{name}@{}", server.domain()) }
}

async fn pick(trente: &Trente, picks: impl IntoIterator<Item = Pick>) {
    for pick in picks {
        trente.set_pick(SetPick { pick, on: true }).await.expect("it is kept");
    }
}

async fn home(trente: &Trente, server: &StrictServer, look: bool) -> Result<PickedHome, Fault> {
    trente.guest_home(GuestHome { server: server.domain().to_owned(), look, cursor: None }).await
}

async fn look(trente: &Trente, server: &StrictServer) -> PickedHome {
    home(trente, server, true).await.expect("there is a Home")
}

fn ids(home: &PickedHome) -> Vec<PostId> {
    home.timeline.page.items.iter().map(|entry| entry.id.clone()).collect()
}

/// How often lists of posts were asked for.
fn lists(server: &StrictServer) -> usize {
    let lines: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    lines.iter().filter(|line| line.contains("/timelines/tag/") || line.contains("/statuses?")).count()
}

#[tokio::test]
async fn a_person_and_a_hashtag_stand_in_one_list_that_survives_a_restart() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    pick(&trente, [tag("Photography"), person("maple", &server)]).await;
    let none = home(&trente, &server, false).await.expect("it answers");
    assert!(none.timeline.page.items.is_empty(), "nothing is kept yet, and nobody was asked");
    let made = look(&trente, &server).await;
    let items = &made.timeline.page.items;
    assert_eq!(made.timeline.source, Source::Live, "as it is now");
    assert!(items.is_sorted_by(|newer, older| newer.post.created_at >= older.post.created_at), "newest first");
    assert_eq!(ids(&made).iter().collect::<HashSet<_>>().len(), items.len(), "each once");
    let of_tag = items.iter().filter(|entry| entry.because == Some(Because::Tag("Photography".into()))).count();
    let of_person = items.iter().filter(|entry| entry.because.is_none()).count();
    assert!(of_tag > 0 && of_person > 0, "both are there: {of_tag} and {of_person}");
    assert!(made.silent.is_empty(), "nobody is missing: {:?}", made.silent);
    let asked = lists(&server);
    drop(trente);
    let trente = app.start();
    let kept = home(&trente, &server, false).await.expect("it answers");
    assert_eq!(ids(&kept), ids(&made), "it is there at once after a restart");
    assert_eq!(ids(&look(&trente, &server).await), ids(&made), "and the same after a look");
    assert_eq!(lists(&server), asked, "lists rest over a restart, too");
}

#[tokio::test]
async fn what_is_no_longer_picked_leaves_and_what_is_new_comes() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    assert!(look(&trente, &server).await.timeline.page.items.is_empty(), "a Home of nobody is empty, and no error");
    pick(&trente, [tag("photography")]).await;
    let first = ids(&look(&trente, &server).await);
    pick(&trente, [person("harbour", &server)]).await;
    let both = ids(&look(&trente, &server).await);
    assert!(both.len() > first.len(), "the new one is asked for at once");
    trente.set_pick(SetPick { pick: tag("photography"), on: false }).await.expect("it is taken out");
    let left = look(&trente, &server).await;
    assert!(left.timeline.page.items.iter().all(|entry| entry.because.is_none()), "nothing of the hashtag is left");
    assert!(!left.timeline.page.items.is_empty(), "the person stays");
}

#[tokio::test]
async fn one_list_that_fails_takes_nothing_away() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    server.fail("GET /api/v1/timelines/tag/maps", 9, Failure::Refused(404, "no".into()));
    server.fail("GET /api/v1/timelines/tag/tide", 9, Failure::ProxyPage);
    pick(&trente, [tag("maps"), tag("tide"), person("maple", &server), person("nobody", &server)]).await;
    let made = look(&trente, &server).await;
    assert!(!made.timeline.page.items.is_empty(), "the person that can be read is");
    assert_eq!(made.timeline.source, Source::Live, "no trouble of the whole");
    let silent: Vec<&Pick> = made.silent.iter().map(|silent| &silent.pick).collect();
    let missing = [tag("maps"), tag("tide"), person("nobody", &server)];
    assert_eq!(silent, missing.iter().collect::<Vec<_>>(), "who gives nothing is named");
    assert_eq!(made.silent[0].why.code, FaultCode::NotFound, "with the reason");
}

#[tokio::test]
async fn a_server_that_had_enough_is_left_alone() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    let tags: Vec<String> = (0..12).map(|number| format!("tag{number}")).collect();
    pick(&trente, tags.iter().map(|name| tag(name))).await;
    server.fail("GET /api/v1/timelines/tag", 99, Failure::RateLimited(Duration::from_secs(300)));
    server.forget_requests();
    let refused = home(&trente, &server, true).await.expect_err("there is nothing yet");
    assert_eq!(refused.code, FaultCode::RateLimited, "it says why");
    let asked = lists(&server);
    assert!(asked <= 4, "those that were under way were asked, no more: {asked}");
    pick(&trente, [person("maple", &server)]).await;
    for _ in 0..3 {
        drop(home(&trente, &server, true).await);
    }
    assert_eq!(lists(&server), asked, "none of its lists is asked for until then, not even a new one");
    assert_eq!(server.count("GET /api/v1/accounts/lookup"), 0, "in whatever way");
}

#[tokio::test]
async fn few_are_asked_at_a_look_and_each_has_its_turn() {
    let server = StrictServer::start();
    let trente = App::new(server.url()).start();
    pick(&trente, (0..45).map(|number| tag(&format!("tag{number}")))).await;
    server.forget_requests();
    for (look_number, due) in [12, 24, 36, 40, 40].into_iter().enumerate() {
        let made = look(&trente, &server).await;
        assert_eq!(lists(&server), due, "after look {look_number}");
        assert_eq!(made.left_out, 5, "how many are not read is told");
    }
    let asked: HashSet<String> = server.requests().iter().map(|asked| asked.line()).collect();
    assert_eq!(asked.iter().filter(|line| line.contains("/timelines/tag/")).count(), 40, "each once");
    assert!(server.most_at_once() <= 5, "a handful at a time: {}", server.most_at_once());
}

#[tokio::test]
async fn whom_the_server_does_not_know_is_read_at_their_own() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let trente = App::new(server.url()).start();
    pick(&trente, [person("rosa", &other), person("maple", &server)]).await;
    let made = look(&trente, &server).await;
    let items = &made.timeline.page.items;
    let (there, here): (Vec<_>, Vec<_>) = items.iter().partition(|entry| entry.at.is_some());
    assert!(!there.is_empty() && !here.is_empty(), "both are there: {} and {}", there.len(), here.len());
    assert!(there.iter().all(|entry| entry.at.as_deref() == Some(other.url())), "with the server where it was read");
    let handle = format!("rosa@{}", other.domain());
    assert!(there.iter().all(|entry| entry.post.author.handle == handle), "and whole handles");
    assert_eq!(ids(&made).iter().collect::<HashSet<_>>().len(), items.len(), "ids of two servers are told apart");
    assert!(made.silent.is_empty(), "nobody is missing: {:?}", made.silent);
    // Both servers of this test tell of the same post under the same name.
    assert!(items.is_sorted_by(|newer, older| newer.post.created_at >= older.post.created_at), "newest first");
}

#[tokio::test]
async fn without_a_network_it_is_what_was_kept() {
    let server = StrictServer::start();
    let app = App::new(server.url());
    let trente = app.start();
    pick(&trente, [tag("photography")]).await;
    let made = look(&trente, &server).await;
    let known = server.domain().to_owned();
    drop(server);
    // A list that was never asked for has its turn at once.
    pick(&trente, [tag("maps")]).await;
    let kept = trente.guest_home(GuestHome { server: known, look: true, cursor: None }).await.expect("it is there");
    assert!(matches!(kept.timeline.source, Source::Kept { .. }), "said so: {:?}", kept.timeline.source);
    assert_eq!(ids(&kept), ids(&made), "with all that was kept");
}
