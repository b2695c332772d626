//! Accounts that were asked for and do not work yet: the waiting rooms, as the core last told them (see `opening`).

use super::state;
use crate::ground::lasting::lasting;
use crate::ground::route::Route;
use leptos::prelude::*;
use trente_contract::ids::RoomId;
use trente_contract::waiting::Room;

thread_local! {
    static ROOMS: RwSignal<Vec<Room>> = lasting(|| RwSignal::new(Vec::new()));
}

/// The rooms, the newest first; reactive.
pub fn all() -> RwSignal<Vec<Room>> {
    ROOMS.with(|rooms| *rooms)
}

/// Whether someone waits for an account; reactive.
pub fn any() -> bool {
    all().with(|rooms| !rooms.is_empty())
}

/// One room, as long as it is there; reactive.
pub fn one(id: &RoomId) -> Option<Room> {
    all().with(|rooms| rooms.iter().find(|room| room.id == *id).cloned())
}

/// Forgets a room that was left.
pub fn forget(id: &RoomId) {
    all().update(|rooms| rooms.retain(|room| room.id != *id));
}

/// Where a window begins: at the log-in that goes on, when there is one. Where nobody is logged in in the waiting room, or at the
/// Home of one's own picks.
pub fn first_place() -> Option<Route> {
    if state().login.with_untracked(Option::is_some) {
        return Some(Route::Login { wish: None });
    }
    if state().current.get_untracked().is_some() {
        return None;
    }
    match untrack(any) {
        true => Some(Route::Waiting),
        false => state().has_picks.then_some(Route::Picked),
    }
}
