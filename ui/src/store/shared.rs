//! What another app, or a link, gave to be posted: it waits in the core, and becomes a draft as soon as there is an account.

use super::state;
use crate::ground::bridge::call;
use crate::ground::i18n::{fault, t};
use crate::ground::lasting::lasting;
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::TakeShared;

/// Looks whether something waits, at start and whenever somebody logs in.
pub fn begin() {
    lasting(|| {
        let current = state().current;
        Effect::new(move |_: Option<()>| {
            if current.with(Option::is_some) {
                spawn_local(async {
                    take().await;
                });
            }
        });
    });
}

/// Something was shared just now. False when it is nothing.
pub async fn came() -> bool {
    if state().current.get_untracked().is_some() {
        return take().await;
    }
    // Who has no account yet is told there how to come by one.
    router::go(Route::Write { reply_to: None });
    status::toast(t("share-kept"));
    true
}

/// Opens the composer with what waits; false when nothing does.
async fn take() -> bool {
    let Some(account) = state().account_now() else { return false };
    match call(TakeShared { account: account.key }).await {
        Ok(Some(taken)) => {
            router::go(Route::Draft(taken.draft));
            if taken.left_out > 0 {
                status::note(t("share-left-out"));
            }
            true
        }
        Ok(None) => false,
        Err(error) => {
            status::toast_bad(fault(&error).what);
            true
        }
    }
}
