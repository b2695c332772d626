//! One post being written: what there is of it.

mod about;
mod again;
mod along;
mod asking;
mod at_a_time;
mod behind;
mod changing;
mod keep;
mod one_by_one;
mod open;
mod parts;
mod quoting;
mod send;

pub(in crate::pages) use about::About;
pub(super) use along::{Along, Reminder};
pub(super) use asking::{Asking, LEAST, field, go_to};
pub(super) use parts::{Parts, Text};

use super::begin;
use crate::components::compose::graphemes;
use crate::store;
use crate::store::posts::Shown;
use leptos::prelude::*;
use std::sync::Arc;
use trente_contract::Fault;
use trente_contract::compose::{Draft, QuotePolicy, Rules};
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
    /// What the page was opened for.
    pub(super) about: StoredValue<About>,
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
    /// The poll that goes along.
    pub(super) asking: Asking,
    /// What follows it as a thread.
    pub(super) parts: Parts,
    /// Who may quote it; none for what the account's posts begin with.
    pub(super) quotes: RwSignal<Option<QuotePolicy>>,
    /// It goes to no other server.
    pub(super) local_only: RwSignal<bool>,
    /// It is written with Markdown.
    pub(super) markdown: RwSignal<bool>,
    /// What the server lets one write, Mastodon's own until it said.
    pub(super) rules: RwSignal<Rules>,
    /// The post that it quotes, and that post as it is shown.
    pub(super) quoting: RwSignal<Option<PostId>>,
    pub(super) quoted: RwSignal<Answered>,
    /// The post that is changed, once it is there, and how it stood as a draft.
    pub(super) changed: RwSignal<Answered>,
    before: StoredValue<Option<Draft>>,
    /// It was kept, in this run or before.
    stored: StoredValue<bool>,
    /// A change that was made or thrown away.
    left: StoredValue<bool>,
    /// Why it cannot be changed.
    pub(super) refused: RwSignal<Option<Fault>>,
    /// The dialog that asks who can see it is open.
    pub(super) choosing: RwSignal<bool>,
    /// Emoji are offered.
    pub(super) emoji: RwSignal<bool>,
    /// When the server is to send it; none for at once.
    pub(super) later: RwSignal<Option<String>>,
    /// A draft of before came back by itself.
    pub(super) came_back: RwSignal<bool>,
    key: StoredValue<String>,
    /// What the draft began with: an answer that only names people is not worth keeping.
    opening: StoredValue<String>,
    /// Counts changes, so that only the last one is kept at a pause.
    turn: StoredValue<u32>,
}

impl Writing {
    pub(super) fn new(account: Account, about: About) -> Self {
        let reply_to = about.answers().cloned();
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
            quoting: RwSignal::new(about.quotes().cloned()),
            about: StoredValue::new(about),
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
            asking: Asking::new(),
            parts: Parts::new(),
            quotes: RwSignal::new(draft.quotes),
            local_only: RwSignal::new(draft.local_only),
            markdown: RwSignal::new(draft.markdown),
            rules: RwSignal::new(Rules::default()),
            quoted: RwSignal::new(Answered::Nothing),
            changed: RwSignal::new(Answered::Nothing),
            before: StoredValue::new(None),
            stored: StoredValue::new(false),
            left: StoredValue::new(false),
            refused: RwSignal::new(None),
            choosing: RwSignal::new(false),
            emoji: RwSignal::new(false),
            later: RwSignal::new(None),
            came_back: RwSignal::new(false),
            key: StoredValue::new(draft.key),
            opening: StoredValue::new(String::new()),
            turn: StoredValue::new(0),
        };
        writing.open();
        writing.show_quoted();
        writing.come_back();
        writing.keep_at_pauses();
        writing.watch();
        writing.learn_rules();
        writing
    }

    /// Nothing was written that is worth keeping; reactive.
    pub(super) fn is_blank(self) -> bool {
        if self.changes() {
            return self.is_unchanged();
        }
        let opening = self.opening.get_value();
        let text = self.text.with(|text| text.trim().is_empty() || text.trim() == opening.trim());
        let text = text && self.along.files.with(Vec::is_empty) && self.asking.is_blank() && self.parts.is_blank();
        text && (!self.warned.get() || self.warning.with(|warning| warning.trim().is_empty()) || !opening.is_empty())
    }

    fn fill(self, draft: Draft) {
        // What failed is written on here.
        store::going::end(&draft.key);
        self.key.set_value(draft.key);
        self.reply_to.set_value(draft.in_reply_to);
        self.parts.fill(draft.parts);
        self.warned.set(!draft.warning.is_empty());
        self.warning.set(draft.warning);
        self.visibility.set(draft.visibility);
        self.language.set(draft.language);
        self.text.set(draft.text);
        self.along.sensitive.set(draft.sensitive);
        self.along.refused.set(Vec::new());
        self.along.reminder.set(Reminder::NotYet);
        self.along.files.set(draft.media);
        self.asking.fill(draft.poll);
        self.quotes.set(draft.quotes);
        self.local_only.set(draft.local_only);
        self.markdown.set(draft.markdown);
        self.quoting.set(draft.quoting);
    }

    /// Names its draft; follows the text, since another post has another one.
    pub(super) fn key(self) -> String {
        self.text.track();
        self.key.get_value()
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
            poll: untrack(|| self.asking.draft()),
            quotes: self.quotes.get_untracked(),
            edits: self.about.with_value(|about| about.changes().cloned()),
            quoting: self.quoting.get_untracked(),
            parts: self.parts.all.get_untracked(),
            local_only: self.local_only.get_untracked(),
            markdown: self.markdown.get_untracked(),
        }
    }

    /// The account does not work yet: what is written is a draft. Reactive.
    pub(super) fn waits(self) -> bool {
        let known = |key: &AccountKey| store::state().accounts.with(|all| all.iter().any(|one| one.key == *key));
        self.account.with_value(|account| !known(&account.key))
    }
}
