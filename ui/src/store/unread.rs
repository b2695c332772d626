//! How much is new. Asked once a minute while the window is seen, and when one comes back to it; while it is hidden only
//! where somebody is told all the same.

use super::{SELDOM, popups, state, tray};
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::moments::{backoff, beat, now};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::time::Duration;
use trente_contract::commands::CountUnread;
use trente_contract::notification::Unread;

/// How often it is asked for, in milliseconds.
const EVERY: f64 = 60_000.0;
/// How often it is looked whether it is time to ask.
const TURN: Duration = Duration::from_secs(5);
/// The same while nobody sees the window.
const SELDOM_TURN: Duration = Duration::from_secs(20);
/// The first page has the line to itself for so long.
const AFTER_START: Duration = Duration::from_secs(3);

thread_local! {
    static COUNT: RwSignal<Unread> = lasting(|| RwSignal::new(Unread::default()));
    /// Counts how often the window came into sight.
    static SEEN: RwSignal<u32> = lasting(|| RwSignal::new(0));
    /// From when on it may be asked again, in milliseconds since 1970.
    static DUE: Cell<f64> = const { Cell::new(0.0) };
    static FAILURES: Cell<u32> = const { Cell::new(0) };
    static ASKING: Cell<bool> = const { Cell::new(false) };
}

/// How much is new; reactive.
pub fn count() -> Unread {
    COUNT.with(|count| count.get())
}

/// Changes each time that the window comes into sight; reactive.
pub fn window_seen() -> u32 {
    SEEN.with(|seen| seen.get())
}

/// Nothing is new any more: the reader has looked.
pub fn none() {
    COUNT.with(|count| count.set(Unread::default()));
}

/// Asks as soon as that is possible: the reader did something that changes it.
pub fn soon() {
    DUE.set(0.0);
    look();
}

/// Begins to ask, for as long as the window lives.
pub fn begin() {
    let sight = window_event_listener_untyped("visibilitychange", |_| {
        if !document().hidden() {
            SEEN.with(|seen| seen.update(|turn| *turn = turn.wrapping_add(1)));
            look();
        }
    });
    std::mem::forget(sight);
    let every = || if document().hidden() { unseen().then_some(SELDOM_TURN) } else { Some(TURN) };
    beat(every, look).lasts();
    set_timeout(look, AFTER_START);
    lasting(|| {
        let current = state().current;
        Effect::new(move |before: Option<()>| {
            current.track();
            if before.is_some() {
                none();
                FAILURES.set(0);
                soon();
            }
        });
    });
    DUE.set(now() + AFTER_START.as_secs_f64() * 1000.0);
}

/// Somebody is told of what happens although the window is hidden: by pop-ups, or by the icon that is there in its place.
pub(super) fn unseen() -> bool {
    popups::wanted_now() || tray::is_there_now()
}

fn look() {
    // Looked at each time: a stream that was cut tells nothing more.
    let spared = if state().live.get_untracked() { SELDOM - EVERY } else { 0.0 };
    let unseen = document().hidden() && !unseen();
    if unseen || now() < DUE.get() + spared || ASKING.get() {
        return;
    }
    let Some(account) = untrack(|| state().account()).filter(|account| !account.expired).map(|account| account.key)
    else {
        return;
    };
    ASKING.set(true);
    spawn_local(async move {
        let told = call(CountUnread { account: account.clone() }).await;
        ASKING.set(false);
        let asked_for = state().current.with_untracked(|current| current.as_ref() == Some(&account));
        match told {
            Ok(unread) => {
                FAILURES.set(0);
                DUE.set(now() + EVERY);
                if asked_for && unread.count > 0 && !state().live.get_untracked() {
                    popups::look();
                }
                if asked_for && COUNT.with(|count| count.get_untracked() != unread) {
                    COUNT.with(|count| count.set(unread));
                }
            }
            // The badge stays as it was; whoever wants to know opens the page, which tells what is wrong.
            Err(fault) => {
                FAILURES.set(FAILURES.get().saturating_add(1));
                let told = f64::from(fault.retry_after.unwrap_or_default()) * 1000.0;
                let pause = EVERY * backoff(FAILURES.get()).as_secs_f64() / 2.0;
                DUE.set(now() + pause.min(EVERY * 30.0).max(told));
            }
        }
    });
}
