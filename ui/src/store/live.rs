//! What the reading account's server tells by itself, for as long as the window is seen, or somebody is told all the same.

mod watched;

pub use watched::watch;

use super::{feed, popups, posts, state, unread};
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::moments::{backoff, now, pause};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::time::Duration;
use trente_contract::commands::AwaitNews;
use trente_contract::ids::AccountKey;
use trente_contract::live::Told;
use trente_contract::reader::Reader;

/// The first page has the line to itself for so long.
const AFTER_START: Duration = Duration::from_secs(3);
/// What is told of is fetched so often at most, in milliseconds.
const AT_MOST: f64 = 3_000.0;

thread_local! {
    static FILTERS: RwSignal<u32> = lasting(|| RwSignal::new(0));
    /// Whoever listens under an older number is to stop.
    static TURN: Cell<u32> = const { Cell::new(0) };
    /// There are newer posts that nobody has looked for, since nobody saw the window.
    static MISSED: Cell<bool> = const { Cell::new(false) };
    static POSTS: Bell = const { Bell::new(feed::look_at_home) };
    static LISTS: Bell = const { Bell::new(watched::look) };
    static NOTICES: Bell = const { Bell::new(unread::soon) };
}

/// Does something soon after it was rung, however often that was.
struct Bell {
    done: Cell<f64>,
    due: Cell<bool>,
    act: fn(),
}

impl Bell {
    const fn new(act: fn()) -> Self {
        Self { done: Cell::new(0.0), due: Cell::new(false), act }
    }

    fn ring(bell: &'static std::thread::LocalKey<Self>) {
        bell.with(|one| {
            if one.due.replace(true) {
                return;
            }
            let wait = (one.done.get() + AT_MOST - now()).clamp(0.0, AT_MOST);
            set_timeout(
                move || {
                    bell.with(|one| {
                        one.due.set(false);
                        one.done.set(now());
                        (one.act)();
                    });
                },
                Duration::from_secs_f64(wait / 1000.0),
            );
        });
    }
}

/// Changes each time that the reader's filters do; reactive.
pub fn filters() -> u32 {
    FILTERS.with(|turn| turn.get())
}

/// Begins to listen, for as long as the window lives: to the server of whoever reads, while the window is seen, or somebody is told all the same.
pub fn begin() {
    watched::begin();
    lasting(|| {
        let current = state().current;
        Effect::new(move |before: Option<()>| {
            current.track();
            unread::window_seen();
            if MISSED.take() {
                Bell::ring(&POSTS);
            }
            match before {
                None => set_timeout(listen, AFTER_START),
                Some(()) => listen(),
            }
        });
    });
}

fn listen() {
    let turn = TURN.get().wrapping_add(1);
    TURN.set(turn);
    state().live.set(false);
    let mine = move || TURN.get() == turn && (!document().hidden() || unread::unseen());
    spawn_local(async move {
        let mut failures = 0;
        while mine() {
            let account = untrack(|| state().account()).filter(|account| !account.expired);
            let Some(account) = account.map(|account| account.key) else { return };
            match call(AwaitNews { account: account.clone() }).await {
                // Also to whoever was to stop meanwhile: it is told once.
                Ok(told) if state().current.get_untracked().as_ref() == Some(&account) => {
                    failures = 0;
                    heard(&account, told);
                }
                Ok(_) => {}
                Err(_) => {
                    failures += 1;
                    if mine() {
                        state().live.set(false);
                    }
                    pause(backoff(failures)).await;
                }
            }
        }
    });
}

fn heard(account: &AccountKey, told: Told) {
    let live = state().live;
    if live.get_untracked() != told.live {
        live.set(told.live);
    }
    let reader = Reader::Account { account: account.clone() };
    for id in &told.deleted {
        if let Some(shown) = posts::known(&reader, id) {
            shown.gone.set(true);
        }
    }
    for post in told.edited {
        // Nobody shows the others.
        if posts::known(&reader, &post.id).is_some() {
            // What the reader did with it is not told to all.
            posts::take_public(&reader, post);
        }
    }
    if told.filters {
        FILTERS.with(|turn| turn.update(|turn| *turn = turn.wrapping_add(1)));
        feed::fetch_anew(account);
    } else if told.newer && document().hidden() {
        MISSED.set(true);
    } else if told.newer {
        Bell::ring(&POSTS);
    }
    if told.listed {
        Bell::ring(&LISTS);
    }
    if told.notified {
        Bell::ring(&NOTICES);
        // Not with the bell: in a hidden window its clock is slow.
        popups::look();
    }
}
