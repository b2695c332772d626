//! The waiting rooms of this run: who is told of changes, and when servers are asked.

use super::asked_with::AskedWith;
use super::suggested::Suggested;
use crate::ground::lately::Lately;
use crate::ground::version::Version;
use crate::onboarding::pace;
use crate::session::RoomRecord;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::Instant;
use trente_contract::Fault;
use trente_contract::ids::RoomId;

/// What is known of the rooms in this run only.
pub(crate) struct Rooms {
    pub(crate) version: Version,
    pub(super) woken: watch::Sender<()>,
    notes: Mutex<HashMap<RoomId, Note>>,
    refusing: Mutex<Lately<String, ()>>,
    pub(crate) asked_with: AskedWith,
    pub(crate) suggested: Suggested,
    /// Held while a form is being sent.
    pub(crate) sending: tokio::sync::Mutex<()>,
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
pub(crate) fn token_key(id: &RoomId) -> String {
    format!("room {id}")
}

impl Rooms {
    /// Tells everyone who waits that something is new.
    pub(crate) fn changed(&self) {
        self.version.grow();
    }

    /// Lets the background look at the times anew.
    pub(crate) fn wake(&self) {
        self.woken.send_replace(());
    }

    fn with<T>(&self, id: &RoomId, change: impl FnOnce(&mut Note) -> T) -> T {
        change(self.notes.lock().unwrap_or_else(PoisonError::into_inner).entry(id.clone()).or_default())
    }

    /// Notes why a look failed, or that it did not. True when that is new.
    pub(crate) fn note(&self, id: &RoomId, fault: Option<Fault>) -> bool {
        self.with(id, |note| std::mem::replace(&mut note.fault, fault.clone()) != fault)
    }

    /// Counts a look.
    pub(crate) fn looked(&self, id: &RoomId) {
        self.with(id, |note| {
            note.looks += 1;
            note.looked = Some(Instant::now());
        });
    }

    /// Something happened: the next looks follow soon.
    pub(crate) fn afresh(&self, id: &RoomId) {
        self.with(id, |note| note.looks = 0);
    }

    pub(crate) fn turn(&self, id: &RoomId) -> Arc<tokio::sync::Mutex<()>> {
        self.with(id, |note| note.turn.clone())
    }

    /// Nothing is to be known of a room any more. One that is just being looked at keeps its turn until then.
    pub(crate) fn forget(&self, id: &RoomId) {
        self.notes.lock().unwrap_or_else(PoisonError::into_inner).remove(id);
    }

    pub(super) fn fault(&self, id: &RoomId) -> Option<Fault> {
        self.with(id, |note| note.fault.clone())
    }

    /// When to look at a room next. One that was not looked at in this run counts from now: its mail has not even arrived.
    pub(super) fn due(&self, room: &RoomRecord, now: Instant) -> Option<Instant> {
        self.with(&room.id, |note| {
            let pause = pace::pause(room.stage, note.looks)?;
            let told = note.fault.as_ref().and_then(|fault| fault.retry_after);
            let pause = pause.max(Duration::from_secs(told.unwrap_or_default().into()));
            Some(*note.looked.get_or_insert(now) + pause)
        })
    }

    /// A server turned the person away.
    pub(crate) fn refused_by(&self, server: &str) {
        self.refusing.lock().unwrap_or_else(PoisonError::into_inner).put(server.to_owned(), ());
    }

    /// The servers that turned the person away in this run.
    pub(crate) fn refusing(&self) -> Vec<String> {
        self.refusing.lock().unwrap_or_else(PoisonError::into_inner).keys().cloned().collect()
    }
}
