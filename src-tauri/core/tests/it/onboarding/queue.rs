//! What was picked before there was an account is done once there is one.

use super::{app, join, look};
use crate::surface::app::{log_in, until};
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::reading::{Pick, PickState, Picks};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

fn tag(name: &str) -> Pick {
    Pick::Tag { name: name.into() }
}

fn person(handle: &str) -> Pick {
    Pick::Person { handle: handle.into() }
}

async fn pick(trente: &Trente, pick: Pick) -> Picks {
    trente.set_pick(SetPick { pick, on: true }).await.expect("it is kept")
}

async fn picks(trente: &Trente) -> Picks {
    trente.picks(WatchPicks { seen: None }).await.expect("they can be read")
}

/// Waits, as the window does, until nothing is left to do.
async fn finished(trente: &Trente) -> Picks {
    let mut seen = None;
    loop {
        let picks = trente.picks(WatchPicks { seen }).await.expect("they can be read");
        if picks.picks.iter().all(|picked| picked.state != PickState::Queued) {
            return picks;
        }
        seen = Some(picks.version);
    }
}

/// Somebody whose account has just opened.
async fn newcomer(trente: &Trente, server: &StrictServer) {
    let room = join(trente, server, "wren").await;
    server.confirm("wren");
    assert!(look(trente, &room).await.account.is_some(), "the account works");
}

/// The address of a post with these words.
fn post(server: &StrictServer, words: &str) -> (String, String) {
    let id = server.find_post(words).expect("somebody wrote that");
    let url = server.posts().into_iter().find(|post| post["id"] == id.as_str()).expect("it is there")["url"].clone();
    (id, url.as_str().expect("it has an address").to_owned())
}

#[tokio::test]
async fn everything_picked_is_done_when_the_account_opens() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente) = app(&server);
    let (fog, fog_url) = post(&server, "but the fog");
    let (_, far_url) = post(&other, "Gale warning");
    for one in [
        Pick::Favourite { url: fog_url.clone() },
        Pick::Reply { url: far_url },
        person(&format!("@kenji@{}", server.domain())),
        person(&format!("rosa@{}", other.domain())),
        person("nobody@127.0.0.1:1"),
        tag("#Tide"),
        tag("tide"),
    ] {
        pick(&trente, one).await;
    }
    let before = picks(&trente).await;
    assert_eq!(before.picks.len(), 6, "the same tag is picked once");
    assert_eq!((before.account, before.running), (None, false), "nobody can do it yet");
    newcomer(&trente, &server).await;
    let after = finished(&trente).await;
    let states: Vec<_> = after.picks.iter().map(|picked| &picked.state).collect();
    assert!(
        matches!(states[..4], [PickState::Done, PickState::Done, PickState::Done, PickState::Failed(_)]),
        "{states:?}"
    );
    assert!(matches!(states[4..], [PickState::Done, PickState::Found(_)]), "posts too: {states:?}");
    let PickState::Failed(fault) = states[3] else { panic!("nobody is there") };
    assert_eq!(fault.code, FaultCode::NotFound, "the person is told who could not be found");
    let (people, tags) = server.follows("wren");
    assert_eq!((people.len(), tags), (2, vec!["tide".to_owned()]), "two people and a tag are followed");
    assert!(server.marks("wren", &fog).0, "the post is a favourite");
    assert_eq!(server.count("POST /api/v1/statuses"), 1, "nothing was posted: only favourited");
    let order: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    let place = |what: &str| order.iter().position(|line| line.starts_with(what)).expect("it was asked");
    assert!(place("POST /api/v1/tags/") < place("POST /api/v1/accounts/2/follow"), "tags came first: {order:?}");
    assert!(place("POST /api/v1/accounts/2/follow") < place("POST /api/v1/statuses/"), "then people: {order:?}");
}

#[tokio::test]
async fn what_was_followed_is_unfollowed_when_it_is_taken_out() {
    let server = StrictServer::start();
    server.set_follows("ada", &["7"], &["bread"]);
    let (_app, trente) = app(&server);
    log_in(&trente, &server, "ada").await;
    let kenji = person(&format!("@kenji@{}", server.domain()));
    for one in [tag("Tide"), tag("fog"), kenji.clone()] {
        pick(&trente, one).await;
    }
    finished(&trente).await;
    assert_eq!((server.follows("ada").0.len(), server.follows("ada").1.len()), (2, 3), "all are followed");
    let out = async |pick: Pick| trente.set_pick(SetPick { pick, on: false }).await;
    // However it is written.
    out(tag("#tide")).await.expect("it is unfollowed");
    let left = out(kenji).await.expect("it is unfollowed");
    assert_eq!(server.follows("ada").1, ["bread", "fog"], "the tag is not followed any more, others are");
    let asked: Vec<String> = server.requests().iter().map(|asked| asked.line()).collect();
    assert_eq!(server.follows("ada").0, ["7"], "nor is the person: {asked:?}");
    assert_eq!(left.picks.len(), 1, "and both are out: {left:?}");
    server.fail("POST /api/v1/tags/fog/unfollow", 9, Failure::Refused(403, "no".into()));
    out(tag("fog")).await.expect_err("the server says no");
    assert_eq!(picks(&trente).await.picks.len(), 1, "what is followed still stays picked");
    out(tag("never")).await.expect("what was never picked is no error");
    assert_eq!(server.count("POST /api/v1/tags/never"), 0, "and nobody is asked");
}

