//! The waiting rooms of this run: who is told of changes, and when servers are asked.

use super::asked_with::AskedWith;
use super::core::Core;
use super::lately::Lately;
use super::look::look;
use super::passwords::Suggested;
use super::version::Version;
use crate::api::Origin;
use crate::oauth::{Grant, revoke};
use crate::onboarding::{mails, pace};
use crate::session::RoomRecord;
use futures_util::future::join_all;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::ids::RoomId;
use trente_contract::reader::Account;
use trente_contract::waiting::{Room, Stage};

/// What is known of the rooms in this run only.
pub(super) struct Rooms {
    pub(super) version: Version,
    woken: watch::Sender<()>,
    notes: Mutex<HashMap<RoomId, Note>>,
    refusing: Mutex<Lately<String, ()>>,
    pub(super) asked_with: AskedWith,
    pub(super) suggested: Suggested,
    /// Held while a form is being sent.
    pub(super) sending: tokio::sync::Mutex<()>,
}

impl Default for Rooms {
    fn default() -> Self {
        Self {
            version: Version::default(),
            woken: watch::Sender::new(()),
            notes: Mutex::default(),
            refusing: Mutex::default(),
            asked_with: AskedWith::default(),
            suggested: Suggested::default(),
            sending: tokio::sync::Mutex::default(),
        }
    }
}

#[derive(Default)]
struct Note {
    /// Why the last look failed.
    fault: Option<Fault>,
    /// Looks since something happened.
    looks: u32,
    /// The last look.
    looked: Option<Instant>,
    /// Held while the server is being asked, so that two looks do not make two accounts of one.
    turn: Arc<tokio::sync::Mutex<()>>,
}

/// The key under which a room's token lies.
pub(super) fn token_key(id: &RoomId) -> String {
    format!("room {id}")
}

impl Rooms {
    /// Tells everyone who waits that something is new.
    pub(super) fn changed(&self) {
        self.version.grow();
    }

    /// Lets the background look at the times anew.
    pub(super) fn wake(&self) {
        self.woken.send_replace(());
    }

    fn with<T>(&self, id: &RoomId, change: impl FnOnce(&mut Note) -> T) -> T {
        change(self.notes.lock().unwrap_or_else(PoisonError::into_inner).entry(id.clone()).or_default())
    }

    /// Notes why a look failed, or that it did not. True when that is new.
    pub(super) fn note(&self, id: &RoomId, fault: Option<Fault>) -> bool {
        self.with(id, |note| std::mem::replace(&mut note.fault, fault.clone()) != fault)
    }

    /// Counts a look.
    pub(super) fn looked(&self, id: &RoomId) {
        self.with(id, |note| {
            note.looks += 1;
            note.looked = Some(Instant::now());
        });
    }

    /// Something happened: the next looks follow soon.
    pub(super) fn afresh(&self, id: &RoomId) {
        self.with(id, |note| note.looks = 0);
    }

    pub(super) fn turn(&self, id: &RoomId) -> Arc<tokio::sync::Mutex<()>> {
        self.with(id, |note| note.turn.clone())
    }

