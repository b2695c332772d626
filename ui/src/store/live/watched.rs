//! Which lists are on screen: the stream is to tell of their newer posts, too.

use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::store::feed::Feed;
use crate::store::state;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::WatchLists;
use trente_contract::ids::AccountKey;
use trente_contract::live::Watched;
use trente_contract::reader::Reader;

/// What changes so soon after something else is said with it.
const TOGETHER: Duration = Duration::from_millis(300);

thread_local! {
    static SEEN: RefCell<Vec<Arc<Feed>>> = const { RefCell::new(Vec::new()) };
    static SAID: RefCell<Option<(AccountKey, Vec<Watched>)>> = const { RefCell::new(None) };
    static DUE: Cell<bool> = const { Cell::new(false) };
}

/// A list came on screen, or left it.
pub fn watch(feed: &Arc<Feed>, on_screen: bool) {
    if on_screen && feed.which.watched(&state().reader_now()).is_empty() {
        return;
    }
    let changed = SEEN.with_borrow_mut(|all| {
        let known = all.iter().position(|one| one.which == feed.which);
        match (known, on_screen) {
            (None, true) => all.push(Arc::clone(feed)),
            (Some(at), false) => drop(all.remove(at)),
            _ => return false,
        }
        true
    });
    if changed {
        say_soon();
    }
}

/// Looks for newer posts in the lists on screen; they wait behind their button.
pub(super) fn look() {
    if !document().hidden() {
        for feed in SEEN.with_borrow(Clone::clone) {
            feed.look(false);
        }
    }
}

/// Begins to tell the core, for as long as the window lives.
pub(super) fn begin() {
    let sight = window_event_listener_untyped("visibilitychange", |_| say_soon());
    std::mem::forget(sight);
    lasting(|| {
        let current = state().current;
        Effect::new(move |before: Option<()>| {
            current.track();
            if before.is_some() {
                say_soon();
            }
        });
    });
}

fn say_soon() {
    if DUE.replace(true) {
        return;
    }
    set_timeout(
        || {
            DUE.set(false);
            say();
        },
        TOGETHER,
    );
}

/// Nobody looks at the lists of a hidden window.
fn say() {
    let account = untrack(|| state().account()).filter(|account| !account.expired).map(|account| account.key);
    let Some(account) = account else { return };
    let reader = Reader::Account { account: account.clone() };
    let lists: Vec<Watched> = if document().hidden() {
        Vec::new()
    } else {
        SEEN.with_borrow(|all| all.iter().flat_map(|feed| feed.which.watched(&reader)).collect())
    };
    let said = SAID.replace(Some((account.clone(), lists.clone())));
    let before = said.filter(|(whose, _)| *whose == account).map(|(_, lists)| lists).unwrap_or_default();
    if before != lists {
        spawn_local(async move {
            // A list that nobody tells of is asked for once a minute.
            let _ = call(WatchLists { account, lists }).await;
        });
    }
}
