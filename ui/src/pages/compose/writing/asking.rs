//! The poll that goes along with a post.

use super::{Phase, Writing};
use crate::components::compose::graphemes;
use crate::ground::bridge::call;
use crate::ground::i18n::{t, t_args};
use leptos::prelude::*;
use leptos::task::spawn_local;
use trente_contract::commands::RulesOf;
use trente_contract::compose::NewPoll;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Fewer ask nothing.
pub(in crate::pages::compose) const LEAST: usize = 2;
/// A day, unless somebody says otherwise.
const USUAL: u32 = 86_400;

/// Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub(in crate::pages::compose) struct Asking {
    /// It goes along; what was typed stays while it does not.
    pub(in crate::pages::compose) on: RwSignal<bool>,
    /// The answers, each with a number of its own.
    pub(in crate::pages::compose) answers: RwSignal<Vec<(u32, String)>>,
    pub(in crate::pages::compose) multiple: RwSignal<bool>,
    pub(in crate::pages::compose) seconds: RwSignal<u32>,
    /// It runs already: it may end when it was to end.
    pub(in crate::pages::compose) runs: RwSignal<bool>,
    /// Why it cannot be sent so.
    pub(in crate::pages::compose) refused: RwSignal<Option<String>>,
    next: StoredValue<u32>,
}

impl Asking {
    pub(super) fn new() -> Self {
        Self {
            on: RwSignal::new(false),
            answers: RwSignal::new(vec![(0, String::new()), (1, String::new())]),
            multiple: RwSignal::new(false),
            seconds: RwSignal::new(USUAL),
            runs: RwSignal::new(false),
            refused: RwSignal::new(None),
            next: StoredValue::new(2),
        }
    }

    /// As it is kept and sent; reactive.
    pub(super) fn draft(self) -> Option<NewPoll> {
        let options = self.answers.with(|all| all.iter().map(|(_, text)| text.clone()).collect());
        let poll = NewPoll { options, multiple: self.multiple.get(), seconds: self.seconds.get() };
        self.on.get().then_some(poll)
    }

    pub(super) fn fill(self, poll: Option<NewPoll>) {
        self.refused.set(None);
        self.on.set(poll.is_some());
        let poll = poll.unwrap_or(NewPoll { options: Vec::new(), multiple: false, seconds: USUAL });
        let mut options = poll.options;
        options.resize(options.len().max(LEAST), String::new());
        self.answers.set(options.into_iter().map(|text| (self.fresh(), text)).collect());
        self.multiple.set(poll.multiple);
        self.runs.set(poll.seconds == 0);
        self.seconds.set(poll.seconds);
    }

    fn fresh(self) -> u32 {
        let key = self.next.get_value();
        self.next.set_value(key.wrapping_add(1));
        key
    }

    /// Nothing was typed; reactive.
    pub(super) fn is_blank(self) -> bool {
        self.draft().is_none_or(|poll| poll.is_blank())
    }

    pub(in crate::pages::compose) fn add(self) -> u32 {
        let key = self.fresh();
        self.answers.update(|all| all.push((key, String::new())));
        key
    }

    pub(in crate::pages::compose) fn remove(self, key: u32) {
        self.answers.update(|all| all.retain(|(one, _)| *one != key));
    }

    pub(in crate::pages::compose) fn set(self, key: u32, text: String) {
        self.refused.set(None);
        self.answers.update(|all| {
            if let Some((_, old)) = all.iter_mut().find(|(one, _)| *one == key) {
                *old = text;
            }
        });
    }

    /// What an answer says; reactive.
    pub(in crate::pages::compose) fn text(self, key: u32) -> String {
        self.answers
            .with(|all| all.iter().find(|(one, _)| *one == key).map(|(_, text)| text.clone()).unwrap_or_default())
    }
}

/// The id of an answer's field.
pub(in crate::pages::compose) fn field(key: u32) -> String {
    format!("compose-answer-{key}")
}

/// Goes to an answer's field.
pub(in crate::pages::compose) fn go_to(key: u32) {
    request_animation_frame(move || {
        let field = document().get_element_by_id(&field(key)).and_then(|field| field.dyn_into::<HtmlElement>().ok());
        if let Some(field) = field {
            let _ = field.focus();
        }
    });
}

impl Writing {
    /// The poll cannot be sent so: says why, and leads there.
    pub(super) fn is_asked_wrongly(self) -> bool {
        let asking = self.asking;
        if !asking.on.get() {
            return false;
        }
        let limits = self.rules.get().polls;
        let most = usize::try_from(limits.letters).unwrap_or(usize::MAX);
        let answers = asking.answers.get();
        let said: Vec<&(u32, String)> = answers.iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        let empty = answers.iter().find(|(_, text)| text.trim().is_empty()).map(|(key, _)| *key);
        let long = said.iter().find(|(_, text)| graphemes::count(text.trim()) > most).map(|(key, _)| *key);
        let twice = said
            .iter()
            .enumerate()
            .find(|(at, (_, text))| said.iter().take(*at).any(|(_, other)| other.trim() == text.trim()));
        let first = answers.first().map(|(key, _)| *key);
        let (words, place) = if said.len() < LEAST {
            (t("compose-poll-few"), empty.or(first))
        } else if long.is_some() {
            (t_args("compose-poll-long", &[("most", f64::from(limits.letters).into())]), long)
        } else if let Some((_, (key, _))) = twice {
            (t("compose-poll-twice"), Some(*key))
        } else if !limits.beside_media && !self.along.files.with(Vec::is_empty) {
            (self.one_of_them(), first)
        } else {
            return false;
        };
        asking.refused.set(Some(words));
        self.phase.set(Phase::Writing);
        if let Some(place) = place {
            go_to(place);
        }
        true
    }

    /// This server does not take pictures beside a poll.
    pub(in crate::pages::compose) fn one_of_them(self) -> String {
        let server = self.account.with_value(|account| account.server.clone());
        t_args("compose-poll-or-media", &[("server", server.into())])
    }
}

impl Writing {
    /// Asks what the server lets one write, once there is a server that answers.
    pub(super) fn learn_rules(self) {
        if untrack(|| self.waits()) {
            return;
        }
        let account = self.account.with_value(|account| account.key.clone());
        spawn_local(async move {
            if let Ok(rules) = call(RulesOf { account }).await {
                self.rules.try_set(rules);
            }
        });
    }
}
