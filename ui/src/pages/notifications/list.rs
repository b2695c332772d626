//! The list of what happened.

use super::{offer, row, tabs};
use crate::components::icon::{icon, icon_small, sized};
use crate::components::paged::{Like, paged};
use crate::components::side::side;
use crate::components::{blank, dialog};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args, t_attr};
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use crate::store::feed::Phase;
use crate::store::notices::{Notices, Row, notices};
use crate::store::unread;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;
use std::time::Duration;
use trente_contract::commands::{ClearNotifications, ReadPolicy};
use trente_contract::ids::AccountKey;
use trente_contract::notification::Only;
use trente_contract::reader::Account;

/// What stood on screen for so long was looked at.
const LOOKED_AT: Duration = Duration::from_millis(1500);

/// The page.
pub(super) fn page(account: &Account, only: Only) -> AnyView {
    let shown = notices(&account.key, only);
    let here = Route::Notifications { mentions: only == Only::Mentions };
    let (held, row_of) = (RwSignal::new(0), Arc::clone(&shown));
    ask_for_held(account.key.clone(), held);
    if only == Only::All {
        note_that_it_was_seen(&shown);
    }
    let ask = (only == Only::All).then(|| offer::line(&shown));
    let clear = (only == Only::All).then(|| clear(&shown));
    let empty = match only {
        Only::All => || blank::blank("bell", t("notifications-empty"), t_attr("notifications-empty", "text"), None),
        Only::Mentions => || {
            let text = t_attr("notifications-empty-mentions", "text");
            blank::blank("at", t("notifications-empty-mentions"), text, None)
        },
    };
    let like = Like {
        label: t("notifications-title"),
        waiting: t("notifications-loading"),
        row: move |one: Row| row::row(&one, &row_of),
        empty,
    };
    let list = paged(&shown.list, like);
    view! {
        <main class="column" id="main">
            {tabs::bar(&here, clear)}
            {held_line(held)}
            {ask}
            {newer(&shown)}
            {list}
        </main>
        {side(&account.server)}
    }
    .into_any()
}

/// Whether strangers are waiting.
fn ask_for_held(account: AccountKey, held: RwSignal<u32>) {
    spawn_local(async move {
        // A server that does not tell holds nothing back that is known of.
        if let Ok(Some(policy)) = call(ReadPolicy { account }).await {
            held.try_set(policy.held);
        }
    });
}

fn held_line(held: RwSignal<u32>) -> AnyView {
    (move || {
        let count = held.get();
        (count > 0).then(|| {
            view! {
                <a class="row heldline" href=Route::Requests.href()>
                    <span class="row__icon">{icon_small("filter")}</span>
                    <span class="row__main">{t_args("notifications-held-line", &[("count", count.into())])}</span>
                    {sized("right", "icon icon--sm icon--flip")}
                </a>
            }
        })
    })
    .into_any()
}

/// The button that what came meanwhile waits behind.
fn newer(shown: &Arc<Notices>) -> AnyView {
    let shown = Arc::clone(shown);
    (move || {
        let count = unread::count().count;
        let ready = shown.list.phase.with(|phase| *phase == Phase::Still);
        let all_here = shown.unseen().is_some();
        (count > 0 && ready && !all_here && shown.only == Only::All).then(|| {
            let shown = Arc::clone(&shown);
            let words = t_args("notifications-show", &[("count", count.into())]);
            let show = move |_| {
                shown.list.load();
                window().scroll_to_with_x_and_y(0.0, 0.0);
            };
            view! {
                <div class="newposts"><button class="btn btn--ink btn--sm" type="button" on:click=show>{words}</button></div>
            }
        })
    })
    .into_any()
}

/// Tells the server how far the reader has looked: only what stands on screen, in a window that is seen, for a moment.
fn note_that_it_was_seen(shown: &Arc<Notices>) {
    let shown = Arc::clone(shown);
    let there = || router::current().with_untracked(|route| *route == Route::Notifications { mentions: false });
    Effect::new(move |_| {
        router::current().track();
        unread::window_seen();
        let ready = shown.list.phase.with(|phase| *phase == Phase::Still);
        let Some(newest) = shown.unseen().filter(|_| ready) else { return };
        let shown = Arc::clone(&shown);
        let looked = set_timeout_with_handle(
            move || {
                let same = untrack(|| shown.unseen()).as_ref() == Some(&newest);
                if same && there() && !document().hidden() {
                    shown.saw(newest);
                }
            },
            LOOKED_AT,
        );
        if let Ok(looked) = looked {
            on_cleanup(move || looked.clear());
        }
    });
}

/// Takes all away, after a question: that cannot be taken back.
fn clear(shown: &Arc<Notices>) -> AnyView {
    let shown = Arc::clone(shown);
    let items = shown.list.items.clone();
    let ask = move |_| {
        let shown = Arc::clone(&shown);
        dialog::ask(dialog::Question {
            title: t_attr("notifications-clear", "ask"),
            text: t_attr("notifications-clear", "text"),
            yes: t_attr("notifications-clear", "yes"),
            no: t_attr("notifications-clear", "no"),
            danger: true,
            act: Rc::new(move || {
                let shown = Arc::clone(&shown);
                spawn_local(async move {
                    match call(ClearNotifications { account: shown.account.clone() }).await {
                        Ok(()) => {
                            unread::none();
                            status::toast(t_attr("notifications-clear", "done"));
                            shown.list.load();
                        }
                        Err(fault) => status::tell_fault(&fault),
                    }
                });
            }),
        });
    };
    (move || {
        let ask = ask.clone();
        items.with(|items| !items.is_empty()).then(|| {
            view! {
                <button class="iconbtn" type="button" aria-label=t("notifications-clear") title=t("notifications-clear") on:click=ask>
                    {icon("trash")}
                </button>
            }
        })
    })
    .into_any()
}
