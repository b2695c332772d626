//! What reading far down and up again costs.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use trente_test_support::{
    StrictServer,
    harness::{App, Desk, Home, Window},
};

use super::{Figure, reader};
use crate::{console, fault::Fault, tour::measure};

/// How many posts stand in the page, how long the list is taken to be, and how far down its last line is.
const LOOK: &str = "const articles = document.querySelectorAll('.outlet .feed article');
    return [articles.length, Number(articles[articles.length - 1]?.getAttribute('aria-posinset') ?? 0), scrollY]";

/// Goes on by so many windows, and tells by how many pixels the post that was at the upper edge is off from where it should be
/// then, and how long the slowest frame of the next few took.
const STEP: &str = "const [windows, done] = [arguments[0], arguments[1]];
    const held = [...document.querySelectorAll('.outlet .feed article')].find(a => a.getBoundingClientRect().bottom > 56);
    const [top, from] = [held?.getBoundingClientRect().top, scrollY];
    scrollBy(0, windows * innerHeight);
    const dot = document.createElement('i'); document.body.append(dot);
    let last = performance.now(), slowest = 0, frames = 0;
    const frame = now => {
        slowest = Math.max(slowest, now - last); last = now;
        dot.textContent = frames % 2 ? '.' : ',';
        if (++frames < 4) return requestAnimationFrame(frame);
        dot.remove();
        const off = held?.isConnected ? held.getBoundingClientRect().top - (top - (scrollY - from)) : 0;
        done([off, slowest]);
    };
    requestAnimationFrame(frame)";

pub(super) async fn measure(desk: &Desk, program: &Path, posts: u32) -> Result<Vec<Figure>, Fault> {
    let server = StrictServer::start();
    server.flood(posts);
    let at_home = Home::new()?;
    let window = App::new(program, server.url()).open(desk, &at_home).await?;
    reader::log_in(&window, &server).await?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = measure::weight_of(&window.processes());
    let (begun, mut told) = (Instant::now(), Walk::default());
    console::step(format!("bench: reading {posts} posts down and up again"));
    let mut tell_at = u64::from(posts) / 10;
    while told.reached < u64::from(posts) && begun.elapsed() < Duration::from_secs(1200) {
        told.step(&window, 4.0).await?;
        if told.reached >= tell_at {
            let grown = (measure::weight_of(&window.processes()) as f64 - before as f64) / 1e6;
            console::step(format!(
                "bench: at post {} after {} s, {grown:.0} MB more than at first",
                told.reached,
                begun.elapsed().as_secs()
            ));
            tell_at += u64::from(posts) / 10;
        }
    }
    while told.scrolled > 0.0 && begun.elapsed() < Duration::from_secs(2400) {
        told.step(&window, -8.0).await?;
    }
    tokio::time::sleep(Duration::from_secs(3)).await;
    let after = measure::weight_of(&window.processes());
    let grown = (after as f64 - before as f64) / 1e6;
    window.close().await?;
    Ok(vec![
        Figure { name: "scroll_posts", value: told.reached as f64, goal: None },
        Figure { name: "scroll_mounted_max", value: told.mounted, goal: Some(70.0) },
        Figure { name: "scroll_pss_growth_mb", value: grown, goal: Some(50.0) },
        Figure { name: "scroll_drift_px", value: told.drift, goal: Some(1.0) },
        Figure { name: "scroll_slowest_frame_ms", value: told.slowest, goal: None },
        Figure { name: "scroll_seconds", value: begun.elapsed().as_secs_f64(), goal: None },
    ])
}

/// What was seen on the way.
#[derive(Debug, Default)]
struct Walk {
    mounted: f64,
    drift: f64,
    slowest: f64,
    reached: u64,
    scrolled: f64,
}

impl Walk {
    async fn step(&mut self, window: &Window, windows: f64) -> Result<(), Fault> {
        let told = window.script_with_callback(STEP, vec![windows.into()]).await?;
        let looked = window.script(LOOK, vec![]).await?;
        let number = |value: &serde_json::Value, at: usize| value[at].as_f64().unwrap_or(f64::NAN);
        self.drift = self.drift.max(number(&told, 0).abs());
        self.slowest = self.slowest.max(number(&told, 1));
        self.mounted = self.mounted.max(number(&looked, 0));
        self.reached = self.reached.max(looked[1].as_u64().unwrap_or_default());
        self.scrolled = number(&looked, 2);
        Ok(())
    }
}
