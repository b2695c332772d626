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

use crate::{
    console,
    fault::Fault,
    run,
    tour::report::{Figures, Started},
};

/// How many cold starts the medians are taken of.
pub(crate) const STARTS: usize = 5;

/// What the app itself noted, in milliseconds since its process began.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
pub(crate) struct Moments {
    pub(crate) first_paint_ms: u64,
    pub(crate) first_posts_ms: u64,
}

/// When the first screen is weighed: by then it has its pictures and is at rest.
const AT_REST: Duration = Duration::from_secs(2);

/// How long a start is watched for what it costs the processor.
const WATCHED: Duration = Duration::from_secs(10);

/// Starts the app as people do, on the machine as it is and once more with a card's path, whatever the machine has.
pub(crate) async fn measure(desk: &Desk, built: &run::Built, starts: usize) -> Result<Figures, Fault> {
    let as_people_start_it = measure_starts(desk, &built.program, starts, None).await?;
    // One look at the other path tells what it costs; the first is the one that people have.
    let by_card = measure_starts(desk, &built.program, starts.min(3), Some("card")).await?;
    Ok(Figures {
        start: as_people_start_it,
        start_by_card: by_card,
        machine_has_a_card: Path::new("/dev/dri").exists(),
        wasm_brotli_bytes: built.sizes.brotli,
        binary_bytes: std::fs::metadata(&built.program).map_err(Fault::file(&built.program))?.len(),
    })
}

/// Starts the app with an empty home each time, as on the first day, with animations as most systems have them, and takes
/// the medians. No driver looks on: its questions would have to be answered by the very page that is being measured.
pub(super) async fn measure_starts(
    desk: &Desk,
    program: &Path,
    starts: usize,
    drawing: Option<&str>,
) -> Result<Started, Fault> {
    let server = StrictServer::start();
    let (mut paints, mut posts, mut weights, mut busy) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..starts {
        let home = Home::new()?;
        let app = App::new(program, server.url()).animated();
        let app = drawing.map_or(app.clone(), |drawing| app.env("TRENTE_DRAWING", drawing));
        let begun = Instant::now();
        let running = app.start_undriven(desk, &home)?;
        let Moments { first_paint_ms, first_posts_ms } = moments(&home).await?;
        tokio::time::sleep(AT_REST).await;
        weights.push(weight(&running));
        tokio::time::sleep(WATCHED.saturating_sub(begun.elapsed())).await;
        let ms = u64::try_from(running.busy().as_millis()).unwrap_or(u64::MAX);
        let path = drawing.unwrap_or("automatic");
        console::step(format!(
            "tour: drawn by {path}: paint after {first_paint_ms} ms, posts after {first_posts_ms} ms, processors busy for \
             {ms} ms of the first {} s",
            WATCHED.as_secs()
        ));
        paints.push(first_paint_ms);
        posts.push(first_posts_ms);
        busy.push(ms);
    }
    Ok(Started {
        first_paint_ms: median(paints),
        first_posts_ms: median(posts),
        cpu_ms: median(busy),
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
    weight_of(&app.processes())
}

/// The same of these processes.
pub(crate) fn weight_of(processes: &[u32]) -> u64 {
    let rollups = processes.iter().map(|id| format!("/proc/{id}/smaps_rollup"));
    rollups.filter_map(|path| pss(&std::fs::read_to_string(Path::new(&path)).ok()?)).sum()
}

/// The field `Pss` in bytes: <https://docs.kernel.org/filesystems/proc.html>.
fn pss(rollup: &str) -> Option<u64> {
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}

pub(crate) fn median(mut values: Vec<u64>) -> u64 {
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
