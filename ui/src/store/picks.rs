//! What will be followed and done as soon as the account can: the queue, as the core tells it.

use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::status;
use crate::store::follow::follow;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use trente_contract::commands::{SetPick, WatchPicks};
use trente_contract::reading::{Pick, PickState, Picked, Picks};

thread_local! {
    static PICKS: RwSignal<Picks> = lasting(|| RwSignal::new(none()));
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

/// How something stands; none when it was not picked. Reactive.
pub fn state_of(pick: &Pick) -> Option<PickState> {
    all().with(|picks| picks.picks.iter().find(|one| one.pick == *pick).map(|one| one.state.clone()))
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
        picks.picks.retain(|one| one.pick != pick);
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
