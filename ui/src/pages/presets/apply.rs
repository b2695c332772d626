//! A way is taken: only what differs is changed, and it is told what was and what was refused.

use super::Page;
use super::ways::{Way, Ways, findable, locked, popups, posts, quotes};
use crate::ground::bridge::call;
use crate::ground::i18n::{self, t};
use crate::store::{accounts, popups as pop};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::{SetPolicy, UpdateProfile};
use trente_contract::ids::AccountKey;
use trente_contract::settings::Popups;
use trente_contract::yourself::{Change, Findable};

/// What a choice came to.
#[derive(Clone)]
pub(super) struct Outcome {
    /// What holds now and did not before.
    pub(super) changed: Vec<String>,
    /// What the server did not take, or does not know.
    pub(super) refused: Vec<String>,
    /// How it stood before.
    pub(super) before: Ways,
}

/// Takes a way.
pub(super) fn choose(page: Page, way: &'static Way) {
    let before = page.now.get_untracked();
    let wanted = before.under(way);
    let mut missing = Vec::new();
    if before.quotes.is_none() {
        missing.push(t("presets-no-quotes"));
    }
    if before.reach.is_none() {
        missing.push(t("presets-no-reach"));
    }
    go(page, wanted, way.reach_words(), missing);
}

/// Takes the last choice back.
pub(super) fn undo(page: Page, before: &Ways) {
    go(page, before.clone(), t("presets-reach-before"), Vec::new());
}

fn go(page: Page, wanted: Ways, reach: String, missing: Vec<String>) {
    if page.busy.get_untracked() {
        return;
    }
    page.busy.set(true);
    let account = page.account.get_value();
    let before = page.now.get_untracked();
    spawn_local(async move {
        let (mut now, mut changed, mut refused) = (before.clone(), Vec::new(), missing);
        profile(&account, &wanted, &mut now, &mut changed, &mut refused).await;
        policy(&account, &wanted, &mut now, reach, &mut changed, &mut refused).await;
        if pop_up(wanted.popups) != pop_up(now.popups) {
            pop::choose(wanted.popups).await;
            changed.push(t(popups(wanted.popups == Popups::Yes)));
            now.popups = wanted.popups;
        }
        page.busy.try_set(false);
        page.now.try_set(now);
        page.outcome.try_set(Some(Outcome { changed, refused, before }));
    });
}

/// Who was never asked has none.
fn pop_up(popups: Popups) -> bool {
    popups == Popups::Yes
}

async fn profile(
    account: &AccountKey,
    wanted: &Ways,
    now: &mut Ways,
    changed: &mut Vec<String>,
    refused: &mut Vec<String>,
) {
    let differs = |wanted: Option<bool>, now: Option<bool>| wanted.filter(|_| wanted != now);
    let found = Findable {
        discoverable: differs(wanted.found.discoverable, now.found.discoverable),
        indexable: differs(wanted.found.indexable, now.found.indexable),
        hides_lists: None,
    };
    let change = Change {
        locked: (wanted.locked != now.locked).then_some(wanted.locked),
        visibility: (wanted.visibility != now.visibility).then_some(wanted.visibility),
        quotes: wanted.quotes.filter(|_| wanted.quotes != now.quotes),
        found,
        ..Change::default()
    };
    if change.is_none() {
        return;
    }
    match call(UpdateProfile { account: account.clone(), change }).await {
        Ok(saved) => {
            accounts::renewed(saved.account);
            let has = saved.written;
            // What counts is what the server has now, not what it was asked for.
            let told = [
                (has.visibility != now.visibility, posts(has.visibility)),
                (has.locked != now.locked, t(locked(has.locked))),
                (has.quotes != now.quotes, has.quotes.map(|quoted| t(quotes(quoted))).unwrap_or_default()),
                (has.found != now.found, t(findable(has.found.discoverable, has.found.indexable))),
            ];
            changed.extend(told.into_iter().filter_map(|(differs, words)| differs.then_some(words)));
            let untaken = [
                (has.visibility != wanted.visibility, posts(wanted.visibility)),
                (has.locked != wanted.locked, t(locked(wanted.locked))),
                (has.quotes != wanted.quotes, wanted.quotes.map(|quoted| t(quotes(quoted))).unwrap_or_default()),
                (
                    has.found.discoverable != wanted.found.discoverable,
                    t(findable(wanted.found.discoverable, wanted.found.indexable)),
                ),
            ];
            refused.extend(untaken.into_iter().filter_map(|(differs, words)| differs.then_some(words)));
            (now.visibility, now.locked, now.quotes, now.found) = (has.visibility, has.locked, has.quotes, has.found);
        }
        Err(fault) => refused.push(why(&fault)),
    }
}

async fn policy(
    account: &AccountKey,
    wanted: &Ways,
    now: &mut Ways,
    words: String,
    changed: &mut Vec<String>,
    refused: &mut Vec<String>,
) {
    let (Some(wanted), Some(now)) = (&wanted.reach, &mut now.reach) else { return };
    let mut taken = false;
    for (sort, treatment) in wanted {
        let Some((_, has)) = now.iter_mut().find(|(one, _)| one == sort).filter(|(_, has)| has != treatment) else {
            continue;
        };
        match call(SetPolicy { account: account.clone(), sort: *sort, treatment: *treatment }).await {
            Ok(_) => {
                *has = *treatment;
                taken = true;
            }
            Err(fault) => {
                refused.push(why(&fault));
                // The rest would be refused for the same reason.
                break;
            }
        }
    }
    if taken {
        changed.push(words);
    }
}

/// The server's own words, where it has any.
fn why(fault: &Fault) -> String {
    fault.said.clone().unwrap_or_else(|| i18n::fault(fault).what)
}
