//! What is being changed, and what differs from what the server has.

mod keeping;

use crate::components::compose::graphemes;
use crate::components::picture;
use crate::ground::bridge::call;
use crate::ground::i18n::t;
use crate::ground::status;
use crate::places::router;
use crate::store::accounts;
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::Fault;
use trente_contract::commands::UpdateProfile;
use trente_contract::reader::Account;
use trente_contract::yourself::{Change, Field, Limits, OwnProfile, Written};
use trente_text::length;

/// One fact. Rows keep their signals, so that a field that is typed into stays where it is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Fact {
    pub(super) key: u32,
    pub(super) name: RwSignal<String>,
    pub(super) value: RwSignal<String>,
}

/// What is being changed. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(super) struct Editing {
    pub(super) account: StoredValue<Account>,
    /// Who it is and what the server takes.
    pub(super) told: StoredValue<OwnProfile>,
    /// What the server has.
    pub(super) before: RwSignal<Written>,
    /// What it is to be; its fields are in `facts`.
    pub(super) now: RwSignal<Written>,
    pub(super) facts: RwSignal<Vec<Fact>>,
    /// New pictures, as `data:` addresses.
    pub(super) avatar: RwSignal<Option<String>>,
    pub(super) header: RwSignal<Option<String>>,
    pub(super) busy: RwSignal<bool>,
    /// Why it was not saved.
    pub(super) refused: RwSignal<Option<Fault>>,
    /// Something that was begun earlier was put back.
    pub(super) begun: RwSignal<bool>,
    next: StoredValue<u32>,
}

impl Editing {
    pub(super) fn begin(account: &Account, told: OwnProfile) -> Self {
        let pictures = keeping::pictures(&account.key);
        let begun = told.begun.clone().unwrap_or_default();
        let editing = Self {
            account: StoredValue::new(account.clone()),
            before: RwSignal::new(told.written.clone()),
            now: RwSignal::new(told.written.clone()),
            facts: RwSignal::new(Vec::new()),
            avatar: RwSignal::new(None),
            header: RwSignal::new(None),
            busy: RwSignal::new(false),
            refused: RwSignal::new(None),
            begun: RwSignal::new(!begun.is_none() || pictures != (None, None)),
            next: StoredValue::new(0),
            told: StoredValue::new(told),
        };
        editing.put(over(editing.before.get_untracked(), begun));
        editing.avatar.set(pictures.0);
        editing.header.set(pictures.1);
        editing.keep_at_pauses();
        editing
    }

    /// Shows these words and choices.
    pub(super) fn put(self, written: Written) {
        let facts = written.fields.iter().map(|field| self.fact(field.clone())).collect();
        self.facts.set(facts);
        self.now.set(written);
    }

    fn fact(self, field: Field) -> Fact {
        let key = self.next.get_value();
        self.next.set_value(key + 1);
        Fact { key, name: RwSignal::new(field.name), value: RwSignal::new(field.value) }
    }

    /// One more fact, and its key.
    pub(super) fn add_fact(self) -> u32 {
        let fact = self.fact(Field::default());
        self.facts.update(|all| all.push(fact));
        fact.key
    }

    pub(super) fn limits(self) -> Limits {
        self.told.with_value(|told| told.limits)
    }

    /// What differs in words and choices; reactive.
    pub(super) fn words(self) -> Change {
        let fields = || {
            let all = self.facts.get();
            let all = all.iter().map(|fact| Field { name: fact.name.get(), value: fact.value.get() });
            all.filter(|field| !(field.name.trim().is_empty() && field.value.trim().is_empty())).collect::<Vec<_>>()
        };
        let (before, now) = (self.before.get(), self.now.get());
        Change {
            name: differs(&before.name, &now.name),
            bio: differs(&before.bio, &now.bio),
            fields: differs(&before.fields, &fields()),
            avatar: None,
            header: None,
            avatar_words: differs(&before.avatar_words, &now.avatar_words),
            header_words: differs(&before.header_words, &now.header_words),
            locked: differs(&before.locked, &now.locked),
            visibility: differs(&before.visibility, &now.visibility),
            language: differs(&before.language, &now.language).map(Option::unwrap_or_default),
            quotes: differs(&before.quotes, &now.quotes).flatten(),
            found: Default::default(),
        }
    }

