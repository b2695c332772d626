//! What the system is to tell while nobody looks at the window. Nothing before the person chose so.

use super::posts::Filters;
use super::{save_settings, state};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_attr};
use crate::ground::lasting::lasting;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::time::Duration;
use trente_contract::commands::{FreshNotifications, ShowPopup};
use trente_contract::ids::AccountKey;
use trente_contract::notification::{Notice, Popped};
use trente_contract::settings::Popups;

/// The first page has the line to itself for so long.
const AFTER_START: Duration = Duration::from_secs(3);

/// What happened, to be told.
#[derive(Clone)]
pub struct News {
    /// What.
    pub notice: Notice,
    /// The reader's filter stands in front of its post.
    pub covered: bool,
}

thread_local! {
    static NEWS: RwSignal<Vec<News>> = lasting(|| RwSignal::new(Vec::new()));
    static NOWHERE: RwSignal<bool> = lasting(|| RwSignal::new(false));
    static ASKING: Cell<bool> = const { Cell::new(false) };
    static AGAIN: Cell<bool> = const { Cell::new(false) };
}

/// What happened since nobody looks, newest first; reactive. Each time something else.
pub fn news() -> RwSignal<Vec<News>> {
    NEWS.with(|news| *news)
}

/// The last one could not be shown: this system has no place for pop-ups, or not now. Reactive.
pub fn nowhere() -> bool {
    NOWHERE.with(|nowhere| nowhere.get())
}

/// The person wants pop-ups; reactive.
pub fn wanted() -> bool {
    state().settings.with(|settings| settings.popups == Popups::Yes)
}

/// The same, once.
pub fn wanted_now() -> bool {
    untrack(wanted)
}

/// Nobody looks at the window.
fn away() -> bool {
    document().hidden() || !document().has_focus().unwrap_or(true)
}

/// Begins to learn what happens, whenever it is wanted: what was there before is no news.
pub fn begin() {
    lasting(|| {
        let current = state().current;
        Effect::new(move |before: Option<()>| {
            current.track();
            if wanted() {
                match before {
                    None => set_timeout(look, AFTER_START),
                    Some(()) => look(),
                }
            }
        });
    });
}

/// Something happened, or may have.
pub fn look() {
    let account = untrack(|| state().account()).filter(|account| !account.expired).map(|account| account.key);
    let Some(account) = account.filter(|_| wanted_now()) else { return };
    if ASKING.replace(true) {
        AGAIN.set(true);
        return;
    }
    spawn_local(async move {
        loop {
            // What cannot be asked for now is told with what happens next.
            if let Ok(fresh) = call(FreshNotifications { account: account.clone() }).await {
                take(&account, fresh);
            }
            if !AGAIN.replace(false) {
                break;
            }
        }
        ASKING.set(false);
        if state().current.get_untracked().as_ref() != Some(&account) {
            look();
        }
    });
}

fn take(account: &AccountKey, fresh: Vec<Notice>) {
    if state().current.get_untracked().as_ref() != Some(account) || !away() || !wanted_now() {
        return;
    }
    let told: Vec<News> = fresh.into_iter().filter_map(news_of).collect();
    if !told.is_empty() {
        news().set(told);
    }
}

/// None when the reader's filters leave its post out.
fn news_of(mut notice: Notice) -> Option<News> {
    let filters = notice.post.as_mut().map(Filters::out_of).unwrap_or_default();
    (!filters.hide()).then(|| News { notice, covered: filters.post.is_some() || filters.quote.is_some() })
}

/// Lets the system tell something, in these words.
pub async fn show(title: String, text: String, several: bool) -> Popped {
    let popped = call(ShowPopup { title, text, open: t("popups-open"), several }).await;
    // A window that cannot ask has other troubles.
    let popped = popped.unwrap_or(Popped::Nowhere);
    let nowhere = popped == Popped::Nowhere;
    NOWHERE.with(|known| {
        if known.get_untracked() != nowhere {
            known.set(nowhere);
        }
    });
    popped
}

/// Keeps what the person chose, and tells what became of the first pop-up; none where there was none to show.
pub async fn choose(popups: Popups) -> Option<Popped> {
    let mut settings = state().settings.get_untracked();
    settings.popups = popups;
    if save_settings(settings).await.is_err() {
        status::toast_bad(t("settings-not-kept"));
        return None;
    }
    if popups != Popups::Yes {
        return None;
    }
    // Whether this system shows any is seen at once, and what they look like.
    Some(show(t("popups-first"), t_attr("popups-first", "text"), false).await)
}
