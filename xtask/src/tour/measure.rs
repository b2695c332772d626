//! Cold starts with a stopwatch, and what the app weighs.

use std::{
    path::Path,
    time::{Duration, Instant},
};

use serde::Deserialize;
use trente_test_support::{
    StrictServer,
    harness::{App, Desk, Home, Trouble, Undriven},
};

use crate::{console, fault::Fault, run, tour::report::Figures};

/// How many cold starts the medians are taken of.
pub(crate) const STARTS: usize = 5;

/// What the app itself noted, in milliseconds since its process began.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub(crate) struct Moments {
    pub(crate) first_paint_ms: u64,
    pub(crate) first_posts_ms: u64,
}

/// How long the first screen gets to load its pictures before it is weighed.
const AT_REST: Duration = Duration::from_secs(2);

/// Starts the app with an empty home each time, as on the first day, and takes the medians. No driver looks on: its
/// questions would have to be answered by the very page that is being measured.
pub(crate) async fn measure(desk: &Desk, built: &run::Built, starts: usize) -> Result<Figures, Fault> {
    let server = StrictServer::start();
    let (mut paints, mut posts, mut weights) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..starts {
        let home = Home::new()?;
        let app = App::new(&built.program, server.url()).start_undriven(desk, &home)?;
        let moments = moments(&home).await?;
        let Moments { first_paint_ms, first_posts_ms } = moments;
        console::step(format!("tour: paint after {first_paint_ms} ms, posts after {first_posts_ms} ms"));
        paints.push(moments.first_paint_ms);
        posts.push(moments.first_posts_ms);
        tokio::time::sleep(AT_REST).await;
        weights.push(weight(&app));
    }
    Ok(Figures {
        first_paint_ms: median(paints),
        first_posts_ms: median(posts),
        wasm_brotli_bytes: built.sizes.brotli,
        binary_bytes: std::fs::metadata(&built.program).map_err(Fault::file(&built.program))?.len(),
        rss_mb: median(weights) / 1_000_000,
    })
}

/// Puts away what the app's stopwatch wrote, so that the next start is not told the last one's moments.
pub(crate) fn forget_moments(home: &Home) {
    for file in home.files().into_iter().filter(|file| file.ends_with("stopwatch.json")) {
        // One that stays is only an older figure.
        drop(std::fs::remove_file(file));
    }
}

/// Reads the app's stopwatch, which is written a moment after the moments themselves.
pub(crate) async fn moments(home: &Home) -> Result<Moments, Trouble> {
    let begun = Instant::now();
    loop {
        let file = home.files().into_iter().find(|file| file.ends_with("stopwatch.json"));
        let text = file.and_then(|file| std::fs::read_to_string(file).ok()).unwrap_or_default();
        match serde_json::from_str(&text) {
            Ok(moments) => return Ok(moments),
            Err(_) if begun.elapsed() < Duration::from_secs(10) => tokio::time::sleep(Duration::from_millis(50)).await,
            Err(error) => {
                return Err(Trouble::Missing {
                    what: "the app noted no first posts".to_owned(),
                    shown: error.to_string(),
                });
            }
        }
    }
}

/// Bytes of memory that the app and its web processes have to themselves, with their share of what they have in common.
fn weight(app: &Undriven) -> u64 {
    let rollups = app.processes().into_iter().map(|id| format!("/proc/{id}/smaps_rollup"));
    rollups.filter_map(|path| pss(&std::fs::read_to_string(Path::new(&path)).ok()?)).sum()
}

/// The field `Pss` in bytes: <https://docs.kernel.org/filesystems/proc.html>.
fn pss(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

fn median(mut values: Vec<u64>) -> u64 {
    values.sort_unstable();
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_the_proportional_share() {
        let rollup = "5581-7ffe ---p 00000000 00:00 0 [rollup]\nRss:  206848 kB\nPss:   1000 kB\nPss_Dirty: 90 kB\n";
        assert_eq!(pss(rollup), Some(1_024_000), "Pss and not Rss nor Pss_Dirty");
        assert_eq!(pss(""), None, "a process that has just ended has no rollup");
    }

    #[test]
    fn takes_the_middle() {
        assert_eq!(median(vec![5, 1, 900, 2, 3]), 3, "one slow start does not count");
    }
}
