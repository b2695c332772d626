//! The stopwatch of the first 30 seconds: from the very first start of the app on this device to the first post, to the sent
//! form, and from the account's opening to Home. Across runs, and on this device only.

use crate::disk::atomic;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use trente_contract::reading::Stopwatch;
use trente_contract::settings::Moment;

/// A moment of the first 30 seconds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// The first real post is on screen.
    Posts,
    /// The form was sent.
    Submitted,
    /// The account works.
    Opened,
    /// Home with posts is on screen.
    Home,
}

impl Step {
    /// The step that a moment of a run is, when it is one.
    pub(crate) fn of(moment: Moment) -> Option<Self> {
        match moment {
            Moment::FirstPaint => None,
            Moment::FirstPosts => Some(Self::Posts),
            Moment::Submitted => Some(Self::Submitted),
            Moment::HomePosts => Some(Self::Home),
        }
    }
}

/// As it is kept in `first-run.json` of the data folder. Each moment is noted once, the first time it comes.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Kept {
    /// None on a device whose first start was not seen: then nothing is counted from it.
    started: Option<Timestamp>,
    posts: Option<Timestamp>,
    submitted: Option<Timestamp>,
    opened: Option<Timestamp>,
    home: Option<Timestamp>,
}

/// Notes the moments.
pub(crate) struct FirstRun {
    path: PathBuf,
    kept: Mutex<Kept>,
}

impl FirstRun {
    /// `started` is when this process began, when nothing was on the device before; else none.
    pub(crate) fn new(data_dir: &Path, started: Option<Timestamp>) -> Self {
        let path = data_dir.join("first-run.json");
        let kept = match std::fs::read(&path) {
            // A damaged file counts nothing any more: better no figure than a wrong one.
            Ok(bytes) => serde_json::from_slice(&bytes).unwrap_or_default(),
            Err(_) => Kept { started, ..Kept::default() },
        };
        Self { path, kept: Mutex::new(kept) }
    }

    /// Notes that a moment has come; the first time counts. Writes the file, so not for an async thread.
    pub(crate) fn mark(&self, step: Step, now: Timestamp) -> std::io::Result<()> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let place = match step {
            Step::Posts => &mut kept.posts,
            Step::Submitted => &mut kept.submitted,
            Step::Opened => &mut kept.opened,
            Step::Home => &mut kept.home,
        };
        if place.is_some() {
            return Ok(());
        }
        *place = Some(now);
        let json = serde_json::to_vec(&*kept).expect("times have a JSON form");
        atomic::write_private(&self.path, &json)
    }

    /// What it shows so far.
    pub(crate) fn figures(&self) -> Stopwatch {
        let kept = *self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let between =
            |from: Option<Timestamp>, to: Option<Timestamp>| u64::try_from(to?.duration_since(from?).as_millis()).ok();
        Stopwatch {
            posts: between(kept.started, kept.posts),
            submitted: between(kept.started, kept.submitted),
            home: between(kept.opened, kept.home),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn at(millis: u64) -> Timestamp {
        let start: Timestamp = "2026-03-01T12:00:00Z".parse().expect("a time");
        start + Duration::from_millis(millis)
    }

    #[test]
    fn figures_outlive_the_run_and_are_taken_once() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let first = FirstRun::new(folder.path(), Some(at(0)));
        assert_eq!(first.figures(), Stopwatch::default(), "nothing came yet");
        first.mark(Step::Posts, at(900)).expect("it can be written");
        first.mark(Step::Posts, at(5_000)).expect("it can be written");
        first.mark(Step::Submitted, at(28_000)).expect("it can be written");
        let second = FirstRun::new(folder.path(), Some(at(70_000)));
        second.mark(Step::Opened, at(90_000)).expect("it can be written");
        second.mark(Step::Home, at(91_200)).expect("it can be written");
        let figures = Stopwatch { posts: Some(900), submitted: Some(28_000), home: Some(1_200) };
        assert_eq!(second.figures(), figures, "from the very first start, and Home from the account's opening");
        assert_eq!(FirstRun::new(folder.path(), None).figures(), figures, "on the next day too");
    }

    #[test]
    fn nothing_is_counted_from_a_start_that_was_not_seen() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let later = FirstRun::new(folder.path(), None);
        later.mark(Step::Posts, at(900)).expect("it can be written");
        assert_eq!(later.figures().posts, None, "the app was used before");
        std::fs::write(folder.path().join("first-run.json"), "{\"sta").expect("it can be written");
        assert_eq!(
            FirstRun::new(folder.path(), Some(at(0))).figures(),
            Stopwatch::default(),
            "nor from a damaged file"
        );
    }

    #[test]
    fn a_clock_that_was_set_back_gives_no_figure() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let first = FirstRun::new(folder.path(), Some(at(10_000)));
        first.mark(Step::Posts, at(0)).expect("it can be written");
        assert_eq!(first.figures().posts, None, "no time has passed backwards");
    }
}