#[tokio::test]
async fn at_most_four_are_under_way() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    for number in 0..12 {
        pick(&trente, tag(&format!("tag{number}"))).await;
    }
    let room = join(&trente, &server, "wren").await;
    server.confirm("wren");
    let quiet = server.most_at_once();
    server.set(|switches| switches.answers_after = Some(Duration::from_millis(40)));
    look(&trente, &room).await;
    let done = finished(&trente).await;
    assert!(done.picks.iter().all(|picked| picked.state == PickState::Done), "all are done: {done:?}");
    // Beside the queue, a look may be under way.
    assert!(server.most_at_once() <= 5.max(quiet), "at most four at a time: {}", server.most_at_once());
    assert_eq!(server.count("POST /api/v1/tags/"), 12, "each once");
}

#[tokio::test]
async fn queue_stops_until_the_reset_also_over_a_restart() {
    let server = StrictServer::start();
    let (app, trente) = app(&server);
    for handle in ["kenji", "rosa", "maple", "harbour", "sam", "ada"] {
        pick(&trente, person(&format!("{handle}@{}", server.domain()))).await;
    }
    server.fail("POST /api/v1/accounts/", 4, Failure::RateLimited(Duration::from_secs(9)));
    // Asking for the account itself is no follow.
    server.heal();
    let room = join(&trente, &server, "wren").await;
    server.confirm("wren");
    server.fail("POST /api/v1/accounts/", 4, Failure::RateLimited(Duration::from_secs(9)));
    look(&trente, &room).await;
    until("the pause", async || picks(&trente).await.paused_for.is_some()).await;
    let asked = server.count("POST /api/v1/accounts/");
    assert!(asked <= 4, "those that were under way were asked, no more: {asked}");
    let paused = picks(&trente).await;
    assert!(!paused.running && paused.account.is_some(), "it waits: {paused:?}");
    assert!(
        paused.picks.iter().all(|picked| picked.state == PickState::Queued),
        "nothing is called failed: {paused:?}"
    );
    drop(trente);
    let trente = app.start();
    until("the pause after the restart", async || picks(&trente).await.paused_for.is_some()).await;
    let done = finished(&trente).await;
    assert!(done.picks.iter().all(|picked| picked.state == PickState::Done), "all are done: {done:?}");
    assert_eq!(server.follows("wren").0.len(), 6, "everyone is followed");
}

#[tokio::test]
async fn who_logs_in_gets_what_they_picked() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    pick(&trente, person(&format!("sam@{}", server.domain()))).await;
    pick(&trente, tag("tide")).await;
    trente.set_pick(SetPick { pick: tag("Tide"), on: false }).await.expect("it is taken out again");
    let account = log_in(&trente, &server, "ada").await;
    let done = finished(&trente).await;
    assert_eq!(done.picks.len(), 1, "what was taken out is not done: {done:?}");
    assert_eq!(done.picks[0].state, PickState::Done, "the rest is");
    assert!(server.follows("ada").0.contains(&"9".to_owned()), "as the one who logged in");
    assert_eq!(server.count("POST /api/v1/tags/"), 0, "and no tag is followed");
    until("the end", async || picks(&trente).await.account.is_none()).await;
    pick(&trente, tag("bread")).await;
    finished(&trente).await;
    assert_eq!(server.follows("ada").1, ["bread"], "later picks are done at once, as {}", account.key);
}

#[tokio::test]
async fn picks_wait_for_the_account_that_was_asked_for() {
    let (server, other) = (StrictServer::start(), StrictServer::start());
    let (_app, trente) = app(&server);
    log_in(&trente, &other, "ada").await;
    let room = join(&trente, &server, "wren").await;
    pick(&trente, tag("tide")).await;
    assert_eq!(picks(&trente).await.picks[0].state, PickState::Queued, "it is meant for the new account");
    server.confirm("wren");
    look(&trente, &room).await;
    finished(&trente).await;
    assert_eq!(server.follows("wren").1, ["tide"], "which gets it");
    assert_eq!(other.count("POST /api/v1/tags/"), 0, "the other does not");
}

#[tokio::test]
async fn one_question_has_one_answer_which_the_server_hears_once_there_is_an_account() {
    let server = StrictServer::start();
    let (_app, trente) = app(&server);
    let findable = |discoverable, indexable| Pick::Findable { discoverable, indexable };
    pick(&trente, findable(true, true)).await;
    let kept = pick(&trente, findable(false, false)).await;
    let answers: Vec<_> = kept.picks.into_iter().map(|picked| picked.pick).collect();
    assert_eq!(answers, [findable(false, false)], "an answer takes the place of another");
    newcomer(&trente, &server).await;
    let done = finished(&trente).await;
    assert!(done.picks.iter().all(|picked| picked.state == PickState::Done), "it is told: {done:?}");
    assert_eq!(server.profile_changes().len(), 1, "once");
    assert_eq!(server.own_profile("wren")["discoverable"], false, "as it was answered last");
}
