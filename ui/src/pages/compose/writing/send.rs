//! Sending what is written.

use super::{Kept, Phase, Reminder, Writing};
use crate::components::compose::graphemes;
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::places::router;
use crate::store;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::{CreatePost, LookForPost, SaveDraft};
use trente_contract::compose::Attached;
use trente_contract::ids::AccountKey;
use trente_contract::post::Post;
use trente_contract::{Fault, FaultCode};

impl Writing {
    /// Sends the post. Whatever goes wrong, everything written stays.
    pub(in crate::pages::compose) fn send(self) {
        let account = self.account.get_value();
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending | Phase::Waiting)) {
            return;
        }
        if untrack(|| self.waits()) {
            self.close();
            status::toast(t("compose-waits"));
            return;
        }
        let alone = self.along.files.with_untracked(Vec::is_empty);
        if alone && self.text.with_untracked(|text| text.trim().is_empty()) {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::Empty, "nothing written")));
            return;
        }
        if self.room.get_untracked().is_over() {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::TooLong, "counted here").at(account.server)));
            return;
        }
        if untrack(|| self.is_held_back()) {
            return;
        }
        let draft = self.draft();
        self.next_turn();
        self.phase.set(Phase::Sending);
        spawn_local(async move {
            match call(CreatePost { account: account.key.clone(), draft }).await {
                Ok(post) => self.sent(&account.key, post),
                Err(fault) => self.failed(fault),
            }
        });
    }

    /// Something that goes along is not as it should be: the person is told, or it is waited for.
    fn is_held_back(self) -> bool {
        let along = self.along;
        let most = usize::try_from(along.limits().description).unwrap_or(usize::MAX);
        let first = |is: &dyn Fn(&Attached) -> bool| {
            along.files.with(|all| all.iter().find(|one| is(one)).map(|one| one.key.clone()))
        };
        if let Some(key) = first(&|file| graphemes::count(&file.alt) > most) {
            along.editing.set(Some(key));
            return true;
        }
        let reminds = store::state().settings.with(|settings| !settings.no_description_reminder);
        if reminds && along.reminder.get() == Reminder::NotYet && first(&|file| file.alt.trim().is_empty()).is_some() {
            along.reminder.set(Reminder::Asked);
            return true;
        }
        along.reminder.set(Reminder::Done);
        if along.stuck() {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::MediaMissing, "a file is not there")));
            return true;
        }
        if !along.all_ready() {
            self.kept.set(Kept::No);
            self.keep();
            self.phase.set(Phase::Waiting);
            status::say(t("compose-waiting"));
            return true;
        }
        false
    }

    /// Looks whether it is out already; the core knows what was sent.
    pub(in crate::pages::compose) fn look(self) {
        let (account, draft) = (self.account.with_value(|account| account.key.clone()), self.draft());
        self.phase.set(Phase::Sending);
        spawn_local(async move {
            match call(LookForPost { account: account.clone(), draft }).await {
                Ok(Some(post)) => self.sent(&account, post),
                Ok(None) => {
                    let _ = self.phase.try_set(Phase::Writing);
                    status::toast(t("compose-not-there"));
                }
                Err(fault) => self.failed(fault),
            }
        });
    }

    /// Sends it as another post, whatever became of the earlier try: the person wants it so.
    pub(in crate::pages::compose) fn send_anew(self) {
        let before = self.key.get_value();
        self.key.set_value(begin::new_key());
        let files = self.along.files.get_untracked();
        if files.is_empty() {
            self.discard_key(before);
            self.phase.set(Phase::Writing);
            self.send();
            return;
        }
        // What went along belongs to the earlier post, or may: it is uploaded once more, from the copies that the draft has.
        self.phase.set(Phase::Waiting);
        for file in files {
            self.upload_again(file, true);
        }
        let (account, draft) = (self.account.with_value(|account| account.key.clone()), self.draft());
        spawn_local(async move {
            if call(SaveDraft { account, draft }).await.is_ok() {
                self.discard_key(before);
            }
        });
    }

    fn sent(self, account: &AccountKey, post: Post) {
        let id = post.id.clone();
        store::written::written(account, post);
        status::toast_with(t("compose-sent"), t("compose-sent-view"), move || {
            router::go(Route::Thread(id.clone()));
        });
        self.leave_blank();
    }

    fn failed(self, fault: Fault) {
        let _ = self.phase.try_set(Phase::Failed(fault));
        self.kept.try_set(Kept::No);
        self.keep();
    }

    /// The page may be come back to: it begins anew.
    pub(super) fn leave_blank(self) {
        let account = self.account.get_value();
        self.next_turn();
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
