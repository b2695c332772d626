//! What goes along with the post: taking files, following them to the server, changing their order.

use super::{Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::{number, t_args};
use crate::ground::moments::{backoff, pause};
use crate::ground::status;
use crate::pages::compose::begin;
use crate::store::attached::{self, Crossing};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::{MediaLimitsOf, StopUpload, UploadAgain, WatchUploads};
use trente_contract::compose::{Attached, FileKind, MediaLimits, Upload, UploadState};
use trente_contract::{Fault, FaultCode};
use trente_text::attach::{self, Refusal};
use web_sys::File;

/// How often a file that came too early looks whether it can be taken.
const A_MOMENT: Duration = Duration::from_millis(50);

/// Whether the person was reminded of what has no description.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::pages::compose) enum Reminder {
    /// Not yet.
    NotYet,
    /// It is asked now.
    Asked,
    /// The person wants it so.
    Done,
}

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(in crate::pages::compose) struct Along {
    pub(in crate::pages::compose) files: RwSignal<Vec<Attached>>,
    /// They are hidden until somebody taps them.
    pub(in crate::pages::compose) sensitive: RwSignal<bool>,
    /// What the core told last.
    pub(in crate::pages::compose) uploads: RwSignal<Vec<Upload>>,
    /// Why files were not taken, one sentence each.
    pub(in crate::pages::compose) refused: RwSignal<Vec<String>>,
    /// The file that is being described.
    pub(in crate::pages::compose) editing: RwSignal<Option<String>>,
    pub(in crate::pages::compose) reminder: RwSignal<Reminder>,
    limits: RwSignal<Option<MediaLimits>>,
    /// Whoever watches under an older number is to stop.
    watching: StoredValue<u32>,
}

impl Along {
    pub(super) fn new(sensitive: bool) -> Self {
        Self {
            files: RwSignal::new(Vec::new()),
            sensitive: RwSignal::new(sensitive),
            uploads: RwSignal::new(Vec::new()),
            refused: RwSignal::new(Vec::new()),
            editing: RwSignal::new(None),
            reminder: RwSignal::new(Reminder::NotYet),
            limits: RwSignal::new(None),
            watching: StoredValue::new(0),
        }
    }

    /// A file is not whole on this device yet; reactive.
    pub(super) fn crosses(self, key: &str) -> bool {
        attached::crossing().with(|all| all.contains_key(key))
    }

    /// Where a file stands; reactive.
    pub(in crate::pages::compose) fn state(self, key: &str) -> UploadState {
        match attached::crossing().with(|all| all.get(key).cloned()) {
            Some(Crossing::Going) => return UploadState::Sending { percent: 0 },
            Some(Crossing::Failed(fault)) => return UploadState::Failed { fault },
            None => {}
        }
        let told = self.uploads.with(|all| all.iter().find(|one| one.key == key).map(|one| one.state.clone()));
        told.unwrap_or(UploadState::Sending { percent: 0 })
    }

    /// A file as it is now; reactive.
    pub(in crate::pages::compose) fn file(self, key: &str) -> Option<Attached> {
        self.files.with(|all| all.iter().find(|one| one.key == key).cloned())
    }

    pub(in crate::pages::compose) fn change(self, key: &str, change: impl FnOnce(&mut Attached)) {
        self.files.update(|all| {
            if let Some(file) = all.iter_mut().find(|one| one.key == key) {
                change(file);
            }
        });
    }

    /// What the server takes, or Mastodon's own limits until it said.
    pub(in crate::pages::compose) fn limits(self) -> MediaLimits {
        self.limits.get().unwrap_or_default()
    }

    /// Files that are neither at the server nor on their way; reactive.
    pub(in crate::pages::compose) fn stuck(self) -> bool {
        self.any(|state| matches!(state, UploadState::Failed { .. } | UploadState::Lost))
    }

    /// All are at the server; reactive.
    pub(super) fn all_ready(self) -> bool {
        !self.any(|state| state != UploadState::Ready)
    }

    fn any(self, is: impl Fn(UploadState) -> bool) -> bool {
        let keys: Vec<String> = self.files.with(|all| all.iter().map(|one| one.key.clone()).collect());
        keys.iter().any(|key| is(self.state(key)))
    }
}

