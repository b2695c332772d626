//! What a server tells by itself: heard at once, also after the line was cut, without running the server down.

use super::app::{App, ada};
use serde_json::json;
use std::time::{Duration, Instant};
use trente_contract::commands::{AwaitNews, HomeTimeline, NewerPosts, WatchLists};
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::kept::Line;
use trente_contract::live::{Told, Watched};
use trente_core::Trente;
use trente_test_support::StrictServer;
use trente_test_support::strict::{AccountState, Failure};

/// Somebody whom ada follows.
const FRIEND: &str = "2";
const STREAM: &str = "GET /api/v1/streaming";

async fn told(trente: &Trente, account: &AccountKey) -> Told {
    trente.await_news(AwaitNews { account: account.clone() }).await.expect("it is answered")
}

/// Asks until something is told that is looked for; at most so long.
async fn until(trente: &Trente, account: &AccountKey, what: &str, wanted: impl Fn(&Told) -> bool) -> Told {
    let begun = Instant::now();
    while begun.elapsed() < Duration::from_secs(20) {
        let told = tokio::time::timeout(Duration::from_secs(5), told(trente, account)).await;
        if let Some(told) = told.ok().filter(|told| wanted(told)) {
            return told;
        }
    }
    panic!("{what} was not told within 20 s");
}

/// ada with an open stream, of whose beginning she was told.
async fn listening(server: &StrictServer) -> (App, Trente, AccountKey) {
    let (app, trente, account) = ada(server).await;
    let first = until(&trente, &account.key, "the beginning", |told| told.live).await;
    assert!(first.newer && first.notified, "what happened before is fetched");
    (app, trente, account.key)
}

#[tokio::test]
async fn what_happens_is_told_at_once() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    assert_eq!(server.streams(), 1, "one stream");
    let begun = Instant::now();
    server.post_live(FRIEND, &["It snows."]);
    let news = told(&trente, &account).await;
    assert!(news.newer && news.live && !news.notified, "{news:?}");
    assert!(begun.elapsed() < Duration::from_secs(2), "soon: {:?}", begun.elapsed());
    let id = server.find_post("It snows.").expect("it is there");
    let mut edited = server.posts().into_iter().find(|post| post["id"] == *id).expect("it is there");
    edited["content"] = json!("<p>It rains.</p>");
    server.tell("status.update", &edited);
    server.tell("notification", &json!({}));
    server.tell("filters_changed", &json!(""));
    server.delete_live("12345");
    let news = told(&trente, &account).await;
    assert!(news.notified && news.filters && !news.newer, "together: {news:?}");
    assert_eq!(news.deleted, [PostId::from("12345")], "what is gone");
    assert_eq!(news.edited.iter().map(|post| post.id.as_str()).collect::<Vec<_>>(), [id.as_str()], "what changed");
}

#[tokio::test]
async fn nothing_is_lost_and_nothing_twice_over_a_line_that_is_cut() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    let first = trente
        .home_timeline(HomeTimeline { account: account.clone(), cursor: None, anew: false })
        .await
        .expect("it is read");
    let mut newest = first.page.items.first().map(|entry| entry.id.clone());
    let asked = server.count("GET /api/v2/instance");
    let (mut told_of, mut met): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for turn in 0..10 {
        let words: Vec<String> = (0..20).map(|number| format!("Turn {turn}, number {number}")).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        if turn == 4 {
            // Nobody hears of these when they are written.
            server.cut_streams();
            told_of.extend(server.publish(FRIEND, &words));
        } else {
            told_of.extend(server.post_live(FRIEND, &words));
        }
        until(&trente, &account, "newer posts", |told| told.newer).await;
        let newer = trente.newer_posts(NewerPosts { account: account.clone(), newest: newest.clone() }).await;
        let lines = newer.expect("they come").lines;
        let ids = lines.iter().rev().filter_map(|line| match line {
            Line::Entry(entry) => Some(entry.id.to_string()),
            Line::Gap(_) => None,
        });
        met.extend(ids);
        newest = met.last().map(|id| PostId::from(id.as_str())).or(newest);
    }
    assert_eq!(met, told_of, "200 posts, in their order");
    assert_eq!(server.count("GET /api/v2/instance"), asked, "where it streams is known");
}

#[tokio::test]
async fn a_thousand_events_are_a_few_questions() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    server.forget_requests();
    for number in 0..1000 {
        server.tell("delete", &json!(number.to_string()));
        server.tell("update", &json!({}));
    }
    let mut deleted = 0;
    let begun = Instant::now();
    while deleted < 100 && begun.elapsed() < Duration::from_secs(10) {
        deleted += told(&trente, &account).await.deleted.len();
    }
    assert!(deleted >= 100, "they are told in few answers, the last ones for sure: {deleted}");
    assert_eq!(server.requests().len(), 0, "nobody was asked anything");
}

#[tokio::test]
async fn strange_messages_end_nothing() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    let deep = "[".repeat(100_000);
    for strange in ["", "{", "null", "<html>", r#"{"event":"update_all","payload":"x"}"#, r#"{"error":"no"}"#, &deep] {
        server.tell_raw(strange);
    }
    server.post_live(FRIEND, &["After all that."]);
    assert!(told(&trente, &account).await.newer, "it is heard");
    assert_eq!(server.count(STREAM), 1, "over the same line");
    // Larger than any post: the line is cut, and opened anew.
    server.tell_raw(&"x".repeat(2 * 1024 * 1024));
    until(&trente, &account, "a new line", |told| told.newer && told.live).await;
    assert_eq!(server.count(STREAM), 2, "once");
}

