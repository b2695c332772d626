//! Posts that were sent a moment ago: each stands where it will be before its server has it.

use crate::ground::lasting::lasting;
use leptos::prelude::*;
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::person::Person;
use trente_contract::reader::Account;

/// A post on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Going {
    /// Its draft's key.
    pub key: String,
    /// Who sends it.
    pub account: AccountKey,
    /// The same as others see them.
    pub author: Person,
    /// What it says.
    pub text: String,
    /// What is said before it; empty for none.
    pub warning: String,
    /// What it is written in.
    pub language: Option<String>,
    /// The post that it answers.
    pub answers: Option<PostId>,
    /// Why it is not out, in one sentence; none while it is on its way.
    pub failed: Option<String>,
}

thread_local! {
    static ALL: RwSignal<Vec<Going>> = lasting(|| RwSignal::new(Vec::new()));
}

fn all() -> RwSignal<Vec<Going>> {
    ALL.with(|all| *all)
}

/// It is on its way.
pub fn begin(account: &Account, draft: &Draft) {
    let going = Going {
        key: draft.key.clone(),
        account: account.key.clone(),
        author: account.person.clone(),
        text: draft.text.clone(),
        warning: draft.warning.clone(),
        language: draft.language.clone(),
        answers: draft.in_reply_to.clone(),
        failed: None,
    };
    all().update(|all| {
        all.retain(|one| one.key != going.key);
        all.insert(0, going);
    });
}

/// It is out, or written on: it no longer stands there.
pub fn end(key: &str) {
    if all().with_untracked(|all| all.iter().any(|one| one.key == key)) {
        all().update(|all| all.retain(|one| one.key != key));
    }
}

/// It is not out, for this reason: that is said where it stands, with the way to its draft.
pub fn failed(key: &str, why: String) {
    all().update(|all| {
        if let Some(one) = all.iter_mut().find(|one| one.key == key) {
            one.failed = Some(why);
        }
    });
}

/// Whether it is on its way now; reactive.
pub fn goes(key: &str) -> bool {
    all().with(|all| all.iter().any(|one| one.key == key && one.failed.is_none()))
}

/// The same, at this moment.
pub fn is_under_way(key: &str) -> bool {
    untrack(|| goes(key))
}

/// An account is logged out: nothing of it stands anywhere.
pub fn forget(account: &AccountKey) {
    all().update(|all| all.retain(|one| one.account != *account));
}

/// What an account has on its way, newest first; reactive.
pub fn of(account: &AccountKey) -> Vec<Going> {
    all().with(|all| all.iter().filter(|one| one.account == *account).cloned().collect())
}