impl Writing {
    /// Takes files: those that the server would refuse are told at once, the others are on their way.
    pub(in crate::pages::compose) fn take(self, files: Vec<File>) {
        if self.phase.with_untracked(|phase| *phase == Phase::Opening) {
            return self.take_once_open(files);
        }
        let busy = self.phase.with_untracked(|phase| matches!(phase, Phase::Sending | Phase::Waiting));
        if files.is_empty() || busy || untrack(|| self.waits()) {
            return;
        }
        if self.asking.on.get_untracked() && !self.rules.with_untracked(|rules| rules.polls.beside_media) {
            self.along.refused.set(vec![self.one_of_them()]);
            return;
        }
        spawn_local(async move {
            let limits = self.learn_limits().await;
            let mut refused = Vec::new();
            for file in files {
                refused.extend(self.take_one(&limits, file));
            }
            if self.along.refused.try_set(refused).is_none() {
                self.kept.set(Kept::No);
                self.keep();
            }
        });
    }

    /// The draft of before is still being fetched, and would take the place of what is there.
    fn take_once_open(self, files: Vec<File>) {
        spawn_local(async move {
            loop {
                pause(A_MOMENT).await;
                match self.phase.try_with_untracked(|phase| *phase == Phase::Opening) {
                    Some(true) => {}
                    Some(false) => return self.take(files),
                    None => return,
                }
            }
        });
    }

    fn take_one(self, limits: &MediaLimits, content: File) -> Option<String> {
        let name = content.name();
        let mime = attach::mime(&content.type_(), &name);
        let there: Vec<FileKind> =
            self.along.files.try_with_untracked(|all| all.iter().map(Attached::kind).collect())?;
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes of a file, far below 2^53")]
        let size = content.size() as u64;
        if let Some(refusal) = attach::refusal(limits, &there, &mime, size) {
            let server = self.account.with_value(|account| account.server.clone());
            return Some(sentence(refusal, &name, &mime, size, limits, server));
        }
        let file = Attached { key: begin::new_key(), name, mime, alt: String::new(), focus: None };
        self.along.files.update(|all| all.push(file.clone()));
        self.along.reminder.set(Reminder::NotYet);
        attached::hand_over(self.account.with_value(|account| account.key.clone()), file, content);
        None
    }

    async fn learn_limits(self) -> MediaLimits {
        if let Some(Some(known)) = self.along.limits.try_get_untracked() {
            return known;
        }
        let account = self.account.with_value(|account| account.key.clone());
        let limits = call(MediaLimitsOf { account }).await.unwrap_or_default();
        self.along.limits.try_set(Some(limits.clone()));
        limits
    }

    /// Follows what is attached, for as long as the page lives.
    pub(super) fn watch(self) {
        let keys = Memo::new(move |_| {
            let crossing = attached::crossing().with(|all| all.keys().cloned().collect::<Vec<_>>());
            let keys = self.along.files.with(|all| all.iter().map(|one| one.key.clone()).collect::<Vec<_>>());
            keys.into_iter().filter(|key| !crossing.contains(key)).collect::<Vec<String>>()
        });
        Effect::new(move |_| {
            let keys = keys.get();
            let turn = self.along.watching.get_value().wrapping_add(1);
            self.along.watching.set_value(turn);
            if !keys.is_empty() {
                spawn_local(async move { self.follow(keys, turn).await });
            }
        });
        // What was to go out goes as soon as all of it is there.
        Effect::new(move |_| {
            if self.phase.with(|phase| *phase != Phase::Waiting) {
                return;
            }
            if self.along.stuck() {
                self.phase.set(Phase::Failed(Fault::new(FaultCode::MediaMissing, "an upload failed")));
            } else if self.along.all_ready() {
                self.phase.set(Phase::Writing);
                untrack(|| self.go());
            }
        });
    }

    async fn follow(self, keys: Vec<String>, turn: u32) {
        let account = self.account.with_value(|account| account.key.clone());
        let (mut seen, mut failures) = (None, 0);
        loop {
            let files = self.along.files.try_with_untracked(|all| {
                keys.iter().filter_map(|key| all.iter().find(|one| one.key == *key).cloned()).collect::<Vec<_>>()
            });
            let Some(files) = files else { return };
            let told = call(WatchUploads { account: account.clone(), files, seen: seen.clone() }).await;
            if self.along.watching.try_get_value() != Some(turn) {
                return;
            }
            match told {
                Ok(told) => {
                    failures = 0;
                    self.along.uploads.set(told.clone());
                    seen = Some(told);
                }
                Err(_) => {
                    failures += 1;
                    pause(backoff(failures)).await;
                }
            }
        }
    }

