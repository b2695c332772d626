//! One post being written: what there is of it.

mod along;
mod keep;
mod open;
mod send;

pub(super) use along::{Along, Reminder};

use super::begin;
use crate::components::compose::graphemes;
use crate::store;
use crate::store::posts::Shown;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::compose::Draft;
use trente_contract::ids::{AccountKey, PostId};
use trente_contract::post::Visibility;
use trente_contract::reader::Account;
use trente_text::length::{Room, Written, length};

/// What the page is doing.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Phase {
    /// The draft is being fetched from this device.
    Opening,
    /// The person writes.
    Writing,
    /// The post goes out as soon as all that goes along is uploaded.
    Waiting,
    /// The post is on its way.
    Sending,
    /// It was not sent.
    Failed(Fault),
}

/// The post that is answered.
#[derive(Clone)]
pub(super) enum Answered {
    /// None.
    Nothing,
    /// It is being fetched.
    Coming,
    /// Here it is.
    Post(Arc<Shown>),
    /// It could not be had.
    Gone,
}

/// Whether the draft is safe on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kept {
    /// There is nothing to keep, or it changed since.
    No,
    /// It is.
    Yes,
    /// It could not be kept.
    Failed,
}

/// What is being written. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Writing {
    pub(super) account: StoredValue<Account>,
    pub(super) reply_to: StoredValue<Option<PostId>>,
    pub(super) text: RwSignal<String>,
    pub(super) warning: RwSignal<String>,
    /// The field for the warning is shown.
    pub(super) warned: RwSignal<bool>,
    pub(super) visibility: RwSignal<Visibility>,
    pub(super) language: RwSignal<Option<String>>,
    pub(super) room: Memo<Room>,
    pub(super) phase: RwSignal<Phase>,
    pub(super) answered: RwSignal<Answered>,
    pub(super) kept: RwSignal<Kept>,
    pub(super) along: Along,
    key: StoredValue<String>,
    /// What the draft began with: an answer that only names people is not worth keeping.
    opening: StoredValue<String>,
    /// Counts changes, so that only the last one is kept at a pause.
    turn: StoredValue<u32>,
}

impl Writing {
    pub(super) fn new(account: Account, reply_to: Option<PostId>) -> Self {
        let draft = begin::empty(&account, reply_to.clone());
        let (most, counting) = (account.defaults.max_characters, account.defaults.counting);
        let link_characters = account.defaults.link_characters;
        let text = RwSignal::new(draft.text);
        let warning = RwSignal::new(draft.warning);
        let warned = RwSignal::new(false);
        let room = Memo::new(move |_| {
            let warning = if warned.get() { warning.get() } else { String::new() };
            text.with(|text| {
                let written = Written { text, warning: &warning, counting, link_characters };
                Room::new(length(written, graphemes::count), most)
            })
        });
        let writing = Self {
            account: StoredValue::new(account),
            reply_to: StoredValue::new(reply_to),
            text,
            warning,
            warned,
            visibility: RwSignal::new(draft.visibility),
            language: RwSignal::new(draft.language),
            room,
            phase: RwSignal::new(Phase::Opening),
            answered: RwSignal::new(Answered::Nothing),
            kept: RwSignal::new(Kept::No),
            along: Along::new(draft.sensitive),
            key: StoredValue::new(draft.key),
            opening: StoredValue::new(String::new()),
            turn: StoredValue::new(0),
        };
        writing.open();
        writing.keep_at_pauses();
        writing.watch();
        writing
    }

    /// Nothing was written that is worth keeping; reactive.
    pub(super) fn is_blank(self) -> bool {
        let opening = self.opening.get_value();
        let text = self.text.with(|text| text.trim().is_empty() || text.trim() == opening.trim());
        let text = text && self.along.files.with(Vec::is_empty);
        text && (!self.warned.get() || self.warning.with(|warning| warning.trim().is_empty()) || !opening.is_empty())
    }

    fn fill(self, draft: Draft) {
        self.key.set_value(draft.key);
        self.warned.set(!draft.warning.is_empty());
        self.warning.set(draft.warning);
        self.visibility.set(draft.visibility);
        self.language.set(draft.language);
        self.text.set(draft.text);
        self.along.sensitive.set(draft.sensitive);
        self.along.refused.set(Vec::new());
        self.along.reminder.set(Reminder::NotYet);
        self.along.files.set(draft.media);
    }

    /// The draft as it stands.
    fn draft(self) -> Draft {
        let warned = self.warned.get_untracked();
        Draft {
            key: self.key.get_value(),
            text: self.text.get_untracked(),
            warning: if warned { self.warning.get_untracked() } else { String::new() },
            visibility: self.visibility.get_untracked(),
            language: self.language.get_untracked(),
            in_reply_to: self.reply_to.get_value(),
            media: self.along.files.get_untracked(),
            sensitive: self.along.sensitive.get_untracked(),
        }
    }

    /// The account does not work yet: what is written is a draft. Reactive.
    pub(super) fn waits(self) -> bool {
        let known = |key: &AccountKey| store::state().accounts.with(|all| all.iter().any(|one| one.key == *key));
        self.account.with_value(|account| !known(&account.key))
    }
}
