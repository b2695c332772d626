//! One post being written: what there is of it, where it is kept, how it is sent.

use super::begin;
use crate::bridge::call;
use crate::components::compose::graphemes;
use crate::i18n::t;
use crate::route::Route;
use crate::store::posts::{self, Shown};
use crate::{router, status, store};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{CreatePost, DiscardDraft, LoadDraft, SaveDraft, Thread};
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_contract::reader::{Account, Reader};
use trente_contract::{Fault, FaultCode};
use trente_text::length::{Room, Written, length};

/// How long a person has to pause before the draft is kept.
const PAUSE: Duration = Duration::from_millis(500);

/// What the page is doing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Phase {
    /// The draft is being fetched from this device.
    Opening,
    /// The person writes.
    Writing,
    /// The post is on its way.
    Sending,
    /// It was not sent.
    Failed(Fault),
}

/// The post that is answered.
#[derive(Clone)]
pub(super) enum Answered {
    /// None.
    Nothing,
    /// It is being fetched.
    Coming,
    /// Here it is.
    Post(Arc<Shown>),
    /// It could not be had.
    Gone,
}

/// Whether the draft is safe on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// There is nothing to keep, or it changed since.
    No,
    /// It is.
    Yes,
    /// It could not be kept.
    Failed,
}

/// What is being written. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    pub(super) account: StoredValue<Account>,
    pub(super) reply_to: StoredValue<Option<PostId>>,
    pub(super) text: RwSignal<String>,
    pub(super) warning: RwSignal<String>,
    /// The field for the warning is shown.
    pub(super) warned: RwSignal<bool>,
    pub(super) visibility: RwSignal<Visibility>,
    pub(super) language: RwSignal<Option<String>>,
    pub(super) room: Memo<Room>,
    pub(super) phase: RwSignal<Phase>,
    pub(super) answered: RwSignal<Answered>,
    pub(super) kept: RwSignal<Kept>,
    key: StoredValue<String>,
    /// What the draft began with: an answer that only names people is not worth keeping.
    opening: StoredValue<String>,
    /// What was last sent without a clear answer.
    tried: StoredValue<Option<Draft>>,
    /// Counts changes, so that only the last one is kept at a pause.
    turn: StoredValue<u32>,
}

impl Writing {
    pub(super) fn new(account: Account, reply_to: Option<PostId>) -> Self {
        let draft = begin::empty(&account, reply_to.clone());
        let (most, link_characters) = (account.defaults.max_characters, account.defaults.link_characters);
        let text = RwSignal::new(draft.text);
        let warning = RwSignal::new(draft.warning);
        let warned = RwSignal::new(false);
        let room = Memo::new(move |_| {
            let warning = if warned.get() { warning.get() } else { String::new() };
            text.with(|text| {
                Room::new(length(Written { text, warning: &warning, link_characters }, graphemes::count), most)
            })
        });
        let writing = Self {
            account: StoredValue::new(account),
            reply_to: StoredValue::new(reply_to),
            text,
            warning,
            warned,
            visibility: RwSignal::new(draft.visibility),
            language: RwSignal::new(draft.language),
            room,
            phase: RwSignal::new(Phase::Opening),
            answered: RwSignal::new(Answered::Nothing),
            kept: RwSignal::new(Kept::No),
            key: StoredValue::new(draft.key),
            opening: StoredValue::new(String::new()),
            tried: StoredValue::new(None),
            turn: StoredValue::new(0),
        };
        writing.open();
        writing.keep_at_pauses();
        writing
    }

    /// Nothing was written that is worth keeping; reactive.
    pub(super) fn is_blank(self) -> bool {
        let opening = self.opening.get_value();
        let text = self.text.with(|text| text.trim().is_empty() || text.trim() == opening.trim());
        text && (!self.warned.get() || self.warning.with(|warning| warning.trim().is_empty()) || !opening.is_empty())
    }

    /// Fetches the draft of before, or begins one.
    fn open(self) {
        let account = self.account.get_value();
        let reply_to = self.reply_to.get_value();
        if reply_to.is_some() {
            self.answered.set(Answered::Coming);
        }
        spawn_local(async move {
            let kept = call(LoadDraft { account: account.key.clone(), in_reply_to: reply_to.clone() }).await;
            // A draft that cannot be read must not keep anyone from writing; keeping it will tell what is wrong.
            let found = kept.ok().flatten();
            let fresh = found.is_none();
            if let Some(draft) = found {
                self.fill(draft);
                self.kept.set(Kept::Yes);
                status::say(t("compose-draft-restored"));
            }
            if reply_to.is_none() {
                self.fill(begin::with_suggestion(self.draft()));
            }
            self.phase.set(Phase::Writing);
            let Some(id) = reply_to else { return };
            let Some(post) = answered(&account, id).await else {
                let _ = self.answered.try_set(Answered::Gone);
                return;
            };
            if self.text.try_get_untracked().is_none() {
                return;
            }
            if fresh && self.text.with_untracked(String::is_empty) {
                let mut draft = self.draft();
                post.post.with_untracked(|post| begin::answer(&mut draft, post, &account));
                self.opening.set_value(draft.text.clone());
                self.fill(draft);
            }
            self.answered.set(Answered::Post(post));
        });
    }

    fn fill(self, draft: Draft) {
        self.key.set_value(draft.key);
        self.warned.set(!draft.warning.is_empty());
        self.warning.set(draft.warning);
        self.visibility.set(draft.visibility);
        self.language.set(draft.language);
        self.text.set(draft.text);
    }