    /// Begins anew with a file that did not arrive.
    pub(in crate::pages::compose) fn try_again(self, key: &str) {
        let Some(file) = untrack(|| self.along.file(key)) else { return };
        let account = self.account.with_value(|account| account.key.clone());
        let crosses = untrack(|| attached::crossing().with(|all| all.contains_key(key)));
        if crosses && attached::again(account.clone(), file.clone()) {
            return;
        }
        self.upload_again(file, false);
    }

    /// Uploads from the core's copy.
    pub(super) fn upload_again(self, file: Attached, anew: bool) {
        let account = self.account.with_value(|account| account.key.clone());
        let key = file.key.clone();
        self.along.uploads.update(|all| {
            if let Some(upload) = all.iter_mut().find(|one| one.key == key) {
                upload.state = UploadState::Sending { percent: 0 };
            }
        });
        spawn_local(async move {
            if let Err(fault) = call(UploadAgain { account, file, anew }).await {
                status::tell_fault(&fault);
            }
        });
    }

    /// Takes a file away, with a way back.
    pub(in crate::pages::compose) fn remove(self, key: &str, words: String, undo: String) {
        let Some(at) = self.along.files.with_untracked(|all| all.iter().position(|one| one.key == key)) else { return };
        let Some(file) = self.along.files.try_update(|all| all.remove(at)) else { return };
        self.along.refused.set(Vec::new());
        let lost = untrack(|| self.along.state(key)) == UploadState::Lost;
        attached::stop(key);
        let account = self.account.with_value(|account| account.key.clone());
        let stop = StopUpload { account: account.clone(), key: key.to_owned() };
        spawn_local(async move {
            // It goes on in vain; the post does not have it.
            let _ = call(stop).await;
        });
        if lost {
            status::toast(words);
            return;
        }
        status::toast_with(words, undo, move || {
            let fits = self.along.files.try_with_untracked(|all| all.iter().all(|one| one.key != file.key));
            if fits == Some(true) {
                self.along.files.update(|all| all.insert(at.min(all.len()), file.clone()));
                // What had crossed goes on from the core's copy as soon as it is watched.
                attached::again(account.clone(), file.clone());
            }
        });
    }

    /// Moves a file by one place; true when it moved.
    pub(in crate::pages::compose) fn shift(self, key: &str, later: bool) -> bool {
        self.along.files.try_update(|all| {
            let Some(at) = all.iter().position(|one| one.key == key) else { return false };
            let to = if later { at + 1 } else { at.wrapping_sub(1) };
            let moves = to < all.len();
            if moves {
                all.swap(at, to);
            }
            moves
        }) == Some(true)
    }
}

#[expect(clippy::cast_precision_loss, reason = "tenths of megabytes, far below 2^52")]
fn sentence(refusal: Refusal, name: &str, mime: &str, size: u64, limits: &MediaLimits, server: String) -> String {
    let megabytes = |bytes: u64| number(attach::tenths(bytes) as f64 / 10.0);
    let kind = if FileKind::of(mime) == FileKind::Picture { "picture" } else { "film" };
    let name = ("name", name.into());
    match refusal {
        Refusal::Empty => t_args("compose-media-empty", &[name]),
        Refusal::Kind => t_args("compose-media-kind", &[name, ("server", server.into())]),
        Refusal::TooLarge { most } => {
            let sizes = [("size", megabytes(size).into()), ("most", megabytes(most).into())];
            let [size, most] = sizes;
            t_args("compose-media-large", &[name, size, most, ("kind", kind.into()), ("server", server.into())])
        }
        Refusal::TooMany => {
            t_args("compose-media-many", &[name, ("count", f64::from(limits.most).into()), ("server", server.into())])
        }
        Refusal::FilmBeside => t_args("compose-media-film-beside", &[name, ("server", server.into())]),
        Refusal::BesideFilm => t_args("compose-media-beside-film", &[name, ("server", server.into())]),
    }
}