    /// All that differs; reactive.
    pub(super) fn change(self) -> Change {
        let data = |picture: RwSignal<Option<String>>| picture.get().as_deref().and_then(picture::base64);
        Change { avatar: data(self.avatar), header: data(self.header), ..self.words() }
    }

    /// Something differs; reactive.
    pub(super) fn is_changed(self) -> bool {
        self.avatar.with(Option::is_some) || self.header.with(Option::is_some) || !self.words().is_none()
    }

    /// How much room a biography has left, as the server counts; none where it does not tell.
    pub(super) fn bio_left(self) -> Option<i64> {
        let most = self.limits().bio?;
        let defaults = self.account.with_value(|account| account.defaults.clone());
        let used = self.now.with(|now| {
            let (counting, link_characters) = (defaults.counting, defaults.link_characters);
            let written = length::Written { text: &now.bio, warning: "", counting, link_characters };
            length::length(written, graphemes::count)
        });
        Some(left(Some(most), used).unwrap_or_default())
    }

    /// The id of the first field that holds more than the server takes; reactive.
    pub(super) fn too_long(self) -> Option<String> {
        let limits = self.limits();
        let over = |most: Option<u32>, text: &str| left(most, text.trim().chars().count()).is_some_and(|left| left < 0);
        let now = self.now.get();
        if over(limits.name, &now.name) {
            return Some("yourself-name".to_owned());
        }
        if self.bio_left().is_some_and(|left| left < 0) {
            return Some("yourself-bio".to_owned());
        }
        if over(limits.picture_words, &now.avatar_words) {
            return Some("yourself-avatar-words".to_owned());
        }
        if over(limits.picture_words, &now.header_words) {
            return Some("yourself-header-words".to_owned());
        }
        let facts = self.facts.get();
        facts.iter().find_map(|fact| {
            if fact.name.with(|name| over(limits.field_name, name)) {
                return Some(format!("fact-{}", fact.key));
            }
            fact.value.with(|value| over(limits.field_value, value)).then(|| format!("fact-{}-value", fact.key))
        })
    }

    /// Sends what differs. Whatever comes of it, nothing that was typed is gone.
    pub(super) fn save(self) {
        if self.busy.get_untracked() {
            return;
        }
        let change = untrack(|| self.change());
        if change.is_none() {
            router::back();
            return;
        }
        self.busy.set(true);
        self.refused.set(None);
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            let answer = call(UpdateProfile { account: account.clone(), change }).await;
            self.busy.try_set(false);
            match answer {
                Ok(saved) => {
                    keeping::forget_pictures(&account);
                    accounts::renewed(saved.account);
                    status::toast(t("portrait-saved"));
                    if self.before.try_set(saved.written.clone()).is_none() {
                        self.avatar.set(None);
                        self.header.set(None);
                        self.begun.set(false);
                        self.put(saved.written);
                        router::back();
                    }
                }
                Err(fault) => {
                    self.refused.try_set(Some(fault));
                }
            }
        });
    }

    /// Throws away what was changed.
    pub(super) fn throw_away(self) {
        self.avatar.set(None);
        self.header.set(None);
        self.refused.set(None);
        self.begun.set(false);
        self.put(self.before.get_untracked());
        self.keep();
    }
}

/// How much is left of `most`; none where there is no limit.
pub(super) fn left(most: Option<u32>, used: usize) -> Option<i64> {
    Some(i64::from(most?) - i64::try_from(used).unwrap_or(i64::MAX))
}

fn differs<T: PartialEq + Clone>(before: &T, now: &T) -> Option<T> {
    (before != now).then(|| now.clone())
}

/// What the server has, with what was begun over it.
fn over(written: Written, begun: Change) -> Written {
    Written {
        name: begun.name.unwrap_or(written.name),
        bio: begun.bio.unwrap_or(written.bio),
        fields: begun.fields.unwrap_or(written.fields),
        avatar_words: begun.avatar_words.unwrap_or(written.avatar_words),
        header_words: begun.header_words.unwrap_or(written.header_words),
        locked: begun.locked.unwrap_or(written.locked),
        visibility: begun.visibility.unwrap_or(written.visibility),
        language: begun.language.map_or(written.language, |tag| Some(tag).filter(|tag| !tag.is_empty())),
        quotes: begun.quotes.or(written.quotes),
        found: written.found,
    }
}
