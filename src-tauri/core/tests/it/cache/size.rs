//! How much is kept, and how long trimming takes.

use super::*;
use std::time::{Duration, Instant};

/// Takes away in slices until no more than this is left; gives how long the longest step took.
async fn trim(cache: &Cache, most: usize) -> Duration {
    let mut longest = Duration::ZERO;
    let at_once = cache.limits().at_once;
    while slice(cache, HOME).await.expect("it is kept").kept.len() > most {
        let began = Instant::now();
        change(cache, HOME, Vec::new(), move |timeline| timeline.cut(most, at_once, |_| None)).await;
        longest = longest.max(began.elapsed());
    }
    longest
}

#[tokio::test]
async fn ten_thousand_entries_are_trimmed_in_slices() {
    let (_folder, path) = place();
    let cache = open(&path);
    let text = "x".repeat(2000);
    let began = Instant::now();
    for hundred in 1..=100_u32 {
        let ids: Vec<u32> = (hundred * 100 - 99..=hundred * 100).rev().collect();
        let asked = format!("min={}", hundred * 100 - 100).into();
        let page = page(&ids);
        let all = contents(&ids, &text);
        change(&cache, HOME, all, move |timeline| {
            if timeline.slots().is_empty() { timeline.newest(&page) } else { timeline.came_above(&asked, &page) }
        })
        .await;
    }
    let kept = began.elapsed();
    assert_eq!(slice(&cache, HOME).await.expect("it is kept").kept.len(), 10_000, "all are there");
    let began = Instant::now();
    let longest = trim(&cache, Limits::default().slots).await;
    let found = slice(&cache, HOME).await.expect("it is kept");
    assert_eq!(shape(&found), (9201..=10_000).rev().collect::<Vec<_>>(), "the newest are left");
    assert_eq!(found.older, Some("max=9201".into()), "cut where a page ended");
    let rows = rusqlite::Connection::open(&path).expect("it opens");
    let left: u32 = rows.query_row("SELECT count(*) FROM content", [], |row| row.get(0)).expect("it is SQL");
    assert_eq!(left, 800, "no content without its place");
    let told = format!("kept in {kept:?}, trimmed in {:?}, longest step {longest:?}", began.elapsed());
    eprintln!("10,000 entries: {told}");
    // Some tens of milliseconds in truth: a busy machine is not to fail this.
    assert!(longest < Duration::from_secs(2), "nobody waits long for a step: {told}");
}

#[tokio::test]
async fn disk_gets_back_what_is_not_used() {
    let (_folder, path) = place();
    let cache = open(&path);
    let ids: Vec<u32> = (1..=800).rev().collect();
    let (page, all) = (page(&ids), contents(&ids, &"x".repeat(5000)));
    change(&cache, HOME, all, move |timeline| timeline.newest(&page)).await;
    cache.forget_reader(HOME.0).await.expect("it is forgotten");
    let before = std::fs::metadata(&path).expect("it is there").len();
    cache.give_back().await.expect("it is given back");
    cache.forget_all().await.expect("the log is emptied");
    let after = std::fs::metadata(&path).expect("it is there").len();
    assert!(before > 4_000_000 && after < 200_000, "from {before} bytes to {after}");
}

#[tokio::test]
async fn the_oldest_timeline_gives_up_first() {
    let (_folder, path) = place();
    let cache = Cache::open(&path, Limits { bytes: 600_000, ..Limits::default() });
    let text = "x".repeat(5000);
    for (number, whose) in [("ada@a.example", "home"), ("bo@a.example", "home")].into_iter().enumerate() {
        assert_eq!(cache.too_large().await.expect("it is read"), None, "{number} fit");
        let ids: Vec<u32> = (1..=80).rev().collect();
        let (page, all) = (page(&ids), contents(&ids, &text));
        change(&cache, whose, all, move |timeline| timeline.newest(&page)).await;
    }
    let given = cache.too_large().await.expect("it is read").expect("both do not fit");
    assert_eq!(given, ("ada@a.example".into(), "home".into()), "the one that was read longer ago");
    cache.drop_timeline(&given.0, &given.1).await.expect("it is dropped");
    assert_eq!(cache.too_large().await.expect("it is read"), None, "the other one fits");
    assert_eq!(slice(&cache, ("bo@a.example", "home")).await.expect("it is kept").kept.len(), 80, "and is whole");
}
