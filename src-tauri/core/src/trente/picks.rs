//! What is done as soon as an account works.

use super::Trente;
use super::core::Core;
use super::replay::run;
use super::version::Version;
use crate::onboarding::mails::believed;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;
use trente_contract::Fault;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::ids::AccountKey;
use trente_contract::reading::Picks;
use trente_contract::waiting::Stage;

/// No pause is shorter: a clock that runs a little ahead must not make the queue spin.
const SHORTEST: Duration = Duration::from_millis(200);

/// What is known of the queue in this run only.
pub(super) struct Queue {
    version: Version,
    woken: watch::Sender<()>,
    now: Mutex<Now>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Now {
    running: bool,
    paused_until: Option<jiff::Timestamp>,
}

impl Default for Queue {
    fn default() -> Self {
        Self { version: Version::default(), woken: watch::Sender::new(()), now: Mutex::default() }
    }
}

impl Queue {
    /// Tells everyone who waits that something is new.
    pub(super) fn changed(&self) {
        self.version.grow();
    }

    fn set(&self, running: bool, paused_until: Option<jiff::Timestamp>) {
        let new = Now { running, paused_until };
        let old = std::mem::replace(&mut *self.now.lock().unwrap_or_else(PoisonError::into_inner), new);
        if old != new {
            self.changed();
        }
    }

    fn now(&self) -> Now {
        *self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Trente {
    /// Adds something to the queue, or takes it out. It is done at once when there is an account for it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn set_pick(&self, request: SetPick) -> Result<Picks, Fault> {
        let core = &self.core;
        match request.on {
            true => core.store.add_pick(request.pick).await?,
            false => core.store.drop_pick(request.pick).await?,
        }
        core.queue.changed();
        core.do_picks().await?;
        core.picks(core.queue.version.now()).await
    }

    /// The queue. Without `seen` at once; with it as soon as there is something newer.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn picks(&self, request: WatchPicks) -> Result<Picks, Fault> {
        let core = &self.core;
        let version = core.queue.version.newer_than(request.seen).await;
        core.picks(version).await
    }
}

impl Core {
    async fn picks(&self, version: u32) -> Result<Picks, Fault> {
        let (picks, account) = (self.store.picks().await?, self.store.picks_account().await?);
        let Now { running, paused_until } = self.queue.now();
        let left = paused_until.map(|until| until.duration_since(self.http.now()).as_secs().max(0));
        let paused_for = left.map(|left| u32::try_from(left).unwrap_or(u32::MAX));
        Ok(Picks { version, picks, account, running, paused_for })
    }

    /// An account has just become this device's: it is the one that was meant.
    pub(super) async fn do_picks_as(&self, account: &AccountKey) {
        if let Err(error) = self.store.do_picks_with(Some(account)).await {
            tracing::warn!(%error, "nobody is known to do the picks with");
        }
        self.queue.changed();
        self.queue.woken.send_replace(());
    }

    /// Lets the queue go on. While somebody waits for an account, that is the one that was meant; else it is the current one.
    async fn do_picks(&self) -> Result<(), Fault> {
        if self.store.picks_account().await?.is_none() {
            let ends = [Stage::Open, Stage::Refused, Stage::Expired];
            let awaited = self.store.rooms().await?.iter().any(|room| !ends.contains(&room.stage));
            let current = if awaited { None } else { self.store.current_account().await? };
            let Some(current) = current else { return Ok(()) };
            self.store.do_picks_with(Some(&current)).await?;
        }
        self.queue.woken.send_replace(());
        Ok(())
    }
}

/// Does picks for as long as the app runs.
pub(super) fn begin(core: &Arc<Core>) {
    let (weak, woken) = (Arc::downgrade(core), core.queue.woken.subscribe());
    tokio::spawn(work(weak, woken));
}

async fn work(weak: Weak<Core>, mut woken: watch::Receiver<()>) {
    let mut pause = match weak.upgrade() {
        Some(core) => {
            if let Err(error) = core.store.sweep_picks().await {
                tracing::warn!(%error, "old picks stay");
            }
            // An earlier run may have been cut off after the account was there and before the queue knew.
            if let Err(fault) = core.do_picks().await {
                tracing::warn!(detail = fault.detail, "nobody is known to do the picks with");
            }
            left_alone(&core).await
        }
        None => return,
    };
    loop {
        // Nothing that the person does makes the server ready sooner.
        if let Some(pause) = pause {
            tokio::time::sleep(pause.max(SHORTEST)).await;
        }
        woken.mark_unchanged();
        pause = {
            let Some(core) = weak.upgrade() else { return };
            go_on(&core).await
        };
        // The app is gone when its end of the channel is.
        if pause.is_none() && woken.changed().await.is_err() {
            return;
        }
    }
}

/// How long an earlier run was told to leave the server alone, as far as that is not over.
async fn left_alone(core: &Core) -> Option<Duration> {
    let now = core.http.now();
    let until = believed(core.store.picks_pause().await.ok().flatten(), now)?;
    let left = Duration::try_from(until.duration_since(now)).ok().filter(|left| !left.is_zero())?;
    core.queue.set(false, Some(until));
    Some(left)
}

/// Does what is to be done. Gives how long the server is to be left alone then.
async fn go_on(core: &Core) -> Option<Duration> {
    core.queue.set(true, None);
    let pause = run(core).await;
    let until = pause.and_then(|pause| core.http.now().checked_add(pause).ok());
    if let Err(error) = core.store.pause_picks(until).await {
        tracing::warn!(%error, "a pause could not be noted");
    }
    core.queue.set(false, until);
    pause
}
