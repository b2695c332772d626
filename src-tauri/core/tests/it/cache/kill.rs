//! Kills a process in the middle of keeping posts, again and again, and looks at what it left.

use super::*;
use crate::session::kill::{FOLDER, FROM, write_and_kill};
use std::io::Write;
use std::time::Duration;

const WRITER: &str = "cache::kill::writer";
const KILLS: u64 = 30;

/// The ids of a round's page; it reaches down to the page before in two rounds of three.
fn ids(round: u32) -> Vec<u32> {
    let top = round * 10;
    let reach = if round.is_multiple_of(3) { 8 } else { 14 };
    (top + 1 - reach.min(top)..=top).rev().collect()
}

/// The writer, a process of its own.
#[tokio::test]
#[ignore = "started by the test below as the process that is killed"]
async fn writer() {
    let folder = std::env::var(FOLDER).expect("the folder is given");
    let from: u32 = std::env::var(FROM).expect("the round is given").parse().expect("the round is a number");
    let cache = open(&Path::new(&folder).join("cache.sqlite"));
    for round in from.. {
        let ids = ids(round);
        let page = page(&ids);
        let text = "x".repeat(2000);
        change(&cache, HOME, contents(&ids, &text), move |timeline| {
            let mut updates = timeline.newest(&page);
            updates.extend(timeline.cut(100, 50, |_| None));
            updates
        })
        .await;
        let mut out = std::io::stdout();
        writeln!(out, "done {round}").expect("the test listens");
        out.flush().expect("the test listens");
    }
}

#[tokio::test]
async fn nothing_confirmed_is_lost_when_the_process_is_killed() {
    let (folder, path) = place();
    let (mut next, mut seed): (u64, u64) = (1, 9);
    for kill in 1..=KILLS {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let done = write_and_kill(WRITER, folder.path(), next, Duration::from_micros((seed >> 33) % 60_000));
        let Some(done) = done else { continue };
        let found = slice(&open(&path), HOME).await.expect("it is kept");
        let shape = shape(&found);
        let done_top = u32::try_from(done * 10).expect("few rounds");
        assert!(shape.contains(&done_top), "kill {kill}: round {done} is there");
        assert!([done_top, done_top + 10].contains(&shape[0]), "kill {kill}: and at most the one under way: {shape:?}");
        let entries: Vec<u32> = shape.iter().copied().filter(|id| *id != 0).collect();
        assert!(entries.is_sorted_by(|one, next| one > next), "kill {kill}: in order, each once: {shape:?}");
        for pair in shape.windows(2) {
            let joined = pair[0] == pair[1] + 1 || pair.contains(&0);
            assert!(joined, "kill {kill}: what is missing is a gap: {pair:?} in {shape:?}");
        }
        let whole = |kept: &trente_core::cache::Kept| {
            kept.slot.gap().is_some() || kept.status.as_ref().is_some_and(|status| status.ends_with("x\"}"))
        };
        assert!(found.kept.iter().all(whole), "kill {kill}: each entry with its whole content");
        assert!(shape.len() <= 150, "kill {kill}: and within the limit");
        next = done + 1;
    }
    assert!(next > KILLS, "the writer got on between the kills: round {next}");
}
