//! Home as it is kept: shown at once, joined with what is newer, with gaps that can be filled.

mod catch_up;
mod gaps;
mod gone;
mod marker;

use super::app::{App, ada, kept};
use trente_contract::FaultCode;
use trente_contract::commands::{HomeTimeline, KeepPlace, NewerPosts, ShowKept, ShowKeptBeside};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::kept::{Gap, KeptTimeline, Line, Newer, Place, Side};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::Failure;

/// Somebody whom ada follows.
const FRIEND: &str = "2";

/// Ids of entries; `-` for a gap.
fn shape(lines: &[Line]) -> Vec<String> {
    let text = |line: &Line| match line {
        Line::Entry(entry) => entry.id.to_string(),
        Line::Gap(_) => "-".into(),
    };
    lines.iter().map(text).collect()
}

fn gaps(lines: &[Line]) -> Vec<Gap> {
    let gap = |line: &Line| match line {
        Line::Entry(_) => None,
        Line::Gap(gap) => Some(gap.clone()),
    };
    lines.iter().filter_map(gap).collect()
}

/// So many more posts; ids, newest first.
fn publish(server: &StrictServer, count: usize) -> Vec<String> {
    let words: Vec<String> = (0..count).map(|number| format!("Number {number}")).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let mut ids = server.publish(FRIEND, &words);
    ids.reverse();
    ids
}

async fn show(trente: &Trente, account: &AccountKey) -> Option<KeptTimeline> {
    trente.kept_timeline(ShowKept { account: account.clone(), newest: false }).await.expect("it answers")
}

async fn newer(trente: &Trente, account: &AccountKey, newest: Option<&PostId>) -> Newer {
    let request = NewerPosts { account: account.clone(), newest: newest.cloned() };
    trente.newer_posts(request).await.expect("it answers")
}

/// Everything that is kept, stretch by stretch from the top.
async fn all(trente: &Trente, account: &AccountKey) -> Vec<Line> {
    let request = ShowKept { account: account.clone(), newest: true };
    let mut found = trente.kept_timeline(request).await.expect("it answers").expect("something is kept");
    let mut lines = std::mem::take(&mut found.lines);
    while found.more_below {
        let Some(Line::Entry(last)) = lines.last() else { panic!("a stretch ends in an entry") };
        let request = ShowKeptBeside { account: account.clone(), entry: last.id.clone(), side: Side::Below };
        found = trente.kept_beside(request).await.expect("it answers").expect("something is kept");
        assert!(!found.lines.is_empty(), "there is more below");
        lines.append(&mut found.lines);
    }
    lines
}

/// An app in which ada has read the first page of her Home; its ids.
async fn reader(server: &StrictServer) -> (App, Trente, AccountKey, Vec<PostId>) {
    let (app, trente, account) = ada(server).await;
    let first = trente.home_timeline(HomeTimeline { account: account.key.clone(), cursor: None, anew: false }).await;
    let items = first.expect("it can be read").page.items;
    kept(&app, "home").await;
    (app, trente, account.key, items.into_iter().map(|entry| entry.id).collect())
}

#[tokio::test]
async fn home_is_shown_at_once_where_the_reader_was() {
    let server = StrictServer::start();
    let (app, trente, account, ids) = reader(&server).await;
    let place = Place { entry: ids[5].clone(), offset: -12 };
    let keep = |entry: &PostId| KeepPlace { account: account.clone(), entry: entry.clone(), offset: -12 };
    trente.keep_place(keep(&place.entry)).await.expect("it is kept");
    trente.keep_place(keep(&"404".into())).await.expect("what is not kept is no error");
    drop(trente);
    drop(server);
    let trente = app.start();
    let began = std::time::Instant::now();
    let found = show(&trente, &account).await.expect("it is kept");
    let took = began.elapsed();
    let due: Vec<String> = ids.iter().map(PostId::to_string).collect();
    assert_eq!(shape(&found.lines), due, "the same entries, from this device alone");
    assert_eq!(found.place, Some(place), "and the place");
    assert_eq!((found.more_above, found.more_below), (false, false), "that is all");
    assert!(found.older.is_some() && found.fetched_at.ends_with('Z'), "with when it was, and where older ones begin");
    assert!(took < std::time::Duration::from_secs(2), "at once: {took:?}");
    let fault = trente.newer_posts(NewerPosts { account, newest: None }).await.expect_err("nobody is there");
    assert_eq!(fault.code, FaultCode::Unreachable, "what needs the server says so");
}

#[tokio::test]
async fn nothing_is_shown_of_what_was_never_read() {
    let server = StrictServer::start();
    let (_app, trente, account) = ada(&server).await;
    assert_eq!(show(&trente, &account.key).await, None, "nothing was read yet");
    let fault = trente.kept_timeline(ShowKept { account: "bo@a.example".into(), newest: false }).await;
    assert_eq!(fault.expect_err("nobody is called so").code, FaultCode::LoggedOut, "no such account");
    let first = newer(&trente, &account.key, None).await;
    assert_eq!((first.lines.len(), first.fresh, first.gap), (20, 20, false), "the newest page is what is newer");
}

