//! How much is new for the accounts of this device that nobody reads with just now: asked seldom, one after the other, while the
//! window is seen.

use super::state;
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::moments::now;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::Duration;
use trente_contract::FaultCode;
use trente_contract::commands::CountUnread;
use trente_contract::ids::AccountKey;
use trente_contract::notification::Unread;

/// How often an account is asked for, in milliseconds.
const EVERY: f64 = 300_000.0;
/// The longest pause after failures, in milliseconds.
const LONGEST: f64 = 3_600_000.0;
/// How often it is looked whether it is time to ask.
const TURN: Duration = Duration::from_secs(20);
/// Whoever reads has the line to themselves for so long.
const AFTER_START: Duration = Duration::from_secs(10);

/// When an account may be asked for again, in milliseconds since 1970, and how often that failed.
#[derive(Clone, Copy, Default)]
struct Due {
    at: f64,
    failures: u32,
}

thread_local! {
    static COUNTS: RwSignal<HashMap<AccountKey, Unread>> = lasting(RwSignal::default);
    static DUE: RefCell<HashMap<AccountKey, Due>> = RefCell::default();
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
    set_interval(look, TURN);
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

/// The one that was asked for longest ago, if it is time.
fn next() -> Option<AccountKey> {
    let current = state().current.get_untracked();
    let others = state().accounts.with_untracked(|all| {
        let asked =
            |account: &&trente_contract::reader::Account| !account.expired && current.as_ref() != Some(&account.key);
        all.iter().filter(asked).map(|account| account.key.clone()).collect::<Vec<_>>()
    });
    let due = |key: &AccountKey| DUE.with_borrow(|all| all.get(key).copied().unwrap_or_default().at);
    let first = others.into_iter().min_by(|one, other| due(one).total_cmp(&due(other)))?;
    (due(&first) <= now()).then_some(first)
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
        let mut due = DUE.with_borrow(|all| all.get(&account).copied().unwrap_or_default());
        match told {
            Ok(unread) => {
                due = Due { at: now() + EVERY, failures: 0 };
                set(&account, unread);
            }
            // The core has looked twice: the log-in has ended. The settings say so.
            Err(fault) if fault.code == FaultCode::LoggedOut => {
                set(&account, Unread::default());
                state().accounts.update(|all| {
                    all.iter_mut().filter(|one| one.key == account).for_each(|one| one.expired = true);
                });
            }
            Err(fault) => {
                due.failures += 1;
                let told = f64::from(fault.retry_after.unwrap_or_default()) * 1000.0;
                let pause = EVERY * 2.0_f64.powi(i32::try_from(due.failures).unwrap_or(i32::MAX).min(8));
                due.at = now() + pause.min(LONGEST).max(told);
            }
        }
        DUE.with_borrow_mut(|all| all.insert(account, due));
    });
}
