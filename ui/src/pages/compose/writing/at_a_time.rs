//! Handing the post to the server, which sends it later.

use super::{Phase, Writing};
use crate::components::schedule;
use crate::ground::bridge::call;
use crate::ground::i18n::{day_and_time, t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::SchedulePost;
use trente_contract::compose::Draft;
use trente_contract::{Fault, FaultCode};

impl Writing {
    /// Asks when it is to be sent, and hands it over then.
    pub(in crate::pages::compose) fn ask_when(self) {
        if self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending | Phase::Waiting)) {
            return;
        }
        let nothing = self.text.with_untracked(|text| text.trim().is_empty());
        if nothing && self.along.files.with_untracked(Vec::is_empty) {
            self.phase.set(Phase::Failed(Fault::new(FaultCode::Empty, "nothing written")));
            return;
        }
        if !untrack(|| self.parts.is_blank()) {
            status::toast(t("compose-thread-later"));
            return;
        }
        schedule::ask("schedule-yes", self.later.get_untracked(), move |at| {
            if self.later.try_set(Some(at)).is_none() {
                self.go();
            }
        });
    }

    pub(super) fn hand_over(self, draft: Draft, at: String) {
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            match call(SchedulePost { account, draft, at }).await {
                Ok(made) => {
                    let words = t_args("schedule-done", &[("time", day_and_time(&made.at).into())]);
                    status::toast_with(words, t("drafts-show"), || router::go(Route::Drafts));
                    self.leave_blank();
                }
                Err(fault) => self.failed(fault),
            }
        });
    }
}