#[tokio::test]
async fn home_that_is_filled_in_is_made_anew() {
    let server = StrictServer::start();
    server.set_follows("ada", &["1", "2"], &[]);
    let (_app, trente, account, _ids) = reader(&server).await;
    assert_eq!(show(&trente, &account).await, None, "what is kept of it is not what was shown");
}

#[tokio::test]
async fn newer_posts_join_what_is_kept() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    server.forget_requests();
    let none = newer(&trente, &account, ids.first()).await;
    assert_eq!((none.lines, none.fresh), (Vec::new(), 0), "nothing is newer");
    assert_eq!(server.count("GET /api/v1/timelines/home?min_id="), 1, "which one question tells");
    let new = publish(&server, 25);
    let found = newer(&trente, &account, ids.first()).await;
    assert_eq!(shape(&found.lines), new, "all of them, newest first");
    assert_eq!((found.fresh, found.gap, found.more_above), (25, false, false), "and nothing is missing");
    let asked: Vec<_> = server.requests().into_iter().filter(|asked| asked.path.ends_with("/timelines/home")).collect();
    assert!(asked.iter().all(|asked| asked.query.contains("min_id=")), "upward alone: {asked:?}");
    assert_eq!(asked.len(), 3, "in two pages, the second of which is not full");
    let again = newer(&trente, &account, ids.first()).await;
    assert_eq!((shape(&again.lines), again.fresh), (new.clone(), 0), "the window that missed them gets them again");
    let all = all(&trente, &account).await;
    assert_eq!((all.len(), gaps(&all)), (45, Vec::new()), "one list");
    assert_eq!(server.marker("ada"), None, "nothing of that moves the marker");
}

#[tokio::test]
async fn start_fetches_upward_for_whoever_goes_on_where_they_were() {
    let server = StrictServer::start();
    let (app, trente, account, ids) = reader(&server).await;
    let place = KeepPlace { account: account.clone(), entry: ids[0].clone(), offset: 0 };
    trente.keep_place(place).await.expect("it is kept");
    drop(trente);
    let new = publish(&server, 30);
    server.forget_requests();
    let trente = app.start();
    super::app::until("the newer posts", async || all(&trente, &account).await.len() == 50).await;
    let found = show(&trente, &account).await.expect("it is kept");
    assert_eq!(found.place.map(|place| place.entry).as_ref(), ids.first(), "the reader is where they were");
    assert_eq!((shape(&found.lines[..20]), found.more_above), (new[10..].to_vec(), true), "with what is new above");
    let above = newer(&trente, &account, Some(&new[10].as_str().into())).await;
    assert_eq!((shape(&above.lines), above.gap), (new[..10].to_vec(), false), "to the top, without a gap");
    let asked = server.requests().into_iter().filter(|asked| asked.path.ends_with("/timelines/home"));
    assert!(asked.into_iter().all(|asked| asked.query.contains("min_id=")), "the newest page was not asked for");
}

#[tokio::test]
async fn older_pages_are_kept_as_they_are_read() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let older = show(&trente, &account).await.expect("it is kept").older.expect("there is more");
    let request = HomeTimeline { account: account.clone(), cursor: Some(older), anew: false };
    let second = trente.home_timeline(request).await.expect("it can be read");
    let due: Vec<String> =
        ids.iter().chain(second.page.items.iter().map(|entry| &entry.id)).map(PostId::to_string).collect();
    super::app::until("the second page", async || all(&trente, &account).await.len() == due.len()).await;
    let request = ShowKept { account: account.clone(), newest: true };
    let found = trente.kept_timeline(request).await.expect("it answers").expect("it is kept");
    assert_eq!(shape(&all(&trente, &account).await), due, "both pages");
    assert_eq!(found.older, second.page.next, "and where the third begins");
}

#[tokio::test]
async fn failure_midway_loses_nothing() {
    let server = StrictServer::start();
    let (_app, trente, account, ids) = reader(&server).await;
    let new = publish(&server, 45);
    newer(&trente, &account, None).await;
    let (new_again, all_new) = (publish(&server, 45), [&publish(&server, 0)[..], &new[..]].concat());
    server.fail("GET /api/v1/timelines/home", 9, Failure::ProxyPage);
    let request = NewerPosts { account: account.clone(), newest: ids.first().cloned() };
    let fault = trente.newer_posts(request).await.expect_err("the server is busy");
    assert_eq!(fault.code, FaultCode::ServerBusy, "which is said");
    server.heal();
    let found = newer(&trente, &account, ids.first()).await;
    assert_eq!(shape(&found.lines), [&new_again[..], &all_new[..]].concat(), "and then all is there");
    assert!(!found.gap, "without a gap");
}
