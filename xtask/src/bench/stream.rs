//! A thousand posts in a minute while somebody reads, with the line cut on the way.

use std::path::Path;

use std::{
    collections::HashMap,
    time::{Duration, Instant},
};

use trente_test_support::{
    StrictServer,
    harness::{App, Desk, Home, Window},
};

use super::{Figure, reader};
use crate::{console, fault::Fault};

const EVENTS: u64 = 1_000;
const OVER: Duration = Duration::from_secs(60);
/// After so many the line is cut.
const CUT: u64 = 400;
/// So long it may take until all are told of.
const PATIENCE: Duration = Duration::from_secs(90);

/// How many posts wait behind the button; digits alone, for the language marks what was put in.
const WAITING: &str = "const button = document.querySelector('.newposts > .btn'); return Number((button?.textContent ?? '').replace(/[^0-9]/g, ''))";
/// The numbers of the posts that stand in the page, and whether it is at its end; goes on by two windows.
const NUMBERS: &str = "const found = [...document.querySelectorAll('.outlet .feed article')].map(a => /Event (\\d+)\\./.exec(a.textContent)?.[1]);
    const places = [...document.querySelectorAll('.outlet .feed article')].map(a => a.getAttribute('aria-posinset'));
    scrollBy(0, 2 * innerHeight); return found.map((number, at) => [number ?? null, places[at]])";

pub(super) async fn measure(desk: &Desk, program: &Path) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    let at_home = Home::new()?;
    let window = App::new(program, server.url()).open(desk, &at_home).await?;
    reader::log_in(&window, &server).await?;
    while server.streams() == 0 {
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    tokio::time::sleep(Duration::from_secs(4)).await;
    console::step(format!("bench: {EVENTS} posts in {} s, the line cut after {CUT}", OVER.as_secs()));
    let begun = Instant::now();
    for number in 1..=EVENTS {
        server.post_live("2", &[format!("Event {number}.").as_str()]);
        if number == CUT {
            server.cut_streams();
        }
        let due = OVER.mul_f64(number as f64 / EVENTS as f64);
        tokio::time::sleep(due.saturating_sub(begun.elapsed())).await;
    }
    let (written, mut waiting) = (Instant::now(), 0);
    while waiting < EVENTS && written.elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(50)).await;
        waiting = window.script(WAITING, vec![]).await?.as_u64().unwrap_or_default();
    }
    let behind = written.elapsed();
    window.script("document.querySelector('.newposts > .btn')?.click()", vec![]).await?;
    let (lost, twice) = read(&window).await?;
    window.close().await?;
    Ok(vec![
        Figure { name: "stream_waiting", value: waiting as f64, goal: None },
        Figure { name: "stream_lost", value: lost, goal: Some(0.0) },
        Figure { name: "stream_twice", value: twice, goal: Some(0.0) },
        Figure { name: "stream_behind_ms", value: behind.as_secs_f64() * 1e3, goal: None },
    ])
}

/// Reads them all: how many are missing, and how many stand at more than one place.
async fn read(window: &Window) -> Result<(f64, f64), Fault> {
    let mut places: HashMap<String, String> = HashMap::new();
    let (mut twice, mut still) = (0.0, 0);
    while still < 40 && (places.len() as u64) < EVENTS {
        tokio::time::sleep(Duration::from_millis(80)).await;
        let found = window.script(NUMBERS, vec![]).await?;
        let before = places.len();
        for one in found.as_array().into_iter().flatten() {
            let (Some(number), Some(place)) = (one[0].as_str(), one[1].as_str()) else { continue };
            let known = places.entry(number.to_owned()).or_insert_with(|| place.to_owned());
            if known != place {
                twice += 1.0;
            }
        }
        still = if places.len() == before { still + 1 } else { 0 };
    }
    Ok(((EVENTS - places.len() as u64) as f64, twice))
}
