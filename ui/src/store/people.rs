//! How the reader stands to people: one signal a person, so that a mute shows wherever the person is shown.

mod deed;

pub use deed::Deed;

use crate::ground::i18n::{self, t, t_args};
use crate::ground::lasting::lasting;
use crate::ground::status;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::RefCell;
use std::collections::{HashMap, HashSet};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Weak};
use std::time::Duration;
use trente_contract::ids::{AccountKey, PersonId};
use trente_contract::person::{Person, Relationship};
use trente_contract::reader::Reader;

type Key = (AccountKey, PersonId);

/// How an account stands to a person, as the window shows it.
pub struct Stand {
    key: Key,
    /// What the server last said, with what the reader did meanwhile.
    now: ArcRwSignal<Relationship>,
    /// How many acts are on their way.
    under_way: AtomicU32,
}

thread_local! {
    static STANDS: RefCell<HashMap<Key, Weak<Stand>>> = RefCell::new(HashMap::new());
    /// Whom the reader muted or blocked, as far as the window has heard of it: their posts are left out of lists.
    static OUT: RwSignal<HashSet<Key>> = lasting(|| RwSignal::new(HashSet::new()));
}

/// How the reader stands to a person; none for guests and for oneself. `told` is what the core said just now.
pub fn stand(reader: &Reader, person: &PersonId, told: Option<Relationship>) -> Option<Arc<Stand>> {
    let Reader::Account { account } = reader else { return None };
    if super::state().account_now().is_some_and(|own| own.key == *account && own.person.id == *person) {
        return None;
    }
    let key = (account.clone(), person.clone());
    let known = STANDS.with_borrow(|all| all.get(&key).and_then(Weak::upgrade));
    let stand = known.unwrap_or_else(|| {
        let now = ArcRwSignal::new(Relationship { showing_boosts: true, ..Relationship::default() });
        let stand = Arc::new(Stand { key: key.clone(), now, under_way: AtomicU32::new(0) });
        STANDS.with_borrow_mut(|all| {
            if all.len() >= 512 && all.len().is_power_of_two() {
                all.retain(|_, one| one.strong_count() > 0);
            }
            all.insert(key, Arc::downgrade(&stand));
        });
        stand
    });
    if let Some(told) = told.filter(|_| stand.under_way.load(Ordering::Relaxed) == 0) {
        stand.set(told);
    }
    Some(stand)
}

/// Whether posts of these people are left out of lists; reactive.
pub fn is_out(reader: &Reader, people: &[PersonId]) -> bool {
    let Reader::Account { account } = reader else { return false };
    OUT.with(|out| *out)
        .with(|out| !out.is_empty() && people.iter().any(|id| out.contains(&(account.clone(), id.clone()))))
}

impl Stand {
    /// Whose it is.
    pub fn account(&self) -> &AccountKey {
        &self.key.0
    }

    /// Whom it is about.
    pub fn person(&self) -> &PersonId {
        &self.key.1
    }

    /// How one stands now; reactive.
    pub fn get(&self) -> Relationship {
        self.now.get()
    }

    /// The same, once.
    pub fn now(&self) -> Relationship {
        self.now.get_untracked()
    }

    /// Something else holds from now on.
    pub fn set(&self, new: Relationship) {
        if self.now() != new {
            self.now.set(new);
        }
        let (out, is_out) = (OUT.with(|out| *out), new.muting || new.blocking);
        if out.with_untracked(|out| out.contains(&self.key)) != is_out {
            out.update(|out| {
                if is_out {
                    out.insert(self.key.clone());
                } else {
                    out.remove(&self.key);
                }
            });
        }
    }
}

/// Does it: at once on screen, then at the server. A refusal puts back what this act changed and says so.
pub fn act(stand: &Arc<Stand>, person: &Person, deed: Deed) {
    let before = stand.now();
    let mut wanted = before;
    deed.apply(&mut wanted);
    stand.set(wanted);
    stand.under_way.fetch_add(1, Ordering::Relaxed);
    let (stand, person) = (Arc::clone(stand), person.clone());
    spawn_local(async move {
        let answer = deed.send(stand.account().clone(), stand.person().clone()).await;
        let alone = stand.under_way.fetch_sub(1, Ordering::Relaxed) == 1;
        match answer {
            Ok(after) => {
                // Some servers answer before they have done it; what was asked holds. What other acts changed meanwhile, too.
                let mut now = if alone { after } else { stand.now() };
                deed.apply(&mut now);
                stand.set(now);
                done(&stand, &person, deed);
            }
            Err(fault) => {
                let mut now = stand.now();
                deed.undo(&mut now, before);
                stand.set(now);
                let name = [("name", person.name_text.as_str().into())];
                status::toast_bad(i18n::next(&t_args(deed.refused(), &name), &i18n::fault(&fault).what));
            }
        }
    });
}

/// Does it once a dialog has given the focus back: what the focus lies on may go by it, and passes it on then.
pub fn act_soon(stand: &Arc<Stand>, person: &Person, deed: Deed) {
    let (stand, person) = (Arc::clone(stand), person.clone());
    set_timeout(move || act(&stand, &person, deed), Duration::ZERO);
}

/// Says that it is done, with a way back where there is one.
fn done(stand: &Arc<Stand>, person: &Person, deed: Deed) {
    let Some(words) = deed.done() else { return };
    let words = t_args(words, &[("name", person.name_text.as_str().into())]);
    match deed.back() {
        Some(back) => {
            let (stand, person) = (Arc::clone(stand), person.clone());
            status::toast_with(words, t("people-undo"), move || act(&stand, &person, back));
        }
        None => status::toast(words),
    }
}
