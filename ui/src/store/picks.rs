//! What will be followed and done as soon as the account can: the queue, as the core tells it.

use crate::ground::bridge::call;
use crate::ground::i18n::lower;
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::store::follow::follow;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::picked::Silent;
use trente_contract::reading::{Pick, PickState, Picked, Picks};

thread_local! {
    static PICKS: RwSignal<Picks> = lasting(|| RwSignal::new(none()));
    static SILENT: RwSignal<(Vec<Silent>, u32)> = lasting(|| RwSignal::new((Vec::new(), 0)));
    /// How many follows came along with a guest who logged in.
    static CAME_ALONG: RwSignal<usize> = lasting(|| RwSignal::new(0));
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    /// How many taps are on their way to the core. Until the last has its answer, the screen is ahead of every answer.
    static UNDER_WAY: Cell<u32> = const { Cell::new(0) };
}

fn none() -> Picks {
    Picks { version: 0, picks: Vec::new(), account: None, running: false, paused_for: None }
}

/// The queue; reactive. The first that asks begins to watch it.
pub fn all() -> RwSignal<Picks> {
    watch();
    PICKS.with(|picks| *picks)
}

fn watch() {
    if !WATCHED.replace(true) {
        spawn_local(follow(None, |seen| WatchPicks { seen }, |picks| picks.version, take));
    }
}

/// Picks that a guest's Home got nothing of when they were last asked for, and how many it is not made of at all; reactive.
pub fn silent() -> RwSignal<(Vec<Silent>, u32)> {
    SILENT.with(|silent| *silent)
}

/// Takes what the core told of them.
pub fn take_silent(all: Vec<Silent>, left_out: u32) {
    silent().set((all, left_out));
}

/// How many people and hashtags a guest wants to follow; reactive.
pub fn wished() -> usize {
    let wished = |one: &&Picked| is_follow(&one.pick) && one.state != PickState::Done;
    all().with(|picks| picks.picks.iter().filter(wished).count())
}

/// How many follows came along with a guest who has an account now; 0 once that was seen. Reactive.
pub fn came_along() -> RwSignal<usize> {
    CAME_ALONG.with(|came| *came)
}

/// How something stands; none when it was not picked. Reactive.
pub fn state_of(pick: &Pick) -> Option<PickState> {
    all().with(|picks| picks.picks.iter().find(|one| same(&one.pick, pick)).map(|one| one.state.clone()))
}

/// A guest follows it, as far as a guest can; reactive.
pub fn is_wished(pick: &Pick) -> bool {
    state_of(pick).is_some_and(|state| state != PickState::Done)
}

/// Whether two picks are one: hashtags and handles are written in any letter case.
fn same(one: &Pick, other: &Pick) -> bool {
    match (one, other) {
        (Pick::Tag { name: one }, Pick::Tag { name: other })
        | (Pick::Person { handle: one }, Pick::Person { handle: other }) => one == other || lower(one) == lower(other),
        // One question: an answer takes the place of another.
        (Pick::Findable { .. }, Pick::Findable { .. }) => true,
        _ => one == other,
    }
}

/// Whether something is followed by its address rather than done to a post.
pub fn is_follow(pick: &Pick) -> bool {
    matches!(pick, Pick::Tag { .. } | Pick::Person { .. })
}

/// Picks something or takes it out: at once on screen, and back with a message when the device refuses.
pub fn set(pick: Pick, on: bool) {
    let signal = all();
    let before = signal.get_untracked();
    signal.update(|picks| {
        picks.picks.retain(|one| !same(&one.pick, &pick));
        if on {
            picks.picks.push(Picked { pick: pick.clone(), state: PickState::Queued });
        }
    });
    UNDER_WAY.set(UNDER_WAY.get() + 1);
    spawn_local(async move {
        let answer = call(SetPick { pick, on }).await;
        UNDER_WAY.set(UNDER_WAY.get() - 1);
        match answer {
            Ok(picks) => take(picks),
            Err(fault) => {
                status::tell_fault(&fault);
                take(call(WatchPicks { seen: None }).await.unwrap_or(before));
            }
        }
    });
}

fn take(picks: Picks) {
    if UNDER_WAY.get() == 0 {
        PICKS.with(|signal| {
            if signal.with_untracked(|known| *known != picks) {
                signal.set(picks);
            }
        });
    }
}
