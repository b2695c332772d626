//! A page of the composer that begins anew, or is come back to.

use super::{Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::places::router;
use crate::store::drafts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{OpenDraft, WaitToSend};
use trente_contract::compose::{Draft, UploadState, can_wait};

impl Writing {
    /// Nothing is written yet, under a new key.
    pub(super) fn begin_blank(self) {
        let account = self.account.get_value();
        self.next_turn();
        self.opening.set_value(String::new());
        self.phase.set(Phase::Opening);
        let (quoting, answers) = self.about.with_value(|about| (about.quotes().cloned(), about.answers().cloned()));
        // After a thread that stopped, what was answered last is one's own.
        if self.reply_to.get_value() != answers {
            self.show_answered(answers.clone());
        }
        self.fill(Draft { quoting, ..begin::empty(&account, answers) });
        self.came_back.set(false);
        self.later.set(None);
        self.phase.set(Phase::Writing);
        self.kept.set(Kept::No);
    }

    /// Keeps what is written as a draft, and begins another post.
    pub(in crate::pages::compose) fn begin_another(self) {
        self.keep();
        self.begin_blank();
        status::say(t("drafts-another-done"));
    }

    /// The page was left and is come back to: its draft may have been written on elsewhere, sent, or thrown away.
    pub(super) fn look_again(self) {
        let resting = self.phase.with_untracked(|phase| *phase == Phase::Writing);
        if !resting || self.kept.get_untracked() != Kept::Yes {
            return;
        }
        let (account, key) = (self.account.with_value(|account| account.key.clone()), self.key.get_value());
        let before = self.draft();
        spawn_local(async move {
            drafts::all_kept().await;
            let Ok(found) = call(OpenDraft { account, key, take: false }).await else { return };
            // Who writes already is not disturbed.
            if self.text.try_get_untracked().is_none() || self.draft() != before {
                return;
            }
            match found {
                Some(draft) if draft == before => {}
                Some(draft) => {
                    self.phase.set(Phase::Opening);
                    self.fill(draft);
                    self.phase.set(Phase::Writing);
                    self.kept.set(Kept::Yes);
                }
                None => self.begin_blank(),
            }
        });
    }

    /// What a failed post can be left with: the reason why it is not out, where it goes out by itself once that is over. Reactive.
    pub(in crate::pages::compose) fn can_be_left(self, fault: &Fault) -> Option<Fault> {
        // A change of a post that is out is for the person to make, and what is to be sent at a time is for the server to keep.
        if self.waits() || self.changes() || self.later.with(Option::is_some) {
            return None;
        }
        if can_wait(fault.code) {
            return Some(fault.clone());
        }
        // Files that the server does not have for the same reason go along later; what is not whole on this device cannot.
        let keys = self.along.files.with(|all| all.iter().map(|one| one.key.clone()).collect::<Vec<_>>());
        let mut why = None;
        for key in keys {
            if self.along.crosses(&key) {
                return None;
            }
            match self.along.state(&key) {
                UploadState::Failed { fault } if can_wait(fault.code) => why = Some(fault),
                UploadState::Failed { .. } | UploadState::Lost => return None,
                UploadState::Sending { .. } | UploadState::Processing | UploadState::Ready => {}
            }
        }
        why.filter(|_| fault.code == trente_contract::FaultCode::MediaMissing)
    }

    /// Leaves the post: it goes out by itself as soon as it can.
    pub(in crate::pages::compose) fn leave_to_send(self, why: Fault) {
        let (account, draft) = (self.account.with_value(|account| account.key.clone()), self.draft());
        self.next_turn();
        self.phase.set(Phase::Sending);
        spawn_local(async move {
            match call(WaitToSend { account, draft, why }).await {
                Ok(()) => {
                    status::toast_with(t("drafts-left"), t("drafts-show"), || router::go(Route::Drafts));
                    self.leave_blank();
                }
                Err(fault) => self.failed(fault),
            }
        });
    }
}