    /// Nothing is to be known of a room any more. One that is just being looked at keeps its turn until then.
    pub(super) fn forget(&self, id: &RoomId) {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    fn fault(&self, id: &RoomId) -> Option<Fault> {
        self.with(id, |note| note.fault.clone())
    }

    /// When to look at a room next. One that was not looked at in this run counts from now: its mail has not even arrived.
    fn due(&self, room: &RoomRecord, now: Instant) -> Option<Instant> {
        self.with(&room.id, |note| {
            let pause = pace::pause(room.stage, note.looks)?;
            let told = note.fault.as_ref().and_then(|fault| fault.retry_after);
            let pause = pause.max(Duration::from_secs(told.unwrap_or_default().into()));
            Some(*note.looked.get_or_insert(now) + pause)
        })
    }

    /// A server turned the person away.
    pub(super) fn refused_by(&self, server: &str) {
        self.refusing.lock().unwrap_or_else(PoisonError::into_inner).put(server.to_owned(), ());
    }

    /// The servers that turned the person away in this run.
    pub(super) fn refusing(&self) -> Vec<String> {
        self.refusing.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }
}

/// Looks at the rooms for as long as the app runs.
pub(super) fn begin(core: &Arc<Core>) {
    let (weak, woken) = (Arc::downgrade(core), core.rooms.woken.subscribe());
    tokio::spawn(watch_over(weak, woken));
}

async fn watch_over(weak: Weak<Core>, mut woken: watch::Receiver<()>) {
    if let Some(core) = weak.upgrade() {
        tidy(&core).await;
    }
    loop {
        let begun = Instant::now();
        let next = {
            let Some(core) = weak.upgrade() else { return };
            let rooms = core.store.rooms().await.unwrap_or_default();
            let mut next: Option<Instant> = None;
            let mut now_due = Vec::new();
            for room in &rooms {
                let Some(due) = core.rooms.due(room, begun) else { continue };
                if due <= begun {
                    now_due.push(look(&core, &room.id));
                    next = Some(begun);
                } else {
                    next = Some(next.map_or(due, |next| next.min(due)));
                }
            }
            // A server that is slow to answer must not hold up the others.
            join_all(now_due).await;
            next
        };
        let sleep = async {
            match next {
                Some(next) => tokio::time::sleep_until(next).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = sleep => {}
            // The app is gone when its end of the channel is.
            woken = woken.changed() => if woken.is_err() { return },
        }
    }
}

/// Forgets what a run before this one was done with, and looks at what it may have been cut off from.
async fn tidy(core: &Arc<Core>) {
    let mut left = Vec::new();
    for room in core.store.rooms().await.unwrap_or_default() {
        if room.stage == Stage::Open {
            if let Err(fault) = core.forget_room(&room.id).await {
                tracing::warn!(detail = fault.detail, "a room that is done with could not be forgotten");
            }
        } else {
            set_clock_right(core, &room).await;
            left.push(room.id);
        }
    }
    join_all(left.iter().map(|id| look(core, id))).await;
}

/// What was written while the clock was ahead would hold the mail back until then.
async fn set_clock_right(core: &Core, room: &RoomRecord) {
    let now = core.http.now();
    let right = move |room: &RoomRecord| RoomRecord {
        since: room.since.min(now),
        mails: room.mails.iter().map(|mail| (*mail).min(now)).collect(),
        mail_free_at: mails::believed(room.mail_free_at, now),
        ..room.clone()
    };
    if right(room) == *room {
        return;
    }
    let changed = core.store.change_room(&room.id, move |kept| {
        let believed = right(kept);
        *kept = believed;
    });
    if let Err(error) = changed.await {
        tracing::warn!(%error, "times of a room could not be set right");
    }
}

/// How long the mail's way back into the app may wait for the servers' word.
const WAY_BACK: Duration = Duration::from_secs(3);

/// The mail's link came back into the app: whoever waits for it is looked at now. Being cut off is as harmless as being killed.
pub(super) async fn look_now(core: &Core) {
    let waiting = core.store.rooms().await.unwrap_or_default();
    // Also where a server said that there is no such account: the link is newer than that.
    let waiting = waiting.iter().filter(|room| !matches!(room.stage, Stage::Open | Stage::Elsewhere | Stage::Sending));
    let looks = join_all(waiting.map(|room| {
        core.rooms.afresh(&room.id);
        look(core, &room.id)
    }));
    if tokio::time::timeout(WAY_BACK, looks).await.is_err() {
        tracing::debug!("the rooms will be looked at later");
    }
    core.rooms.wake();
}

/// Somebody logged in: whoever waited for an account there has it now, and what was picked is done.
pub(super) async fn logged_in(core: &Core, origin: &Origin, account: &Account) {
    core.do_picks_as(&account.key).await;
    let (name, key) = (account.person.handle.split('@').next().unwrap_or_default().to_owned(), account.key.clone());
    for room in core.store.rooms().await.unwrap_or_default() {
        let same = room.stage == Stage::Elsewhere || room.form.name.eq_ignore_ascii_case(&name);
        if room.origin != origin.as_str() || !same || room.stage == Stage::Open {
            continue;
        }
        let key = key.clone();
        let opened =
            core.store.change_room(&room.id, move |room| (room.stage, room.account) = (Stage::Open, Some(key)));
        if let Err(error) = opened.await {
            tracing::warn!(%error, "a room could not be opened");
        }
        core.rooms.note(&room.id, None);
        core.rooms.changed();
    }
}

impl Core {
    /// Forgets a room and its token here.
    pub(super) async fn forget_room(&self, id: &RoomId) -> Result<(), Fault> {
        self.store.forget_room(id).await?;
        self.vault.delete(token_key(id)).await?;
        self.rooms.forget(id);
        self.rooms.changed();
        Ok(())
    }

    /// The same; the token is given up at the server as well, without waiting for it.
    pub(super) async fn leave(&self, room: &RoomRecord) -> Result<(), Fault> {
        let grant = self.vault.get(token_key(&room.id)).await.ok().flatten().as_ref().and_then(Grant::from_secret);
        self.forget_room(&room.id).await?;
        if room.suggested && room.account.is_none() {
            self.take_password_back(room).await;
        }
        // The account that opened lives on with this very token.
        if let (Some(grant), Ok(origin)) = (grant.filter(|_| room.account.is_none()), Origin::parse(&room.origin)) {
            let http = self.http.clone();
            tokio::spawn(async move { revoke(&http, &origin, &grant).await });
        }
        Ok(())
    }

    /// A room as the window shows it.
    pub(super) async fn view_of_room(&self, room: &RoomRecord) -> Result<Room, Fault> {
        let account = match &room.account {
            Some(key) => self.store.account(key).await?.and_then(|record| self.view_of_account(&record)),
            None => None,
        };
        let wait = mails::wait(&room.mails, room.mail_free_at, self.http.now());
        Ok(Room {
            id: room.id.clone(),
            server: Origin::parse(&room.origin).map_or_else(|_| room.origin.clone(), |origin| origin.domain()),
            name: room.form.name.clone(),
            email: room.form.email.clone(),
            stage: room.stage,
            since: room.since.to_string(),
            mailed_at: room.mailed_at().to_string(),
            mail_again_in: u32::try_from(wait.as_secs_f64().ceil() as u64).unwrap_or(u32::MAX),
            fault: self.rooms.fault(&room.id),
            account,
            page: room.page.clone(),
            suggested: room.suggested,
            arrived: room.arrived,
        })
    }
}
