//! Sending what is written.

use super::{Kept, Phase, Writing};
use crate::bridge::call;
use crate::i18n::t;
use crate::pages::compose::begin;
use crate::route::Route;
use crate::{router, status, store};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::CreatePost;
use trente_contract::{Fault, FaultCode};

impl Writing {
    /// Sends the post. Whatever goes wrong, everything written stays.
    pub(in crate::pages::compose) fn send(self) {
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

    /// The page may be come back to: it begins anew.
    pub(super) fn leave_blank(self) {
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
