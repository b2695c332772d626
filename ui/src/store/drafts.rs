//! What is written and not out yet, as the core tells it; and the word that something which waited is out.

use super::follow::follow;
use super::{going, state, written};
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::moments::pause;
use crate::ground::route::Route;
use crate::ground::status;
use crate::places::router;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::Cell;
use std::time::Duration;
use trente_contract::Fault;
use trente_contract::commands::{SaveDraft, WatchDrafts};
use trente_contract::compose::{Draft, Drafts, KeptDraft, SentPost};
use trente_contract::ids::AccountKey;

/// How often is looked whether all is kept.
const A_MOMENT: Duration = Duration::from_millis(4);

/// After so many looks nobody is kept waiting any longer: two seconds.
const LONGEST: u32 = 500;

thread_local! {
    /// How many drafts are being kept just now.
    static SAVING: Cell<u32> = const { Cell::new(0) };
    /// None until the core told for the first time.
    static ALL: RwSignal<Option<Vec<KeptDraft>>> = lasting(|| RwSignal::new(None));
}

/// Begins to follow them, for as long as the window lives.
pub fn begin() {
    spawn_local(follow(None, |seen| WatchDrafts { seen }, |told| told.version, take));
}

/// All of them, of every account; none until they are known. Reactive.
pub fn all() -> RwSignal<Option<Vec<KeptDraft>>> {
    ALL.with(|all| *all)
}

/// Those of one account; reactive.
pub fn of(account: &AccountKey) -> Vec<KeptDraft> {
    // What is on its way stands where it will be.
    let own = |one: &&KeptDraft| one.account == *account && !going::goes(&one.draft.key);
    all().with(|all| all.iter().flatten().filter(own).cloned().collect())
}

/// How many posts of an account wait to go out by themselves, and how many of those that were left need the person; reactive.
pub fn left(account: &AccountKey) -> (u32, u32) {
    let (mut wait, mut need) = (0, 0);
    all().with(|all| {
        for one in all.iter().flatten().filter(|one| one.account == *account) {
            match &one.waits {
                Some(waits) if waits.needs_you => need += 1,
                Some(_) => wait += 1,
                None => {}
            }
        }
    });
    (wait, need)
}

/// What a log-out of this account means, for whoever is asked.
pub fn log_out_text(account: &AccountKey) -> String {
    let (wait, need) = untrack(|| left(account));
    match wait + need {
        0 => t("settings-log-out-text"),
        count => t_args("settings-log-out-waiting", &[("count", count.into())]),
    }
}

/// Keeps a draft.
///
/// # Errors
/// When it cannot be kept.
pub async fn save(account: AccountKey, draft: Draft) -> Result<(), Fault> {
    SAVING.set(SAVING.get() + 1);
    let answer = call(SaveDraft { account, draft }).await;
    SAVING.set(SAVING.get() - 1);
    answer
}

/// Waits until all that is being kept is: the core answers whom it can first, and a page that fetches a draft which another one
/// is just keeping would show it, and keep it again, as it was before.
pub async fn all_kept() {
    for _ in 0..LONGEST {
        // What is left in this very moment keeps what it has in the same one, and may come to it a little later.
        pause(A_MOMENT).await;
        if SAVING.get() == 0 {
            return;
        }
    }
}

fn take(told: Drafts) {
    all().set(Some(told.drafts));
    for SentPost { account, post } in told.sent {
        let id = post.id.clone();
        written::written(&account, post);
        if state().current.get_untracked().as_ref() == Some(&account) {
            let go = move || router::go(Route::Thread(id.clone()));
            status::toast_with(t("drafts-sent"), t("compose-sent-view"), go);
        } else {
            let known = state()
                .accounts
                .with_untracked(|all| all.iter().find(|one| one.key == account).map(|one| one.person.handle.clone()));
            let handle = format!("@{}", known.unwrap_or_else(|| account.to_string()));
            status::toast(t_args("drafts-sent-of", &[("handle", handle.into())]));
        }
    }
}
