//! Which server is recommended, as the core finds it out: at once from what this device knows, then as servers answer.

use super::state;
use crate::ground::bridge::call;
use crate::ground::lasting::lasting;
use crate::ground::moments::pause;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::time::Duration;
use trente_contract::commands::Recommend;
use trente_contract::directory::{Choice, Recommendation, Wishes};

/// How long to wait before all servers are asked again, when none takes new people.
const AGAIN: Duration = Duration::from_secs(30);

/// The choosing. Copies of it are handles to the same signals.
#[derive(Clone, Copy)]
pub struct Choosing {
    /// What the person told.
    pub wishes: RwSignal<Wishes>,
    /// What the core found; none before its first answer, or when it has none.
    pub found: RwSignal<Option<Recommendation>>,
    /// The first answer came, whatever it was.
    pub answered: RwSignal<bool>,
    /// A language of posts that was chosen by hand, and that the interface may not speak.
    pub language: RwSignal<Option<String>>,
    /// The server that was taken by hand among those of the recommendation.
    taken: RwSignal<Option<String>>,
    /// Grows with each thing that the person tapped: the posts follow at once.
    pub taps: RwSignal<u32>,
    /// The question that is open; answers to older ones are dropped.
    question: StoredValue<u32>,
}

thread_local! {
    static CHOOSING: Choosing = lasting(|| Choosing {
        wishes: RwSignal::new(Wishes::default()),
        found: RwSignal::new(None),
        answered: RwSignal::new(false),
        language: RwSignal::new(None),
        taken: RwSignal::new(None),
        taps: RwSignal::new(0),
        question: StoredValue::new(0),
    });
}

/// The choosing; it begins when it is first asked for, and anew when the person's language has changed.
pub fn choosing() -> Choosing {
    let choosing = CHOOSING.with(|choosing| *choosing);
    let chosen = state().settings.with_untracked(|settings| settings.language.clone());
    let language = choosing.language.get_untracked().or(chosen);
    let same = choosing.wishes.with_untracked(|wishes| wishes.language == language);
    if !same {
        choosing.wishes.update(|wishes| wishes.language = language);
    }
    if !same || choosing.question.get_value() == 0 {
        choosing.ask();
    }
    choosing
}

impl Choosing {
    /// The recommended server, or the one that was taken by hand; reactive.
    pub fn best(self) -> Option<Choice> {
        self.ordered().into_iter().next()
    }

    /// The servers to compare, the one that is shown first; reactive.
    pub fn ordered(self) -> Vec<Choice> {
        let mut all = self.found.with(|found| found.as_ref().map(|found| found.choices.clone())).unwrap_or_default();
        let taken = self.taken.get();
        all.sort_by_key(|choice| taken.as_ref().is_some_and(|taken| *taken != choice.domain));
        all
    }

    /// The next good servers, without this one; once.
    pub fn others_now(self, than: &str) -> Vec<Choice> {
        let all = untrack(|| self.ordered());
        all.into_iter().filter(|choice| choice.domain != than).collect()
    }

    /// Weighs the servers anew for a language of posts; none for that of the interface.
    pub fn speak(self, language: Option<String>) {
        self.language.set(language.clone());
        let chosen = || state().settings.with_untracked(|settings| settings.language.clone());
        self.wishes.update(|wishes| wishes.language = language.or_else(chosen));
        self.taken.set(None);
        self.taps.update(|taps| *taps += 1);
        self.ask();
    }

    /// Puts another server of the recommendation first.
    pub fn take(self, domain: String) {
        self.taken.set(Some(domain));
        self.taps.update(|taps| *taps += 1);
    }

    /// Taps a topic: wanted, or no longer.
    pub fn toggle_topic(self, topic: &str) {
        self.wishes.update(|wishes| match wishes.topics.iter().position(|one| one == topic) {
            Some(place) => {
                wishes.topics.remove(place);
            }
            None => wishes.topics.push(topic.to_owned()),
        });
        self.taken.set(None);
        self.taps.update(|taps| *taps += 1);
        self.ask();
    }

    /// Asks with the wishes as they are now, until nothing more will come.
    pub fn ask(self) {
        let question = self.question.get_value() + 1;
        self.question.set_value(question);
        let wishes = self.wishes.get_untracked();
        spawn_local(async move {
            let mut seen = None;
            loop {
                let answer = call(Recommend { wishes: wishes.clone(), seen }).await;
                if self.question.get_value() != question {
                    return;
                }
                let more = match answer {
                    Ok(found) => {
                        let more = !found.settled && seen != Some(found.version);
                        seen = Some(found.version);
                        self.found.set(Some(found));
                        more
                    }
                    // What was found so far still stands.
                    Err(_) => false,
                };
                self.answered.set(true);
                if !more {
                    break;
                }
            }
            // Nobody takes new people now: asked again by itself, for as long as nothing else is asked.
            let none = self.found.with_untracked(|found| {
                found.as_ref().is_some_and(|found| found.choices.is_empty() && !found.passed_over.is_empty())
            });
            if none {
                pause(AGAIN).await;
                if self.question.get_value() == question {
                    self.ask();
                }
            }
        });
    }
}