#[tokio::test]
async fn a_line_that_fell_silent_is_noticed() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    server.silence_streams();
    tokio::time::sleep(Duration::from_millis(100)).await;
    // Less than a minute goes by; nobody answers the question for a sign of life.
    tokio::time::pause();
    for _ in 0..2 {
        tokio::time::advance(Duration::from_secs(26)).await;
        for _ in 0..50 {
            tokio::task::yield_now().await;
        }
    }
    tokio::time::resume();
    until(&trente, &account, "a new line", |told| told.live && told.newer).await;
    assert_eq!(server.count(STREAM), 2, "once");
}

#[tokio::test]
async fn a_server_that_refuses_is_not_run_down() {
    for failure in [
        Failure::RateLimited(Duration::from_secs(300)),
        Failure::Busy(Some(Duration::from_secs(300))),
        Failure::Refused(401, "not you".into()),
        Failure::Refused(404, "Not Found".into()),
        Failure::Html,
    ] {
        let server = StrictServer::start();
        server.fail(STREAM, 100, failure.clone());
        let (_app, trente, account) = ada(&server).await;
        for _ in 0..2 {
            let request = AwaitNews { account: account.key.clone() };
            if let Ok(told) = tokio::time::timeout(Duration::from_secs(2), trente.await_news(request)).await {
                assert!(!told.expect("it is answered").live, "{failure:?}");
            }
        }
        let asked = server.count(STREAM);
        assert!((1..=2).contains(&asked), "{failure:?}: asked {asked} times in 4 s");
    }
}

#[tokio::test]
async fn a_log_in_that_was_taken_back_ends_the_stream() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    server.set(|switches| switches.accounts = AccountState::Disabled);
    server.cut_streams();
    tokio::time::sleep(Duration::from_secs(6)).await;
    let asked = server.count(STREAM);
    assert!(asked <= 4, "asked {asked} times in 6 s");
    assert_eq!(server.streams(), 0, "none is open");
    drop((trente, account));
}

#[tokio::test]
async fn lists_that_are_looked_at_are_told_of() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    let watch = async |lists: &[Watched]| {
        let request = WatchLists { account: account.clone(), lists: lists.to_vec() };
        trente.watch_lists(request).await.expect("it is noted");
    };
    let asked = async |due: &[&str]| {
        for _ in 0..100 {
            if server.streams_asked_for() == due {
                return;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("{:?} instead of {due:?}", server.streams_asked_for());
    };
    let (tide, list) = (Watched::Tag("tide".into()), Watched::List("12".into()));
    watch(&[tide.clone(), list.clone()]).await;
    asked(&["hashtag tide", "list 12"]).await;
    let post = server.publish(FRIEND, &["High water #tide"]).remove(0);
    server.tell_in(&["hashtag", "tide"], &post);
    let news = told(&trente, &account).await;
    assert!(news.listed && !news.newer, "a list, not the Home: {news:?}");
    watch(&[list.clone(), Watched::Local]).await;
    asked(&["list 12", "public:local"]).await;
    server.cut_streams();
    let news = until(&trente, &account, "a new line", |told| told.live && told.listed).await;
    assert!(news.newer, "what was missed is fetched, of lists as of the Home");
    asked(&["list 12", "public:local"]).await;
    assert_eq!(server.streams(), 1, "over one connection");
    watch(&[]).await;
    asked(&[]).await;
}

/// Lets a stream wait for a turn that is long in coming, then has the machine wake; how long the next try took to come, if it came.
async fn woken(failure: Failure) -> Option<Duration> {
    let server = StrictServer::start();
    server.fail(STREAM, 4, failure);
    let (_app, trente, account) = ada(&server).await;
    let request = || AwaitNews { account: account.key.clone() };
    let asking = async {
        loop {
            let _ = trente.await_news(request()).await;
        }
    };
    let waking = async {
        // After the third cut in a row it would wait between 4 and 8 s.
        let begun = Instant::now();
        while server.count(STREAM) < 3 && begun.elapsed() < Duration::from_secs(12) {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
        let (asked, begun) = (server.count(STREAM), Instant::now());
        trente.back_again();
        while server.count(STREAM) == asked {
            if begun.elapsed() > Duration::from_secs(3) {
                return None;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Some(begun.elapsed())
    };
    tokio::select! {
        () = asking => None,
        took = waking => took,
    }
}

#[tokio::test]
async fn after_a_sleep_a_stream_is_tried_at_once_but_never_against_the_servers_word() {
    let took = woken(Failure::Busy(None)).await.expect("it is tried before its turn");
    assert!(took < Duration::from_secs(1), "at once: {took:?}");
    let refused = woken(Failure::RateLimited(Duration::from_secs(300))).await;
    assert_eq!(refused, None, "who asked to be left alone is");
}

#[tokio::test]
async fn a_line_that_still_leads_somewhere_stays_over_a_change_of_the_network() {
    let server = StrictServer::start();
    let (_app, trente, account) = listening(&server).await;
    for _ in 0..5 {
        trente.back_again();
        tokio::time::sleep(Duration::from_millis(300)).await;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    assert_eq!((server.count(STREAM), server.streams()), (1, 1), "the same one");
    server.post_live(FRIEND, &["Still here."]);
    until(&trente, &account, "what comes over it", |told| told.newer).await;
}
