//! Who reads and writes: log-ins come, change and go.

use super::{feed, going, notices, picks, state};
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::route::Route;
use crate::ground::{i18n, status};
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{LogOut, SwitchAccount};
use trente_contract::ids::AccountKey;
use trente_contract::reader::Account;

/// Takes a new log-in (or one that was renewed) and reads with it from now on. The caller says where to go next.
pub fn logged_in(account: Account) {
    let state = state();
    let key = account.key.clone();
    if state.current.get_untracked().is_none() {
        picks::came_along().set(untrack(picks::wished));
    }
    state.accounts.update(|all| match all.iter_mut().find(|one| one.key == key) {
        Some(one) => *one = account,
        None => all.push(account),
    });
    become_reader(Some(key));
}

thread_local! {
    static CHANGED: RwSignal<u32> = lasting(|| RwSignal::new(0));
}

/// Counts how often somebody changed their own profile here: their page is asked for anew then.
pub fn changed() -> RwSignal<u32> {
    CHANGED.with(|changed| *changed)
}

/// Takes an account whose profile has changed.
pub fn renewed(account: Account) {
    changed().update(|turn| *turn += 1);
    state().accounts.update(|all| {
        if let Some(one) = all.iter_mut().find(|one| one.key == account.key) {
            *one = account;
        }
    });
}

/// Reads with another account and begins at Home.
pub fn switch_account(key: AccountKey) {
    switch_and_go(key, Route::Home);
}

/// The same, and goes on at a place.
pub fn switch_and_go(key: AccountKey, place: Route) {
    spawn_local(async move {
        match call(SwitchAccount { account: key.clone() }).await {
            Ok(()) => {
                become_reader(Some(key));
                router::restart();
                if place != Route::Home {
                    router::go(place);
                }
                if let Some(account) = state().account_now() {
                    status::toast(i18n::t_args("settings-switched", &[("name", account.person.name_text.into())]));
                }
            }
            Err(fault) => status::tell_fault(&fault),
        }
    });
}

/// Logs an account out. True in the answer when the server was told.
///
/// # Errors
/// When this device could not forget the account: it stays.
pub async fn log_out(key: AccountKey) -> Result<bool, Fault> {
    let gone = call(LogOut { account: key.clone() }).await?;
    going::forget(&key);
    let state = state();
    state.accounts.update(|all| all.retain(|account| account.key != key));
    if state.current.get_untracked().as_ref() == Some(&key) {
        become_reader(gone.current);
        router::restart();
    }
    Ok(gone.revoked)
}

fn become_reader(key: Option<AccountKey>) {
    feed::forget_all();
    notices::forget_all();
    state().current.set(key);
}
