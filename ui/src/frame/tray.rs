//! The words beside the app's icon in the system's bar, and what its menu leads to.

use crate::ground::bridge::call;
use crate::ground::i18n::{spoken, t, t_args};
use crate::ground::moments::{backoff, pause};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::{self, quiet, tray, unread};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use trente_contract::commands::AwaitTray;
use trente_contract::desk::{TrayAct, TrayWords};
use trente_contract::notification::Unread;

thread_local! {
    static LISTENING: Cell<bool> = const { Cell::new(false) };
}

/// Begins to keep the icon's words, for as long as the window lives.
pub(super) fn begin() {
    let said = Memo::new(|_| {
        spoken().track();
        wanted().then(words)
    });
    Effect::new(move |before: Option<bool>| {
        let words = said.get();
        let shown = words.is_some();
        // At the start there is none to take away.
        if shown || before == Some(true) {
            spawn_local(tray::show(words));
        }
        if shown && !LISTENING.replace(true) {
            spawn_local(listen());
        }
        shown
    });
}

/// The person wants it; reactive.
fn wanted() -> bool {
    store::state().settings.with(|settings| settings.close_to_tray)
}

fn words() -> TrayWords {
    let is_member = !store::state().is_guest();
    let new = match unread::count() {
        Unread { count: 0, .. } => None,
        Unread { count, more: false } => Some(t_args("nav-notifications-new", &[("count", count.into())])),
        Unread { count, more: true } => Some(t_args("nav-notifications-many", &[("count", count.into())])),
    };
    TrayWords {
        about: new.clone().unwrap_or_else(|| t("tray-nothing")),
        open: t("tray-open"),
        write: is_member.then(|| t("compose-title")),
        notifications: is_member.then(|| new.unwrap_or_else(|| t("nav-notifications"))),
        quiet: is_member.then(|| t("settings-quiet-once")),
        quit: t("tray-quit"),
        right_to_left: document().dir() == "rtl",
    }
}

/// Does what is chosen in the menu.
async fn listen() {
    let mut failures = 0;
    while untrack(wanted) {
        match call(AwaitTray { wait: true }).await {
            Ok(act) => {
                failures = 0;
                match act {
                    Some(TrayAct::Write) => router::go(Route::Write { reply_to: None }),
                    Some(TrayAct::Notifications) => router::go(Route::Notifications { mentions: false }),
                    Some(TrayAct::Quiet) => turn_quiet().await,
                    None => {}
                }
            }
            Err(_) => {
                failures += 1;
                pause(backoff(failures)).await;
            }
        }
    }
    LISTENING.set(false);
}

async fn turn_quiet() {
    if quiet::turn().await.is_err() {
        status::toast_bad(t("settings-not-kept"));
    }
}
