//! Choosing a server: the directory, the person's luck, and what servers answered.

mod board;
mod race;
mod recommend;

use crate::directory::Directory;
use crate::directory::ask::Answer;
use crate::directory::luck::Luck;
use crate::directory::preflight::Outcome;
use crate::directory::refresh::{self, Kept, Source};
use crate::directory::seeker::Seeker;
use crate::features::reading::Reading;
use crate::ground::Ground;
use crate::ground::lately::Lately;
use board::Board;
use jiff::Timestamp;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// How long a directory that was named may keep the first screen waiting, rather than servers of another one being
/// recommended.
const WAIT: Duration = Duration::from_secs(10);

/// How long an answer is good for.
const GOOD_FOR: Duration = Duration::from_secs(60);
/// How long no answer is: who is slow now may be well soon.
const BAD_FOR: Duration = Duration::from_secs(15);

/// The directory, the person's luck, and what servers answered.
pub(crate) struct Choosing {
    ground: Arc<Ground>,
    reading: Arc<Reading>,
    luck: Luck,
    source: Source,
    path: PathBuf,
    known: watch::Sender<Known>,
    refreshing: AtomicBool,
    answers: Mutex<Lately<String, (Instant, Answer), 64>>,
    board: Mutex<Option<Board>>,
    versions: AtomicU32,
}

/// The directory as it is known now.
struct Known {
    directory: Arc<Directory>,
    /// When it was fetched; none for the bundled one.
    fetched_at: Option<Timestamp>,
    /// When it was last asked for in vain.
    failed_at: Option<Timestamp>,
}

impl Choosing {
    pub(crate) fn new(ground: Arc<Ground>, reading: Arc<Reading>, seed: u64) -> Self {
        let source = Source::new(ground.config.directory.as_ref());
        let path = ground.config.cache_dir.join("directory.json");
        let known = match refresh::recall(&path, &source) {
            Some(Kept { directory, fetched_at }) => {
                Known { directory: Arc::new(directory), fetched_at: Some(fetched_at), failed_at: None }
            }
            None => Known { directory: Directory::bundled(), fetched_at: None, failed_at: None },
        };
        Self {
            ground,
            reading,
            luck: Luck(seed),
            source,
            path,
            known: watch::Sender::new(known),
            refreshing: AtomicBool::new(false),
            answers: Mutex::default(),
            board: Mutex::default(),
            versions: AtomicU32::new(1),
        }
    }

    pub(crate) fn luck(&self) -> Luck {
        self.luck
    }

    pub(crate) fn directory(&self) -> Arc<Directory> {
        self.known.borrow().directory.clone()
    }

    pub(crate) fn next_version(&self) -> u32 {
        self.versions.fetch_add(1, Ordering::Relaxed)
    }

    pub(crate) fn last_seeker(&self) -> Option<Seeker> {
        self.board.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(|board| board.seeker.clone())
    }

    /// True when another directory than the public one was named.
    pub(crate) fn is_named(&self) -> bool {
        self.source.named
    }

    /// True while servers of another directory than the named one would be recommended, and it may still answer.
    fn is_awaited(&self) -> bool {
        self.source.named && !self.known.borrow().is_final()
    }

    /// Waits for the named directory when nothing of it is known yet, but not for long.
    pub(crate) async fn ready(&self) {
        if self.is_awaited() {
            drop(tokio::time::timeout(WAIT, self.answered_if_awaited()).await);
        }
    }

    /// Waits until a directory that was named answered or failed, however long that takes; for the public one not at all.
    pub(crate) async fn answered_if_awaited(&self) {
        if !self.is_awaited() {
            return;
        }
        let mut known = self.known.subscribe();
        // Fails only when the sender is gone, and with it everything that could wait.
        drop(known.wait_for(Known::is_final).await);
    }

    /// Asks for the directory in the background, when the last time was a day ago. Where one server was named and no
    /// directory, the public one is not asked either.
    pub(crate) fn refresh_when_old(self: &Arc<Self>) {
        let now = self.ground.http.now();
        let wanted = self.known.borrow().is_old(now) && !self.ground.config.reads_one_server();
        if !wanted || self.refreshing.swap(true, Ordering::AcqRel) {
            return;
        }
        let choosing = self.clone();
        tokio::spawn(async move {
            match refresh::fetch(&choosing.ground.http, &choosing.source, now).await {
                Ok(directory) => choosing.learn(Kept { directory, fetched_at: now }).await,
                Err(error) => {
                    tracing::info!(%error, "the directory is not reached: what is known of it holds");
                    choosing.known.send_modify(|known| known.failed_at = Some(now));
                }
            }
            choosing.refreshing.store(false, Ordering::Release);
        });
    }

    async fn learn(&self, kept: Kept) {
        let (path, source) = (self.path.clone(), self.source.clone());
        let known =
            Known { directory: Arc::new(kept.directory.clone()), fetched_at: Some(kept.fetched_at), failed_at: None };
        self.known.send_replace(known);
        let written = tokio::task::spawn_blocking(move || refresh::keep(&path, &source, &kept)).await;
        if let Ok(Err(error)) = written {
            tracing::warn!(%error, "the directory could not be kept");
        }
    }

    /// What a server answered just now.
    pub(crate) fn answer(&self, domain: &str, now: Instant) -> Option<Answer> {
        let answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
        let (at, answer) = answers.get(domain)?;
        is_good(*at, answer, now).then(|| answer.clone())
    }

    pub(crate) fn remember(&self, domain: &str, now: Instant, answer: &Answer) {
        // Without network nothing was learnt of the server.
        if answer.outcome != Outcome::NoNetwork {
            let mut answers = self.answers.lock().unwrap_or_else(PoisonError::into_inner);
            answers.keep_if(|(at, answer)| is_good(*at, answer, now));
            answers.put(domain.to_owned(), (now, answer.clone()));
        }
    }
}

fn is_good(at: Instant, answer: &Answer, now: Instant) -> bool {
    let good_for = if matches!(answer.outcome, Outcome::Told(_)) { GOOD_FOR } else { BAD_FOR };
    now.saturating_duration_since(at) < good_for
}

impl Known {
    fn is_final(&self) -> bool {
        self.fetched_at.is_some() || self.failed_at.is_some()
    }

    fn is_old(&self, now: Timestamp) -> bool {
        let is_past = |at: Timestamp, wait: Duration| now.duration_since(at).unsigned_abs() >= wait;
        let failed_lately = self.failed_at.is_some_and(|at| !is_past(at, RETRY));
        !failed_lately && self.fetched_at.is_none_or(|at| is_past(at, refresh::FRESH))
    }
}

/// A directory that failed is left alone for so long.
const RETRY: Duration = Duration::from_secs(3600);
