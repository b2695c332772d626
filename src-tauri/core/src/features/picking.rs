//! What is done as soon as an account works.

mod replay;

use crate::ground::Ground;
use crate::ground::version::Version;
use crate::onboarding::mails::believed;
use crate::onboarding::queue::same;
use replay::{run, undo};
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;
use trente_contract::Fault;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::ids::AccountKey;
use trente_contract::reading::{Pick, PickState, Picked, Picks};
use trente_contract::waiting::Stage;

/// No pause is shorter: a clock that runs a little ahead must not make the queue spin.
const SHORTEST: Duration = Duration::from_millis(200);

pub(crate) struct Picking {
    ground: Arc<Ground>,
    queue: Queue,
}

/// What is known of the queue in this run only.
struct Queue {
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
    pub(crate) fn changed(&self) {
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

impl Picking {
    pub(crate) async fn set_pick(&self, request: SetPick) -> Result<Picks, Fault> {
        match request.on {
            true => self.ground.store.add_pick(request.pick).await?,
            false => {
                self.unfollow(&request.pick).await?;
                self.ground.store.drop_pick(request.pick).await?;
            }
        }
        self.queue.changed();
        self.do_picks().await?;
        self.told(self.queue.version.now()).await
    }

    pub(crate) async fn picks(&self, request: WatchPicks) -> Result<Picks, Fault> {
        let version = self.queue.version.newer_than(request.seen).await;
        self.told(version).await
    }
}

impl Picking {
    async fn unfollow(&self, pick: &Pick) -> Result<(), Fault> {
        let done = |known: &&Picked| known.state == PickState::Done && same(&known.pick, pick);
        let Some(done) = self.ground.store.picks().await?.iter().find(done).map(|known| known.pick.clone()) else {
            return Ok(());
        };
        let Some(account) = self.ground.store.current_account().await? else { return Ok(()) };
        let asking = self.ground.ask_as_account(&account).await?;
        match undo(&asking, &done).await {
            Ok(()) => Ok(()),
            Err(error) => Err(self.ground.fault(&asking, error).await),
        }
    }

    async fn told(&self, version: u32) -> Result<Picks, Fault> {
        let (picks, account) = (self.ground.store.picks().await?, self.ground.store.picks_account().await?);
        let Now { running, paused_until } = self.queue.now();
        let left = paused_until.map(|until| until.duration_since(self.ground.http.now()).as_secs().max(0));
        let paused_for = left.map(|left| u32::try_from(left).unwrap_or(u32::MAX));
        Ok(Picks { version, picks, account, running, paused_for })
    }

    /// An account has just become this device's: it is the one that was meant.
    pub(crate) async fn do_picks_as(&self, account: &AccountKey) {
        if let Err(error) = self.ground.store.do_picks_with(Some(account)).await {
            tracing::warn!(%error, "nobody is known to do the picks with");
        }
        self.queue.changed();
        self.queue.woken.send_replace(());
    }

    /// Lets the queue go on. While somebody waits for an account, that is the one that was meant; else it is the current one.
    async fn do_picks(&self) -> Result<(), Fault> {
        if self.ground.store.picks_account().await?.is_none() {
            let ends = [Stage::Open, Stage::Refused, Stage::Expired];
            let awaited = self.ground.store.rooms().await?.iter().any(|room| !ends.contains(&room.stage));
            let current = if awaited { None } else { self.ground.store.current_account().await? };
            let Some(current) = current else { return Ok(()) };
            self.ground.store.do_picks_with(Some(&current)).await?;
        }
        self.queue.woken.send_replace(());
        Ok(())
    }
}

impl Picking {
    pub(crate) fn new(ground: Arc<Ground>) -> Self {
        Self { ground, queue: Queue::default() }
    }

    /// Does picks for as long as the app runs.
    pub(crate) fn begin(self: &Arc<Self>) {
        let (weak, woken) = (Arc::downgrade(self), self.queue.woken.subscribe());
        tokio::spawn(work(weak, woken));
    }
}

async fn work(weak: Weak<Picking>, mut woken: watch::Receiver<()>) {
    let mut pause = match weak.upgrade() {
        Some(picking) => {
            if let Err(error) = picking.ground.store.sweep_picks().await {
                tracing::warn!(%error, "old picks stay");
            }
            // An earlier run may have been cut off after the account was there and before the queue knew.
            if let Err(fault) = picking.do_picks().await {
                tracing::warn!(detail = fault.detail, "nobody is known to do the picks with");
            }
            left_alone(&picking).await
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
            let Some(picking) = weak.upgrade() else { return };
            go_on(&picking).await
        };
        // The app is gone when its end of the channel is.
        if pause.is_none() && woken.changed().await.is_err() {
            return;
        }
    }
}

/// How long an earlier run was told to leave the server alone, as far as that is not over.
async fn left_alone(picking: &Picking) -> Option<Duration> {
    let now = picking.ground.http.now();
    let until = believed(picking.ground.store.picks_pause().await.ok().flatten(), now)?;
    let left = Duration::try_from(until.duration_since(now)).ok().filter(|left| !left.is_zero())?;
    picking.queue.set(false, Some(until));
    Some(left)
}

/// Does what is to be done. Gives how long the server is to be left alone then.
async fn go_on(picking: &Picking) -> Option<Duration> {
    picking.queue.set(true, None);
    let pause = run(picking).await;
    let until = pause.and_then(|pause| picking.ground.http.now().checked_add(pause).ok());
    if let Err(error) = picking.ground.store.pause_picks(until).await {
        tracing::warn!(%error, "a pause could not be noted");
    }
    picking.queue.set(false, until);
    pause
}
