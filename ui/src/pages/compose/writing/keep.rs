//! Keeping what is written on this device.

use super::{Kept, Phase, Writing};
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::places::router;
use crate::store::{drafts, going};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::DiscardDraft;
use trente_contract::compose::Draft;

/// How long a person has to pause before the draft is kept.
const PAUSE: Duration = Duration::from_millis(500);

impl Writing {
    /// Keeps the draft at each pause, on leaving the page, and when the window goes.
    pub(super) fn keep_at_pauses(self) {
        Effect::new(move |before: Option<Draft>| {
            self.track();
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
        let here = self.here();
        Effect::new(move |was_here: Option<bool>| {
            let is_here = router::current().with(|route| *route == here);
            if was_here == Some(true) && !is_here {
                self.keep();
            }
            if was_here == Some(false) && is_here {
                self.look_again();
            }
            is_here
        });
        let going = window_event_listener_untyped("pagehide", move |_| self.keep());
        on_cleanup(move || going.remove());
    }

    /// All that a draft holds.
    pub(super) fn track(self) {
        self.text.track();
        self.warning.track();
        self.warned.track();
        self.visibility.track();
        self.language.track();
        self.along.files.track();
        self.along.sensitive.track();
        self.asking.draft();
        self.quotes.track();
        self.local_only.track();
        self.markdown.track();
        self.quoting.track();
        self.parts.all.track();
    }

    pub(super) fn next_turn(self) -> u32 {
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        turn
    }

    /// Keeps the draft now, unless there is nothing new to keep.
    pub(super) fn keep(self) {
        let busy = self.phase.with_untracked(|phase| matches!(phase, Phase::Opening | Phase::Sending));
        if busy || self.kept.get_untracked() == Kept::Yes {
            return;
        }
        let turn = self.next_turn();
        let mut draft = self.draft();
        let blank = untrack(|| self.is_blank());
        // What the post says already is kept only in the place of what was kept before.
        if blank && self.changes() && !self.stored.get_value() {
            return;
        }
        self.stored.set_value(true);
        let blank = blank && !self.changes();
        if blank {
            // The core throws away a draft without text.
            draft.text.clear();
            draft.warning.clear();
            draft.parts.clear();
        }
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            let answer = drafts::save(account, draft).await;
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

    pub(super) fn discard_key(self, key: String) {
        going::end(&key);
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            // What stays behind is a draft too many; nothing is lost.
            let _ = call(DiscardDraft { account, key }).await;
        });
    }

    /// Throws the draft away and goes back.
    pub(in crate::pages::compose) fn discard(self) {
        self.discard_key(self.key.get_value());
        if self.changes() {
            return self.leave_changed();
        }
        self.leave_blank();
    }

    /// Goes back; what was written is kept as a draft.
    pub(in crate::pages::compose) fn close(self) {
        if self.changes() && untrack(|| self.is_unchanged()) {
            return self.discard();
        }
        self.keep();
        router::back();
    }
}
