//! The language that is spoken now, and its messages.

use super::{intl, negotiate};
use crate::ground::lasting::lasting;
use leptos::prelude::*;
use std::{cell::RefCell, collections::HashMap, rc::Rc};
use trente_contract::{Fault, FaultCode};
use trente_text::words::{Value, Ways, Words};

/// A value inside a sentence: `("name", name.into())`, `("count", 3.into())`.
pub type Arg<'a> = (&'static str, Value<'a>);

struct Spoken {
    /// The language shown, as its folder is called.
    language: String,
    /// From the wanted language to English.
    words: Vec<(Words, Ways)>,
    /// Each message stands between brackets, so that one that is cut is seen to be.
    bracketed: bool,
}

thread_local! {
    static SPOKEN: RefCell<Option<Rc<Spoken>>> = const { RefCell::new(None) };
    /// What was said, and by which message; none while nobody wants to know.
    static HEARD: RefCell<Option<HashMap<String, String>>> = const { RefCell::new(None) };
    static TURN: RwSignal<u32> = lasting(|| RwSignal::new(0));
}

/// Counts changes of the language; the frame is drawn anew at each.
pub fn spoken() -> RwSignal<u32> {
    TURN.with(|turn| *turn)
}

/// Speaks the language that the person chose, or else the best of the system's, from now on.
pub async fn speak(chosen: Option<&str>, system: &[String]) {
    let language = negotiate::negotiate(chosen, system);
    let pseudo = negotiate::pseudo(&language);
    let mut words = Vec::with_capacity(2);
    let ways = Ways { plural: intl::plural, number: intl::number, transform: pseudo.map(|pseudo| pseudo.transform) };
    if language != "en"
        && pseudo.is_none()
        && let Some(text) = negotiate::fetch(&language).await
    {
        words.push((Words::new(text), ways));
    }
    words.push(if words.is_empty() { (Words::new(negotiate::ENGLISH), ways) } else { in_english(ways) });
    let bracketed = pseudo.is_some_and(|pseudo| !pseudo.rtl);
    let tag = negotiate::regional(&language, system);
    set(Spoken { language, words, bracketed }, tag);
}

/// Speaks these words of a language, as somebody translates it; English where they lack some.
pub fn speak_these(language: &str, text: String) {
    let ways = Ways { plural: intl::plural, number: intl::number, transform: None };
    let words = vec![(Words::new(text), ways), in_english(ways)];
    set(Spoken { language: language.to_owned(), words, bracketed: false }, language.to_owned());
}

/// English, for what another language lacks.
fn in_english(ways: Ways) -> (Words, Ways) {
    (Words::new(negotiate::ENGLISH), Ways { plural: intl::plural_in_english, ..ways })
}

/// `tag`: for numbers and dates.
fn set(spoken: Spoken, tag: String) {
    intl::set_tag(tag);
    negotiate::mark_document(&spoken.language);
    SPOKEN.set(Some(Rc::new(spoken)));
}

/// Begins to note which message says what, or forgets it. What is on screen already was not noted: build it anew.
pub fn note_messages(on: bool) {
    HEARD.set(on.then(HashMap::new));
}

/// The message that said this, as far as it was noted.
pub fn message_of(text: &str) -> Option<String> {
    HEARD.with_borrow(|heard| heard.as_ref()?.get(text.trim()).cloned())
}

/// The language spoken now, as its folder is called: `en`, `fr`.
pub fn language() -> String {
    now().map_or_else(|| "en".to_owned(), |spoken| spoken.language.clone())
}

/// The language that the window speaks when the person chose none.
pub fn best_for(system: &[String]) -> String {
    negotiate::negotiate(None, system)
}

/// A message.
pub fn t(id: &str) -> String {
    message(id, &[])
}

/// A message with values.
pub fn t_args(id: &str, args: &[Arg<'_>]) -> String {
    message(id, args)
}

/// Two sentences, one after the other: not every language has a blank between them.
pub fn next(said: &str, more: &str) -> String {
    t_args("sentence-next", &[("said", said.into()), ("more", more.into())])
}

/// An attribute of a message.
pub fn t_attr(id: &str, attribute: &str) -> String {
    message(&format!("{id}.{attribute}"), &[])
}

/// An attribute of a message, with values.
pub fn t_attr_args(id: &str, attribute: &str, args: &[Arg<'_>]) -> String {
    message(&format!("{id}.{attribute}"), args)
}

/// The three beats of a fault.
pub struct FaultWords {
    /// What happened.
    pub what: String,
    /// What is safe, and what to do now.
    pub safe: String,
    /// The label of the way on.
    pub action: String,
}

/// What a fault means, in the reader's language.
pub fn fault(fault: &Fault) -> FaultWords {
    let id = format!("fault-{}", fault.code.as_str());
    let when = fault.retry_after.map(|seconds| wait(f64::from(seconds)));
    let args: [Arg<'_>; 3] = [
        ("server", fault.server.as_deref().unwrap_or("unknown").into()),
        ("said", fault.said.as_deref().unwrap_or("nothing").into()),
        ("when", when.as_deref().unwrap_or("unknown").into()),
    ];
    FaultWords {
        what: message(&id, &args),
        safe: message(&format!("{id}.safe"), &args),
        action: message(&format!("{id}.action"), &args),
    }
}

/// How long to wait, in words: "in 5 minutes". Rounded up to whole minutes: who comes back too early is sent away again.
pub fn wait(seconds: f64) -> String {
    intl::relative(if seconds > 60.0 { (seconds / 60.0).ceil() * 60.0 } else { seconds.ceil() })
}

/// What is safe, and what to do now, for somebody who typed the address that is at fault.
pub fn safe_of_typed(fault: &Fault) -> String {
    let of_the_address = matches!(
        fault.code,
        FaultCode::NoSuchServer | FaultCode::NotAnAddress | FaultCode::InsecureAddress | FaultCode::NotMastodon
    );
    let beat = if of_the_address { "typed" } else { "safe" };
    message(&format!("fault-{}.{beat}", fault.code.as_str()), &[])
}

fn now() -> Option<Rc<Spoken>> {
    SPOKEN.with_borrow(Clone::clone)
}

fn message(id: &str, args: &[Arg<'_>]) -> String {
    let spoken = now();
    let found = spoken.iter().flat_map(|spoken| &spoken.words).find_map(|(words, ways)| words.say(id, args, *ways));
    let said = found.unwrap_or_else(|| id.to_owned());
    HEARD.with_borrow_mut(|heard| {
        if let Some(heard) = heard {
            heard.insert(said.trim().to_owned(), id.to_owned());
        }
    });
    if spoken.is_some_and(|spoken| spoken.bracketed) { format!("⟦{said}⟧") } else { said }
}
