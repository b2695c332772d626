//! Waiting rooms on their way to an account: watched as long as the window lives. The first that opens goes Home with it.

use super::follow::follow;
use super::{accounts, rooms, state};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use std::cell::Cell;
use trente_contract::commands::{LeaveRoom, WaitingRooms};
use trente_contract::reader::Account;
use trente_contract::waiting::{Room, Stage};
// Not Leptos' own: its executor begins with the first mount, and the rooms are asked for before.
use wasm_bindgen_futures::spawn_local;

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// Learns at start which rooms there are; then keeps watching them as long as the window lives. With nobody logged in and
/// somebody waiting, the window begins in the waiting room.
pub async fn begin() {
    let mut seen = None;
    if let Ok(told) = call(WaitingRooms { seen }).await {
        seen = Some(told.version);
        take_all(told.rooms);
    }
    watch(seen);
}

fn watch(seen: Option<u32>) {
    if !WATCHED.replace(true) {
        let ask = |seen| WaitingRooms { seen };
        spawn_local(follow(seen, ask, |told| told.version, |told| take_all(told.rooms)));
    }
}

/// A new room: whoever asked for the account goes there, from the form that they need no longer.
pub fn enter(room: Room) {
    take(room);
    if untrack(rooms::any) {
        router::replace(Route::Waiting);
    }
}

/// Takes a room that a command gave: a new one, or one that has changed.
pub fn take(room: Room) {
    read_there(&room);
    rooms::all().update(|all| match all.iter_mut().find(|one| one.id == room.id) {
        Some(one) => *one = room.clone(),
        None => all.insert(0, room.clone()),
    });
    open_if_it_works(&room);
}

fn take_all(told: Vec<Room>) {
    if let Some(newest) = told.first() {
        read_there(newest);
    }
    let (opened, waiting): (Vec<Room>, Vec<Room>) = told.into_iter().partition(|room| works(room).is_some());
    rooms::all().set(waiting);
    for room in &opened {
        open_if_it_works(room);
    }
}

/// Without an account, what is read is what the coming account's server has.
fn read_there(room: &Room) {
    let state = state();
    if state.current.get_untracked().is_none() && !matches!(room.stage, Stage::Refused | Stage::Expired) {
        state.guest_server.set(room.server.clone());
    }
}

fn works(room: &Room) -> Option<&Account> {
    room.account.as_ref().filter(|_| room.stage == Stage::Open)
}

/// The account works: whoever has no other is taken Home; whoever reads with another one is told.
fn open_if_it_works(room: &Room) {
    let Some(account) = works(room).cloned() else { return };
    rooms::forget(&room.id);
    let id = room.id.clone();
    spawn_local(async move {
        // The account is among the log-ins by now; a room that stays is closed at the next start.
        let _ = call(LeaveRoom { room: id }).await;
    });
    let state = state();
    let known = state.accounts.with_untracked(|all| all.iter().any(|one| one.key == account.key));
    if state.current.get_untracked().is_none() {
        let name = account.person.name_text.clone();
        accounts::logged_in(account);
        // Who is writing writes on: the account that they wrote for works now.
        let writes =
            |route: &Route| matches!(route, Route::Write { .. } | Route::Quote(_) | Route::Change(_) | Route::Draft(_));
        if !router::current().with_untracked(writes) {
            router::restart();
        }
        status::toast(t_args("waiting-opened", &[("name", name.into())]));
    } else if !known {
        let (key, handle) = (account.key.clone(), format!("@{}", account.person.handle));
        state.accounts.update(|all| all.push(account));
        let words = t_args("waiting-opened-too", &[("handle", handle.into())]);
        status::toast_with(words, t("waiting-opened-go"), move || accounts::switch_account(key.clone()));
    }
}
