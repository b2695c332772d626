//! What goes along with posts: copied to this device, sent while one writes, and kept until its draft goes.
//!
//! An upload belongs to the core and not to a page: it goes on wherever the window is. What the server has is written down with its
//! id, so that a draft comes back with it; what the server has forgotten is sent again from the copy.

mod arrive;
mod board;
mod files;
mod limits;
mod posted;
mod send;
mod settle;

use crate::ground::Ground;
use crate::session::StoreError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use board::Board;
use files::Files;
use std::collections::{BTreeSet, HashMap};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::sync::Semaphore;
use tokio::time::{Instant, timeout_at};
use trente_contract::commands::{AttachFile, StopUpload, UploadAgain, WatchUploads};
use trente_contract::compose::{Attached, Focus, MediaLimits, Upload, UploadState};
use trente_contract::ids::AccountKey;
use trente_contract::{Fault, FaultCode};

/// So many files are sent at once: more would only share the line, and a turn at the server is left for a post.
const AT_ONCE: usize = 2;
/// No server takes larger files than this from apps, in bytes.
const MOST: u64 = 2 << 30;
/// How long a question waits for something to be told.
const LONGEST: Duration = Duration::from_secs(25);
/// What comes so soon after something else is told with it.
const TOGETHER: Duration = Duration::from_millis(80);
pub(crate) struct Uploads {
    ground: Arc<Ground>,
    files: Files,
    board: Arc<Board>,
    turns: Semaphore,
    limits: Mutex<HashMap<AccountKey, MediaLimits>>,
}

impl Uploads {
    pub(super) fn new(ground: Arc<Ground>) -> Self {
        let files = Files::new(&ground.config.data_dir);
        Self { ground, files, board: Arc::default(), turns: Semaphore::new(AT_ONCE), limits: Mutex::default() }
    }

