//! How much is new for the accounts of this device that nobody reads with just now: asked seldom, one after the other, while the
//! window is seen, with longer pauses after failures. One whose log-in has ended is asked for no more, which is said once.

use super::state;
use crate::ground::bridge::call;
use crate::ground::i18n::t_args;
use crate::ground::lasting::lasting;
use crate::ground::moments::{beat, now, while_seen};
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::CountUnread;
use trente_contract::ids::AccountKey;
use trente_contract::notification::Unread;
use trente_contract::reader::Account;
use trente_text::seldom::{Pace, Seldom};

/// How often an account is asked for, and how seldom while that fails.
const PACE: Pace = Pace { every: 300_000.0, longest: 3_600_000.0 };
/// How often it is looked whether it is time to ask.
const TURN: Duration = Duration::from_secs(20);
/// Whoever reads has the line to themselves for so long.
const AFTER_START: Duration = Duration::from_secs(10);

thread_local! {
    static COUNTS: RwSignal<HashMap<AccountKey, Unread>> = lasting(RwSignal::default);
    static TURNS: RefCell<Seldom<AccountKey>> = RefCell::new(Seldom::new(PACE));
    static ASKING: Cell<bool> = const { Cell::new(false) };
}

/// How much is new for an account that does not read now; reactive.
pub fn count(account: &AccountKey) -> Unread {
    let reads = state().current.with(|current| current.as_ref() == Some(account));
    if reads {
        Unread::default()
    } else {
        COUNTS.with(|counts| counts.with(|all| all.get(account).copied().unwrap_or_default()))
    }
}

/// Something is new for one of them; reactive.
pub fn any() -> bool {
    state().accounts.with(|all| all.iter().any(|account| count(&account.key).count > 0))
}

/// Begins to ask, for as long as the window lives.
pub fn begin() {
    beat(while_seen(TURN), look).lasts();
    set_timeout(look, AFTER_START);
    lasting(|| {
        let current = state().current;
        Effect::new(move |_| {
            // Whoever begins to read looks for themselves.
            if let Some(account) = current.get() {
                set(&account, Unread::default());
            }
        });
    });
}

fn set(account: &AccountKey, unread: Unread) {
    COUNTS.with(|counts| {
        if counts.with_untracked(|all| all.get(account).copied().unwrap_or_default()) != unread {
            counts.update(|all| {
                all.insert(account.clone(), unread);
            });
        }
    });
}

/// The one whose turn it is, if it is time.
fn next() -> Option<AccountKey> {
    let current = state().current.get_untracked();
    let asked = |account: &&Account| !account.expired && current.as_ref() != Some(&account.key);
    let others: Vec<AccountKey> =
        state().accounts.with_untracked(|all| all.iter().filter(asked).map(|account| account.key.clone()).collect());
    TURNS.with_borrow_mut(|turns| turns.next(&others, now()))
}

fn look() {
    if document().hidden() || ASKING.get() {
        return;
    }
    let Some(account) = next() else { return };
    ASKING.set(true);
    spawn_local(async move {
        let told = call(CountUnread { account: account.clone() }).await;
        ASKING.set(false);
        match told {
            Ok(unread) => {
                TURNS.with_borrow_mut(|turns| turns.answered(account.clone(), now()));
                set(&account, unread);
            }
            // The core has looked twice.
            Err(fault) if fault.code == FaultCode::LoggedOut => ended(&account),
            Err(fault) => {
                let chance = js_sys::Math::random();
                TURNS.with_borrow_mut(|turns| turns.failed(account, now(), fault.retry_after, chance));
            }
        }
    });
}

/// The log-in of one of them has ended: it is asked for no more, and that is said.
fn ended(account: &AccountKey) {
    set(account, Unread::default());
    let mut whose = None;
    state().accounts.update(|all| {
        for one in all.iter_mut().filter(|one| one.key == *account && !one.expired) {
            one.expired = true;
            whose = Some(format!("@{}", one.person.handle));
        }
    });
    if let Some(handle) = whose {
        status::note(t_args("nav-account-ended-now", &[("handle", handle.into())]));
    }
}
