//! Sending what is written.

use super::{Kept, Phase, Reminder, Writing};
use crate::components::compose::graphemes;
use crate::ground::bridge::call;
use crate::ground::haptics;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::pages::compose::begin;
use crate::places::router;
use crate::store::{self, drafts, going};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::LookForPost;
use trente_contract::compose::Attached;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Post;
use trente_contract::{Fault, FaultCode};

impl Writing {
    /// Sends the post, at once.
    pub(in crate::pages::compose) fn send(self) {
        self.later.set(None);
        self.go();
    }

    /// Sends it as was wished: at once, or later. Whatever goes wrong, everything written stays.
    pub(in crate::pages::compose) fn go(self) {
        let account = self.account.get_value();
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending | Phase::Waiting)) {
            return;
        }
        if untrack(|| self.waits()) {
            self.close();
            status::toast(t("compose-waits"));
            return;
        }
        self.pull_up();
        let alone = self.along.files.with_untracked(Vec::is_empty);
        if alone && self.text.with_untracked(|text| text.trim().is_empty()) {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::Empty, "nothing written")));
            return;
        }
        if let Some(fault) = self.is_too_long() {
            self.phase.set(Phase::Failed(fault));
            return;
        }
        if untrack(|| self.is_asked_wrongly() || self.is_held_back()) {
            return;
        }
        let draft = self.draft();
        self.next_turn();
        self.phase.set(Phase::Sending);
        if let Some(at) = self.later.get_untracked() {
            return self.hand_over(draft, at);
        }
        if self.stands_at_once(&draft) {
            return self.send_behind(account, draft);
        }
        spawn_local(async move {
            // The page tells what became of it.
            let _ = self.one_by_one(account.key, draft, None).await;
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
            match call(LookForPost { account: account.clone(), draft: draft.clone() }).await {
                Ok(Some(post)) => {
                    let _ = self.one_by_one(account, draft, Some(post)).await;
                }
                Ok(None) => {
                    let _ = self.phase.try_set(Phase::Writing);
                    status::toast(t(if self.changes() { "compose-not-changed-yet" } else { "compose-not-there" }));
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
            self.go();
            return;
        }
        // What went along belongs to the earlier post, or may: it is uploaded once more, from the copies that the draft has.
        self.phase.set(Phase::Waiting);
        for file in files {
            self.upload_again(file, true);
        }
        let (account, draft) = (self.account.with_value(|account| account.key.clone()), self.draft());
        spawn_local(async move {
            if drafts::save(account, draft).await.is_ok() {
                self.discard_key(before);
            }
        });
    }

    /// All of it is out: `count` posts, of which this is the last.
    pub(super) fn sent(self, account: &AccountKey, post: Post, first: PostId, count: u32) {
        if self.is_there() && self.changes() {
            return self.is_changed(account, post);
        }
        haptics::tick();
        store::written::written(account, post);
        let words = match count {
            1 => t("compose-sent"),
            _ => t_args("compose-thread-sent", &[("count", count.into())]),
        };
        if store::state().current.get_untracked().as_ref() == Some(account) {
            status::toast_with(words, t("compose-sent-view"), move || router::go(Route::Thread(first.clone())));
        } else {
            // Whoever reads now knows the post by another id, or not at all.
            status::toast(words);
        }
        if !self.is_there() {
            return;
        }
        if going::is_under_way(&self.key.get_value()) {
            // The page was left when it was sent.
            self.begin_blank();
        } else {
            self.leave_blank();
        }
    }

    /// Everything written stays: on the page, or among the drafts where that is gone.
    pub(super) fn failed(self, fault: Fault) {
        if self.is_there() {
            self.phase.set(Phase::Failed(fault));
            self.kept.set(Kept::No);
            self.keep();
        }
    }

    /// The page was not taken down meanwhile.
    pub(super) fn is_there(self) -> bool {
        self.text.try_get_untracked().is_some()
    }

    /// The page may be come back to: it begins anew.
    pub(super) fn leave_blank(self) {
        self.begin_blank();
        let here = self.here();
        if router::current().with_untracked(|route| *route == here) {
            router::back();
        }
    }
}
