//! The recommendation that the window waits for.

use super::race::{self, Race};
use crate::directory::seeker::Seeker;
use crate::trente::core::Core;
use std::ops::ControlFlow;
use std::sync::{Arc, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use trente_contract::directory::Recommendation;

/// A settled recommendation is asked for again after so long: servers fill up.
const STANDS: Duration = Duration::from_secs(60);

/// The recommendation for one person, while it is being made and after.
pub(in crate::trente) struct Board {
    pub(super) seeker: Seeker,
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
pub(super) fn open(core: &Arc<Core>, seeker: Seeker, seen: Option<u32>) -> watch::Receiver<Arc<Recommendation>> {
    let now = Instant::now();
    let mut kept = core.choosing.board.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(board) = kept.as_ref().filter(|board| board.seeker == seeker) {
        let is_old = board.current.borrow().settled && now.saturating_duration_since(board.begun) > STANDS;
        if seen.is_some() || !is_old {
            return board.current.clone();
        }
    }
    let race = begin(core, &seeker);
    let (sender, current) = watch::channel(Arc::new(told(core, &race, false)));
    let work = tokio::spawn(work(core.clone(), seeker.clone(), race, sender)).abort_handle();
    *kept = Some(Board { seeker, begun: now, current: current.clone(), work });
    current
}

fn begin(core: &Core, seeker: &Seeker) -> Race {
    Race::new(core.choosing.directory(), seeker.clone(), core.choosing.luck(), &[])
}

async fn work(core: Arc<Core>, seeker: Seeker, mut race: Race, sender: watch::Sender<Arc<Recommendation>>) {
    let tell = |race: &Race, settled: bool| {
        sender.send_replace(Arc::new(told(&core, race, settled)));
    };
    let more = |race: &Race| {
        tell(race, false);
        ControlFlow::Continue(())
    };
    let ask = |domain| race::ask_for_show(&core, domain);
    race::run(&mut race, ask, more).await;
    core.choosing.answered_if_awaited().await;
    if core.choosing.is_named() && race.directory != core.choosing.directory() {
        // The directory that was named has come at last, perhaps while others were asked: these are its servers.
        race = begin(&core, &seeker);
        tell(&race, false);
        race::run(&mut race, ask, more).await;
    }
    tell(&race, true);
}

fn told(core: &Core, race: &Race, settled: bool) -> Recommendation {
    Recommendation {
        version: core.choosing.next_version(),
        settled,
        choices: race.choices(core),
        passed_over: race.passed_over(),
        topics: race.directory.topics(),
        directory_day: race.directory.day.clone(),
    }
}
