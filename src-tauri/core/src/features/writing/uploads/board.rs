//! How far each file is, in this run.

use crate::ground::version::Version;
use crate::session::UploadRecord;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::task::AbortHandle;
use tokio::time::Instant;
use trente_contract::compose::{Upload, UploadState};
use trente_contract::ids::AccountKey;

/// Whose file, and its key.
pub(super) type Name = (AccountKey, String);

/// Where uploads write and the window reads.
#[derive(Default)]
pub(super) struct Board {
    known: Mutex<HashMap<Name, Known>>,
    version: Version,
}

struct Known {
    /// Only who has this number may write: an upload that was stopped may not have noticed.
    turn: u32,
    state: UploadState,
    preview: Option<String>,
    record: Option<UploadRecord>,
    /// When the server was last heard to have it.
    heard: Instant,
    task: Option<AbortHandle>,
}

impl Drop for Known {
    fn drop(&mut self) {
        if let Some(task) = &self.task {
            task.abort();
        }
    }
}

impl Board {
    fn lock(&self) -> MutexGuard<'_, HashMap<Name, Known>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A file is begun with, whatever was before; the turn that it has.
    pub(super) fn begin(&self, name: &Name) -> u32 {
        let mut known = self.lock();
        let turn = known.get(name).map_or(0, |before| before.turn.wrapping_add(1));
        let state = UploadState::Sending { percent: 0 };
        let fresh = Known { turn, state, preview: None, record: None, heard: Instant::now(), task: None };
        known.insert(name.clone(), fresh);
        drop(known);
        self.version.grow();
        turn
    }

    /// The same for a file of which nothing is known in this run; none for others.
    pub(super) fn begin_new(&self, name: &Name) -> Option<u32> {
        let is_new = !self.lock().contains_key(name);
        is_new.then(|| self.begin(name))
    }

    fn change(&self, name: &Name, turn: u32, change: impl FnOnce(&mut Known) -> bool) {
        let changed = self.lock().get_mut(name).is_some_and(|known| known.turn == turn && change(known));
        if changed {
            self.version.grow();
        }
    }

    /// Who works on it.
    pub(super) fn held_by(&self, name: &Name, turn: u32, task: AbortHandle) {
        self.change(name, turn, |known| {
            known.task = Some(task);
            false
        });
    }

    pub(super) fn set(&self, name: &Name, turn: u32, state: UploadState) {
        self.change(name, turn, |known| {
            let changed = known.state != state;
            known.state = state;
            changed
        });
    }

    /// The server has it, under this id.
    pub(super) fn note(&self, name: &Name, turn: u32, record: UploadRecord) {
        self.change(name, turn, |known| {
            known.record = Some(record);
            known.heard = Instant::now();
            false
        });
    }

    /// It can be posted.
    pub(super) fn ready(&self, name: &Name, turn: u32, preview: Option<String>) {
        self.change(name, turn, |known| {
            (known.state, known.preview, known.heard) = (UploadState::Ready, preview, Instant::now());
            true
        });
    }

    /// The server was told something of it.
    pub(super) fn told(&self, name: &Name, record: &UploadRecord) {
        if let Some(known) = self.lock().get_mut(name) {
            known.record = Some(record.clone());
            known.heard = Instant::now();
        }
    }

    pub(super) fn forget(&self, name: &Name) {
        let gone = self.lock().remove(name);
        if gone.is_some() {
            drop(gone);
            self.version.grow();
        }
    }

    /// Nobody has this account any more.
    pub(super) fn forget_account(&self, account: &AccountKey) {
        self.lock().retain(|(whose, _), _| whose != account);
        self.version.grow();
    }

    pub(super) fn keys(&self) -> Vec<String> {
        self.lock().keys().map(|(_, key)| key.clone()).collect()
    }

    pub(super) fn get(&self, name: &Name) -> Option<Upload> {
        let known = self.lock();
        let known = known.get(name)?;
        Some(Upload { key: name.1.clone(), state: known.state.clone(), preview: known.preview.clone() })
    }

    /// What the server has of it, and how long ago that was heard.
    pub(super) fn record(&self, name: &Name) -> Option<(UploadRecord, Duration)> {
        let known = self.lock();
        let known = known.get(name)?;
        Some((known.record.clone()?, known.heard.elapsed()))
    }

    pub(super) fn version(&self) -> u32 {
        self.version.now()
    }

    /// Waits for something to happen after this version.
    pub(super) async fn newer_than(&self, version: u32) {
        self.version.newer_than(Some(version)).await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_upload_that_was_stopped_says_nothing_more() {
        let (board, name) = (Board::default(), (AccountKey("ada@a.example".into()), "1".to_owned()));
        let first = board.begin(&name);
        let second = board.begin(&name);
        board.set(&name, first, UploadState::Ready);
        let shown = |board: &Board| board.get(&name).map(|upload| upload.state);
        assert_eq!(shown(&board), Some(UploadState::Sending { percent: 0 }), "the first one's word is not taken");
        board.set(&name, second, UploadState::Processing);
        assert_eq!(shown(&board), Some(UploadState::Processing), "the second one's is");
        assert_eq!(board.begin_new(&name), None, "it is known");
        board.forget(&name);
        assert_eq!(shown(&board), None, "and forgotten");
    }
}
