//! How long the first moments of a start took, on this device only. What comes once in a life of the app is counted by
//! [`super::first_run`].

use crate::disk::atomic;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use trente_contract::settings::{Figure, Moment};

/// Those of every start, in the order in which they come, each with its name in the file.
const MOMENTS: [(Moment, &str); 2] = [(Moment::FirstPaint, "first_paint_ms"), (Moment::FirstPosts, "first_posts_ms")];

/// Notes each moment once a run, as milliseconds since the process began, in `stopwatch.json` of the data folder. A moment
/// that does not come in a run keeps what it had.
pub(crate) struct Stopwatch {
    started: Instant,
    path: PathBuf,
    noted: Mutex<Noted>,
}

struct Noted {
    /// By the moment's name in the file.
    last: BTreeMap<String, u64>,
    /// Which have come in this run.
    come: Vec<Moment>,
}

impl Stopwatch {
    pub(crate) fn new(started: Instant, data_dir: &Path) -> Self {
        let path = data_dir.join("stopwatch.json");
        // Not there, or damaged: then nothing was measured.
        let last = std::fs::read(&path).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { started, path, noted: Mutex::new(Noted { last, come: Vec::new() }) }
    }

    /// Notes that a moment has come; the first time in a run counts. Moments that not every start has are left out.
    pub(crate) fn mark(&self, moment: Moment, now: Instant) -> std::io::Result<()> {
        let Some((_, name)) = MOMENTS.into_iter().find(|(one, _)| *one == moment) else { return Ok(()) };
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.come.contains(&moment) {
            return Ok(());
        }
        let elapsed = u64::try_from(now.saturating_duration_since(self.started).as_millis()).unwrap_or(u64::MAX);
        noted.come.push(moment);
        noted.last.insert(name.to_owned(), elapsed);
        tracing::info!(moment = name, elapsed, "stopwatch");
        let json = serde_json::to_vec(&noted.last).expect("numbers have a JSON form");
        atomic::write_private(&self.path, &json)
    }

    /// What each moment had last, as far as they ever came.
    pub(crate) fn figures(&self) -> Vec<Figure> {
        let noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        let figure = |(moment, name)| {
            let ms = *noted.last.get(name)?;
            Some(Figure { moment, ms: u32::try_from(ms).unwrap_or(u32::MAX) })
        };
        MOMENTS.into_iter().filter_map(figure).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn figure(moment: Moment, ms: u32) -> Figure {
        Figure { moment, ms }
    }

    #[test]
    fn each_moment_is_noted_once_a_run_and_kept() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let started = Instant::now();
        let stopwatch = Stopwatch::new(started, folder.path());
        assert_eq!(stopwatch.figures(), [], "nothing was measured yet");
        for (moment, after) in
            [(Moment::FirstPaint, 120), (Moment::FirstPosts, 340), (Moment::FirstPaint, 900), (Moment::Submitted, 950)]
        {
            stopwatch.mark(moment, started + Duration::from_millis(after)).expect("it can be written");
        }
        let text = std::fs::read_to_string(folder.path().join("stopwatch.json")).expect("it is there");
        assert_eq!(
            text, r#"{"first_paint_ms":120,"first_posts_ms":340}"#,
            "the first time counts, and only what every start has"
        );

        let again = Stopwatch::new(started, folder.path());
        again.mark(Moment::FirstPaint, started + Duration::from_millis(80)).expect("it can be written");
        let told = [figure(Moment::FirstPaint, 80), figure(Moment::FirstPosts, 340)];
        assert_eq!(again.figures(), told, "the newest of each, in the order in which they come");
    }

    #[test]
    fn a_damaged_file_is_as_good_as_none() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        std::fs::write(folder.path().join("stopwatch.json"), "{\"first_pa").expect("it can be written");
        let stopwatch = Stopwatch::new(Instant::now(), folder.path());
        assert_eq!(stopwatch.figures(), [], "nothing was measured");
    }
}