    /// The draft as it stands.
    fn draft(self) -> Draft {
        let warned = self.warned.get_untracked();
        Draft {
            key: self.key.get_value(),
            text: self.text.get_untracked(),
            warning: if warned { self.warning.get_untracked() } else { String::new() },
            visibility: self.visibility.get_untracked(),
            language: self.language.get_untracked(),
            in_reply_to: self.reply_to.get_value(),
        }
    }

    /// Keeps the draft at each pause, on leaving the page, and when the window goes.
    fn keep_at_pauses(self) {
        Effect::new(move |before: Option<Draft>| {
            self.text.track();
            self.warning.track();
            self.warned.track();
            self.visibility.track();
            self.language.track();
            let now = self.draft();
            let writing = self.phase.with_untracked(|phase| !matches!(phase, Phase::Opening | Phase::Sending));
            if writing && before.is_some_and(|before| before != now) {
                self.kept.set(Kept::No);
                let turn = self.next_turn();
                set_timeout(
                    move || {
                        if self.turn.try_get_value() == Some(turn) {
                            self.keep()
                        }
                    },
                    PAUSE,
                );
            }
            now
        });
        let here = Route::Write { reply_to: self.reply_to.get_value() };
        Effect::new(move |was_here: Option<bool>| {
            let is_here = router::current().with(|route| *route == here);
            if was_here == Some(true) && !is_here {
                self.keep();
            }
            is_here
        });
        let going = window_event_listener_untyped("pagehide", move |_| self.keep());
        on_cleanup(move || going.remove());
    }

    fn next_turn(self) -> u32 {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        turn
    }

    /// Keeps the draft now, unless there is nothing new to keep.
    fn keep(self) {
        let busy = self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending));
        if busy || self.kept.get_untracked() == Kept::Yes {
            return;
        }
        let turn = self.next_turn();
        let mut draft = self.draft();
        let blank = untrack(|| self.is_blank());
        if blank {
            // The core throws away a draft without text.
            draft.text.clear();
            draft.warning.clear();
        }
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            let answer = call(SaveDraft { account, draft }).await;
            if self.turn.try_get_value() != Some(turn) {
                return;
            }
            match answer {
                Ok(()) if blank => {}
                Ok(()) => self.kept.set(Kept::Yes),
                Err(_) => {
                    self.kept.set(Kept::Failed);
                    status::say(t("compose-draft-failed"));
                }
            }
        });
    }

    /// The account does not work yet: what is written is a draft. Reactive.
    pub(super) fn waits(self) -> bool {
        let known = |key: &AccountKey| store::state().accounts.with(|all| all.iter().any(|one| one.key == *key));
        self.account.with_value(|account| !known(&account.key))
    }

    /// Sends the post. Whatever goes wrong, everything written stays.
    pub(super) fn send(self) {
        let account = self.account.get_value();
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending)) {
            return;
        }
        if untrack(|| self.waits()) {
            self.close();
            status::toast(t("compose-waits"));
            return;
        }
        if self.text.with_untracked(|text| text.trim().is_empty()) {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::Empty, "nothing written")));
            return;
        }
        if self.room.get_untracked().is_over() {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::TooLong, "counted here").at(account.server)));
            return;
        }
        self.rename_if_changed();
        let draft = self.draft();
        self.next_turn();
        self.tried.set_value(Some(draft.clone()));
        self.phase.set(Phase::Sending);
        spawn_local(async move {
            let answer = call(CreatePost { account: account.key.clone(), draft }).await;
            match answer {
                Ok(post) => {
                    let id = post.id.clone();
                    store::written::written(&account.key, post);
                    status::toast_with(t("compose-sent"), t("compose-sent-view"), move || {
                        router::go(Route::Thread(id.clone()));
                    });
                    self.leave_blank();
                }
                Err(fault) => {
                    let _ = self.phase.try_set(Phase::Failed(fault));
                    self.kept.try_set(Kept::No);
                    self.keep();
                }
            }
        });
    }

    /// A server answers a repeated key with the post it already has. Text that was changed since the last try is another
    /// post, so it gets another key, or the change would be lost.
    fn rename_if_changed(self) {
        let Some(tried) = self.tried.get_value() else { return };
        if tried == self.draft() {
            return;
        }
        self.key.set_value(begin::new_key());
        self.discard_key(tried.key);
    }

    fn discard_key(self, key: String) {
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            // What stays behind is a draft too many; nothing is lost.
            let _ = call(DiscardDraft { account, key }).await;
        });
    }

    /// Throws the draft away and goes back.
    pub(super) fn discard(self) {
        self.discard_key(self.key.get_value());
        self.leave_blank();
    }

    /// Goes back; what was written is kept as a draft.
    pub(super) fn close(self) {
        self.keep();
        router::back();
    }

    /// The page may be come back to: it begins anew.
    fn leave_blank(self) {
        let account = self.account.get_value();
        self.next_turn();
        self.tried.set_value(None);
        self.opening.set_value(String::new());
        self.phase.set(Phase::Opening);
        self.fill(begin::empty(&account, self.reply_to.get_value()));
        self.phase.set(Phase::Writing);
        self.kept.set(Kept::No);
        let here = Route::Write { reply_to: self.reply_to.get_value() };
        if router::current().with_untracked(|route| *route == here) {
            router::back();
        }
    }
}

/// The post that is answered: from the window's own, else from the server.
async fn answered(account: &Account, id: PostId) -> Option<Arc<Shown>> {
    let reader = Reader::Account { account: account.key.clone() };
    if let Some(known) = posts::known(&reader, &id) {
        return Some(known);
    }
    let reply = call(Thread { reader: reader.clone(), id }).await.ok()?;
    Some(posts::take(&reader, reply.post))
}
