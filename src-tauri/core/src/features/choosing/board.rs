//! The recommendation that the window waits for.

use super::race::{self, Race};
use crate::directory::seeker::Seeker;
use crate::features::choosing::Choosing;
use crate::features::reading::FirstPage;
use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use trente_contract::directory::Recommendation;

/// A settled recommendation is asked for again after so long: servers fill up.
const STANDS: Duration = Duration::from_secs(60);

/// How long the other servers are not asked for the sake of the first one's posts: a slow line carries these alone first.
const HEAD_START: Duration = Duration::from_secs(2);

/// The recommendation for one person, while it is being made and after.
pub(crate) struct Board {
    pub(crate) seeker: Seeker,
    begun: Instant,
    current: watch::Receiver<Arc<Recommendation>>,
    work: AbortHandle,
}

impl Drop for Board {
    fn drop(&mut self) {
        self.work.abort();
    }
}

/// The board for this person: the one that stands, or a new one in its place.
pub(crate) fn open(
    choosing: &Arc<Choosing>,
    seeker: Seeker,
    seen: Option<u32>,
) -> watch::Receiver<Arc<Recommendation>> {
    let now = Instant::now();
    let mut kept = choosing.board.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(board) = kept.as_ref().filter(|board| board.seeker == seeker) {
        let is_old = board.current.borrow().settled && now.saturating_duration_since(board.begun) > STANDS;
        if seen.is_some() || !is_old {
            return board.current.clone();
        }
    }
    let race = begin(choosing, &seeker);
    let (sender, current) = watch::channel(Arc::new(told(choosing, &race, false)));
    let work = tokio::spawn(work(choosing.clone(), seeker.clone(), race, sender)).abort_handle();
    *kept = Some(Board { seeker, begun: now, current: current.clone(), work });
    current
}

fn begin(choosing: &Choosing, seeker: &Seeker) -> Race {
    Race::new(choosing.directory(), seeker.clone(), choosing.luck(), &[])
}

async fn work(choosing: Arc<Choosing>, seeker: Seeker, mut race: Race, sender: watch::Sender<Arc<Recommendation>>) {
    let tell = |race: &Race, settled: bool| {
        sender.send_replace(Arc::new(told(&choosing, race, settled)));
    };
    let more = |race: &Race| {
        tell(race, false);
        ControlFlow::Continue(())
    };
    let (first, until) = (race.first().map(str::to_owned), tokio::time::Instant::now() + HEAD_START);
    let ask = |domain: String| {
        let waits_for = first.as_deref().filter(|first| *first != domain);
        let head_start = waits_for.map(|first| choosing.reading.begin(FirstPage::guest(first)));
        let choosing = choosing.clone();
        async move {
            if let Some(first_posts) = head_start {
                // Whatever became of them: now it is the others' turn.
                _ = tokio::time::timeout_at(until, first_posts).await;
            }
            race::ask_for_show(&choosing, domain).await
        }
    };
    race::run(&mut race, ask, more).await;
    choosing.answered_if_awaited().await;
    if choosing.is_named() && race.directory != choosing.directory() {
        // The directory that was named has come at last, perhaps while others were asked: these are its servers.
        race = begin(&choosing, &seeker);
        tell(&race, false);
        race::run(&mut race, ask, more).await;
    }
    tell(&race, true);
}

fn told(choosing: &Choosing, race: &Race, settled: bool) -> Recommendation {
    Recommendation {
        version: choosing.next_version(),
        settled,
        choices: race.choices(choosing),
        passed_over: race.passed_over(),
        topics: race.directory.topics(),
        directory_day: race.directory.day.clone(),
    }
}
