//! How long the first moments took, on this device only.

use crate::session::atomic;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;
use trente_contract::settings::Moment;

/// Notes each moment once a run, as milliseconds since the process began, in `stopwatch.json` of the data folder.
pub(super) struct Stopwatch {
    started: Instant,
    path: PathBuf,
    noted: Mutex<BTreeMap<&'static str, u64>>,
}

impl Stopwatch {
    pub(super) fn new(started: Instant, data_dir: &std::path::Path) -> Self {
        Self { started, path: data_dir.join("stopwatch.json"), noted: Mutex::default() }
    }

    /// Notes that a moment has come; the first time counts.
    pub(super) fn mark(&self, moment: Moment, now: Instant) -> std::io::Result<()> {
        let name = match moment {
            Moment::FirstPaint => "first_paint_ms",
            Moment::FirstPosts => "first_posts_ms",
        };
        let mut noted = self.noted.lock().unwrap_or_else(PoisonError::into_inner);
        if noted.contains_key(name) {
            return Ok(());
        }
        let elapsed = u64::try_from(now.saturating_duration_since(self.started).as_millis()).unwrap_or(u64::MAX);
        noted.insert(name, elapsed);
        tracing::info!(moment = name, elapsed, "stopwatch");
        let json = serde_json::to_vec(&*noted).expect("numbers have a JSON form");
        atomic::write_private(&self.path, &json)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn each_moment_is_noted_once() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let started = Instant::now();
        let stopwatch = Stopwatch::new(started, folder.path());
        for (moment, after) in [(Moment::FirstPaint, 120), (Moment::FirstPosts, 340), (Moment::FirstPaint, 900)] {
            stopwatch.mark(moment, started + Duration::from_millis(after)).expect("it can be written");
        }
        let text = std::fs::read_to_string(folder.path().join("stopwatch.json")).expect("it is there");
        assert_eq!(text, r#"{"first_paint_ms":120,"first_posts_ms":340}"#, "the first time counts");
    }
}
