//! What is changed and not saved yet is kept: words on this device, pictures as long as the window is open.

use super::Editing;
use crate::ground::bridge::call;
use crate::ground::route::Route;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::HashMap;
use std::time::Duration;
use trente_contract::commands::KeepProfile;
use trente_contract::ids::AccountKey;
use trente_contract::yourself::Change;

/// How long a person has to pause before it is kept.
const PAUSE: Duration = Duration::from_millis(500);

/// The picture and the wide picture, as `data:` addresses.
type Pictures = (Option<String>, Option<String>);

thread_local! {
    static PICTURES: RefCell<HashMap<AccountKey, Pictures>> = RefCell::default();
}

/// The pictures that were chosen and not saved.
pub(super) fn pictures(account: &AccountKey) -> Pictures {
    PICTURES.with_borrow(|all| all.get(account).cloned().unwrap_or_default())
}

pub(super) fn forget_pictures(account: &AccountKey) {
    PICTURES.with_borrow_mut(|all| all.remove(account));
}

impl Editing {
    /// Keeps it at each pause, on leaving the page, and when the window goes.
    pub(in crate::pages::yourself) fn keep_at_pauses(self) {
        let turn = StoredValue::new(0_u32);
        Effect::new(move |before: Option<Change>| {
            let now = self.words();
            if before.is_some_and(|before| before != now) && !self.busy.get_untracked() {
                let this = turn.get_value().wrapping_add(1);
                turn.set_value(this);
                set_timeout(
                    move || {
                        if turn.try_get_value() == Some(this) {
                            self.keep();
                        }
                    },
                    PAUSE,
                );
            }
            now
        });
        Effect::new(move |_| {
            let chosen = (self.avatar.get(), self.header.get());
            let account = self.account.with_value(|account| account.key.clone());
            PICTURES.with_borrow_mut(|all| all.insert(account, chosen));
        });
        Effect::new(move |was_here: Option<bool>| {
            let is_here = router::current().with(|route| *route == Route::Yourself);
            if was_here == Some(true) && !is_here {
                self.keep();
            }
            is_here
        });
        let going = window_event_listener_untyped("pagehide", move |_| self.keep());
        on_cleanup(move || going.remove());
    }

    /// Keeps it now. While it is being sent, the core keeps what is not saved yet.
    pub(in crate::pages::yourself) fn keep(self) {
        if self.busy.get_untracked() {
            return;
        }
        let change = untrack(|| self.words());
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            // Where it cannot be kept, the page still has it.
            let _ = call(KeepProfile { account, change }).await;
        });
    }
}