    fn limits(&self) -> MutexGuard<'_, HashMap<AccountKey, MediaLimits>> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) async fn attach_file(self: &Arc<Self>, request: AttachFile) -> Result<(), Fault> {
        let AttachFile { account, file, at, size, part } = request;
        is_key(&file.key)?;
        let bug = |why: &str| Fault::new(FaultCode::Bug, format!("attach_file: {why}"));
        let part = STANDARD.decode(part).map_err(|_| bug("no base64"))?;
        if part.is_empty() || size > MOST || at.saturating_add(part.len() as u64) > size {
            return Err(bug("a part that is none"));
        }
        if self.ground.store.account(&account).await?.is_none() {
            return Err(Fault::new(FaultCode::LoggedOut, "attach_file: no such account"));
        }
        let name = (account, file.key.clone());
        if at == 0 {
            self.board.begin(&name);
        }
        let (files, key) = (self.files.clone(), file.key.clone());
        let added = tokio::task::spawn_blocking(move || files.add(&key, at, size, &part)).await;
        let whole = match added {
            Ok(Ok(whole)) => whole,
            Ok(Err(error)) => return Err(Fault::new(FaultCode::Storage, format!("attach_file: {error}"))),
            Err(_) => return Err(Fault::new(FaultCode::Storage, "attach_file: cut off")),
        };
        if whole {
            let turn = self.board.begin(&name);
            self.begin(name, turn, file);
        }
        Ok(())
    }

    pub(crate) async fn watch_uploads(self: &Arc<Self>, request: WatchUploads) -> Result<Vec<Upload>, Fault> {
        let WatchUploads { account, files, seen } = request;
        files.iter().try_for_each(|file| is_key(&file.key))?;
        let until = Instant::now() + LONGEST;
        loop {
            let version = self.board.version();
            let now: Vec<Upload> = files.iter().map(|file| self.found(&account, file)).collect();
            if seen.as_ref() != Some(&now) {
                return Ok(now);
            }
            if timeout_at(until, self.board.newer_than(version)).await.is_err() {
                return Ok(now);
            }
            tokio::time::sleep(TOGETHER).await;
        }
    }

    /// How far a file is. One of an earlier run is taken up again.
    fn found(self: &Arc<Self>, account: &AccountKey, file: &Attached) -> Upload {
        let name = (account.clone(), file.key.clone());
        if let Some(turn) = self.board.begin_new(&name) {
            self.begin(name.clone(), turn, file.clone());
        }
        let lost = || Upload { key: file.key.clone(), state: UploadState::Lost, preview: None };
        self.board.get(&name).unwrap_or_else(lost)
    }

    pub(crate) async fn upload_again(self: &Arc<Self>, request: UploadAgain) -> Result<(), Fault> {
        let UploadAgain { account, file, anew } = request;
        is_key(&file.key)?;
        if anew {
            self.ground.store.note_upload(&account, &file.key, None).await?;
        }
        let name = (account, file.key.clone());
        self.let_loose(&name).await;
        let turn = self.board.begin(&name);
        self.begin(name, turn, file);
        Ok(())
    }

    /// Takes over a file that another app gave; false when it is too large, or cannot be read or written.
    pub(super) async fn take_over(&self, key: &str, from: &Path, largest: u64) -> bool {
        let (files, key, from) = (self.files.clone(), key.to_owned(), from.to_owned());
        match tokio::task::spawn_blocking(move || files.take_over(&key, &from, largest)).await {
            Ok(Ok(taken)) => taken,
            Ok(Err(error)) => {
                tracing::warn!(%error, "a file that was shared could not be kept");
                false
            }
            Err(_) => false,
        }
    }

    pub(crate) async fn stop_upload(&self, request: StopUpload) -> Result<(), Fault> {
        is_key(&request.key)?;
        self.board.forget(&(request.account, request.key));
        Ok(())
    }

    /// A draft is gone: so are its files, unless another draft has them.
    pub(super) async fn let_go(&self, account: &AccountKey, files: BTreeSet<String>) {
        if files.is_empty() {
            return;
        }
        let Ok(kept) = self.ground.store.files_of_all().await else { return };
        for key in files.difference(&kept) {
            self.board.forget(&(account.clone(), key.clone()));
            self.files.forget(key);
            warn(self.ground.store.note_upload(account, key, None).await);
        }
    }

    /// Takes away what no draft names any more: what a kill left behind, in the background.
    pub(super) fn sweep(self: &Arc<Self>) {
        self.files.forget_parts();
        let (uploads, there) = (Arc::clone(self), self.files.keys());
        tokio::spawn(async move { uploads.sweep_these(there).await });
    }

    async fn sweep_these(&self, there: BTreeSet<String>) {
        let Ok(kept) = self.ground.store.files_of_all().await else { return };
        let busy: BTreeSet<String> = self.board.keys().into_iter().collect();
        for key in there.iter().filter(|key| !kept.contains(*key) && !busy.contains(*key)) {
            self.files.forget(key);
        }
        warn(self.ground.store.forget_uploads().await);
    }

    /// An account was logged out.
    pub(crate) async fn forget_account(&self, account: &AccountKey) {
        self.board.forget_account(account);
        self.sweep_these(self.files.keys()).await;
    }
}

/// Keys become names of files: nothing but a UUID may.
fn is_key(key: &str) -> Result<(), Fault> {
    let plain = |letter: char| letter.is_ascii_hexdigit() || letter == '-';
    match !key.is_empty() && key.len() <= 40 && key.chars().all(plain) {
        true => Ok(()),
        false => Err(Fault::new(FaultCode::Bug, "a file's key is no UUID")),
    }
}

/// What could not be noted is known in this run all the same.
fn warn<T>(done: Result<T, StoreError>) {
    if let Err(error) = done {
        tracing::warn!(%error, "what became of an upload could not be noted");
    }
}

/// Hundredths as the API writes them.
fn hundredths(focus: Focus) -> (f64, f64) {
    (f64::from(focus.x) / 100.0, f64::from(focus.y) / 100.0)
}
